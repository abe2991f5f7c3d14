import {Deadline} from '../internal/deadline.js';
import type {Clock} from '../internal/clock.js';

/** Longer than this a browser's timer can't be set; it's looked at again then. */
const longest = 2_000_000_000;

/** Calls when a wait reaches its next stage: by the clock, so that a machine that slept calls late but rightly (P5). */
export class PendingAlarm {
  readonly #clock: Clock;
  readonly #reached: () => void;
  readonly #deadline: Deadline;
  #since: number | null = null;
  #stages: readonly number[] = [];
  #passed = 0;

  constructor(clock: Clock, reached: () => void) {
    this.#clock = clock;
    this.#reached = reached;
    this.#deadline = new Deadline(clock, () => this.#check());
  }

  /** @param stages - Rising seconds. */
  follow(since: number | null, stages: readonly number[]): void {
    if (since === this.#since && stages === this.#stages) return;
    if (since !== this.#since) this.#passed = 0;
    this.#since = since;
    this.#stages = stages;
    this.#check();
  }

  #check(): void {
    this.#deadline.clear();
    if (this.#since === null) return;
    const waited = (this.#clock.now() - this.#since) / 1000;
    const passed = this.#stages.filter((stage) => waited >= stage).length;
    const isNews = passed > this.#passed;
    this.#passed = Math.max(passed, this.#passed);
    const next = this.#stages[passed];
    if (next !== undefined) this.#deadline.set(Math.min((next - waited) * 1000, longest));
    if (isNews) this.#reached();
  }
}
