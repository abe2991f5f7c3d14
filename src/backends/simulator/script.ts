import type {Clock} from '../../internal/clock.js';

/** One thing to do; false if it can't be done yet. */
type Step = () => unknown;

/** How often a step that can't be done yet is tried again, in milliseconds. */
const tryEvery = 100;

/** Steps that are done one after the other, in the time of a clock. */
export class Script {
  readonly #clock: Clock;
  readonly #steps: {readonly delay: number; readonly act: Step}[] = [];
  #isRunning = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How many steps are still to be done. */
  get left(): number {
    return this.#steps.length;
  }

  add(act: Step, delay = 0): void {
    this.#steps.push({delay, act});
    if (!this.#isRunning) this.#next();
  }

  #next(): void {
    const [step] = this.#steps;
    this.#isRunning = step !== undefined;
    if (step) this.#clock.setTimeout(() => this.#try(step.act), step.delay);
  }

  #try(act: Step): void {
    if (act() === false) {
      this.#clock.setTimeout(() => this.#try(act), tryEvery);
      return;
    }
    this.#steps.shift();
    this.#next();
  }
}
