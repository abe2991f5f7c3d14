import type {Clock} from '../../src/internal/clock.js';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Lets every promise that can go on do so. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

/** A clock that stands still until it's told to go on. */
export class FakeClock implements Clock {
  /** What it shows; it can be put forward and back without a timer firing. */
  time: number;
  readonly #timers = new Map<number, Timer>();
  /** Time that has passed, whatever the clock shows. */
  #elapsed = 0;
  #lastHandle = 0;

  constructor(time = Date.UTC(2026, 0, 1, 12)) {
    this.time = time;
  }

  /** How many timers wait. */
  get timers(): number {
    return this.#timers.size;
  }

  // Arrow functions, so that they can stand in for another clock's.
  readonly now = (): number => this.time;

  readonly setTimeout = (callback: () => void, delay: number): number => {
    const handle = ++this.#lastHandle;
    this.#timers.set(handle, {at: this.#elapsed + Math.max(0, delay || 0), callback});
    return handle;
  };

  readonly clearTimeout = (handle: number | undefined): void => {
    if (handle !== undefined) this.#timers.delete(handle);
  };

  /** Lets so many milliseconds pass, with all that falls due in them. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#elapsed + milliseconds;
    await settled();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      const [handle, {at, callback}] = next;
      this.#timers.delete(handle);
      this.#pass(at - this.#elapsed);
      callback();
      await settled();
    }
    this.#pass(end - this.#elapsed);
  }

  #pass(milliseconds: number): void {
    this.time += milliseconds;
    this.#elapsed += milliseconds;
  }

  #next(end: number): [number, Timer] | undefined {
    let first: [number, Timer] | undefined;
    for (const timer of this.#timers)
      if (timer[1].at <= end && (!first || timer[1].at < first[1].at)) first = timer;
    return first;
  }
}
