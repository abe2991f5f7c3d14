import type {Clock} from './clock.js';
import {notifyAll} from './notify.js';

/** One timer for all who need to know that a second has passed, and none while nobody does. */
class Ticker {
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  #timer: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(listener: () => void): () => void {
    if (this.#listeners.size === 0) this.#start();
    this.#listeners.add(listener);
    return () => this.#remove(listener);
  }

  #remove(listener: () => void): void {
    if (!this.#listeners.delete(listener) || this.#listeners.size > 0) return;
    this.#clock.clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#tick);
  }

  #start(): void {
    // After sleep or in a throttled tab the timer may be minutes late: be right as soon as someone looks.
    document.addEventListener('visibilitychange', this.#tick);
    this.#schedule();
  }

  #schedule(): void {
    const untilNextSecond = 1000 - (((this.#clock.now() % 1000) + 1000) % 1000);
    this.#clock.clearTimeout(this.#timer);
    this.#timer = this.#clock.setTimeout(this.#tick, untilNextSecond);
  }

  readonly #tick = (): void => {
    this.#schedule();
    notifyAll(this.#listeners);
  };
}

const tickers = new WeakMap<Clock, Ticker>();

/** Calls back about every full second of the clock; returns the way to stop. */
export const everySecond = (clock: Clock, listener: () => void): (() => void) => {
  const ticker = tickers.get(clock) ?? new Ticker(clock);
  tickers.set(clock, ticker);
  return ticker.add(listener);
};
