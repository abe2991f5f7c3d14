const channel = new MessageChannel();
const waiting = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Resolves right after the next frame has been laid out and painted. */
export function nextFrame() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      waiting.push(resolve);
      channel.port2.postMessage(undefined);
    });
  });
}

export async function frames(count) {
  for (let index = 0; index < count; index++) await nextFrame();
}

/** Waits, a frame at a time, until there is something. */
export async function until(find, limit = 600) {
  for (let index = 0; index < limit; index++) {
    const found = find();
    if (found) return found;
    await nextFrame();
  }
  throw new Error('It did not appear.');
}
