/** Time as the kit uses it, so that tests can hold it still. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Calls back once after so many milliseconds. */
  setTimeout(callback: () => void, delay: number): number;
  clearTimeout(handle: number | undefined): void;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, delay) => globalThis.setTimeout(callback, delay) as unknown as number,
  clearTimeout: (handle) => globalThis.clearTimeout(handle),
};
