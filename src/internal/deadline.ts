import type {Clock} from './clock.js';

/** One thing to do at one time: setting it again replaces it. */
export class Deadline {
  readonly #clock: Clock;
  readonly #due: () => void;
  #handle: number | undefined;

  constructor(clock: Clock, due: () => void) {
    this.#clock = clock;
    this.#due = due;
  }

  get isSet(): boolean {
    return this.#handle !== undefined;
  }

  /** Calls back in so many milliseconds, and not at the time set before. */
  set(delay: number): void {
    this.clear();
    this.#handle = this.#clock.setTimeout(
      () => {
        this.#handle = undefined;
        this.#due();
      },
      Math.max(0, delay),
    );
  }

  /** Sets it unless it is set. */
  start(delay: number): void {
    if (!this.isSet) this.set(delay);
  }

  clear(): void {
    this.#clock.clearTimeout(this.#handle);
    this.#handle = undefined;
  }
}
