/** The longest that the page's thread was busy at a stretch, in milliseconds. */
export const takePulse = (): {stop(): number} => {
  const {port1, port2} = new MessageChannel();
  let [last, longest, isOver] = [performance.now(), 0, false];
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) port2.postMessage(0);
  };
  port2.postMessage(0);
  return {
    stop() {
      isOver = true;
      port1.close();
      return longest;
    },
  };
};
