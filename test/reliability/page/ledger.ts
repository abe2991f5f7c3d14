/**
 * Runs before anything else in a page, as a script of its own, and counts what code can leave behind: listeners of the window
 * and the document, timers, observers, object URLs.
 */

/** How many there are at the moment. */
export interface Holdings {
  readonly listeners: number;
  readonly timers: number;
  readonly observers: number;
  readonly urls: number;
}

declare global {
  interface Window {
    holdings(): Holdings;
  }
}

const listeners = new Set<string>();
const timers = new Set<number>();
const observers = new Set<object>();
const urls = new Set<string>();

const ids = new WeakMap<object, number>();
let lastId = 0;
const idOf = (value: object): number => {
  const id = ids.get(value) ?? ++lastId;
  ids.set(value, id);
  return id;
};

type Options = boolean | AddEventListenerOptions | undefined;

const nameOf = (target: object, type: string, listener: object, options: Options): string => {
  const isCapture = typeof options === 'object' ? options.capture === true : options === true;
  return `${idOf(target)} ${type} ${idOf(listener)} ${isCapture}`;
};

for (const target of [window, document]) {
  const {addEventListener, removeEventListener} = target;
  target.addEventListener = (type: string, listener: EventListener, options?: Options) => {
    const name = nameOf(target, type, listener, options);
    const {once = false, signal} = typeof options === 'object' ? options : {};
    // One that goes by itself leaves nothing behind.
    if (!once) listeners.add(name);
    signal?.addEventListener('abort', () => listeners.delete(name), {once: true});
    addEventListener.call(target, type, listener, options);
  };
  target.removeEventListener = (type: string, listener: EventListener, options?: Options) => {
    listeners.delete(nameOf(target, type, listener, options));
    removeEventListener.call(target, type, listener, options);
  };
}

const {setTimeout: start, clearTimeout: stop} = window;
window.setTimeout = ((handler: () => void, delay?: number, ...rest: unknown[]) => {
  const handle = start(
    (...all: []) => {
      timers.delete(handle);
      handler(...all);
    },
    delay,
    ...rest,
  );
  timers.add(handle);
  return handle;
}) as typeof window.setTimeout;
window.clearTimeout = (handle) => {
  timers.delete(handle as number);
  stop(handle);
};
const {setInterval: repeat, clearInterval: end} = window;
window.setInterval = ((handler: () => void, ...rest: unknown[]) => {
  const handle = repeat(handler, ...(rest as [number]));
  timers.add(handle);
  return handle;
}) as typeof window.setInterval;
window.clearInterval = (handle) => {
  timers.delete(handle as number);
  end(handle);
};

for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
  const {prototype} = window[name] as {
    prototype: {observe: (...all: never[]) => void; disconnect(): void};
  };
  const {observe, disconnect} = prototype;
  prototype.observe = function (this: object, ...all: never[]) {
    observers.add(this);
    observe.apply(this, all);
  };
  prototype.disconnect = function (this: object) {
    observers.delete(this);
    disconnect.apply(this);
  };
}

const {createObjectURL, revokeObjectURL} = URL;
URL.createObjectURL = (blob) => {
  const url = createObjectURL.call(URL, blob);
  urls.add(url);
  return url;
};
URL.revokeObjectURL = (url) => {
  urls.delete(url);
  revokeObjectURL.call(URL, url);
};

window.holdings = () => ({
  listeners: listeners.size,
  timers: timers.size,
  observers: observers.size,
  urls: urls.size,
});
