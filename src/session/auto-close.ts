import {Deadline} from '../internal/deadline.js';
import type {Clock} from '../internal/clock.js';
import type {ChatState} from '../model/chat-state.js';
import {closesAfter, type Closing} from '../model/closing.js';

/** The agent is told so many milliseconds before (I3). */
const notice = 30_000;
/** How often closing is tried again where it couldn't be done. */
const again = 10_000;

/** What the closing of a chat needs of its session. */
export interface AutoCloseSite {
  readonly clock: Clock;
  state(): ChatState;
  changed(closing: Closing | null): void;
  /** It's about to close. */
  warn(): void;
  close(): void;
}

/** Closes a chat whose contact has left, some time after, unless the agent holds that up (I15). */
export class AutoClose {
  readonly #site: AutoCloseSite;
  readonly #deadline: Deadline;
  #isWarned = false;

  constructor(site: AutoCloseSite) {
    this.#site = site;
    this.#deadline = new Deadline(site.clock, () => this.#check());
  }

  /** Called when the session has changed. */
  follow(): void {
    const state = this.#site.state();
    const after = closesAfter(state);
    // A desk that is put away leaves no timer.
    if (state.connection.status === 'idle') this.#deadline.clear();
    else if (after === undefined) {
      this.#deadline.clear();
      if (state.closing) this.#site.changed(null);
    } else if (!state.closing) {
      const {now} = this.#site.clock;
      this.#isWarned = false;
      // A page that is opened later gives the agent a moment all the same.
      this.#site.changed({at: Math.max((state.endedAt ?? now()) + after, now() + 5_000)});
      this.#check();
    } else if (!this.#deadline.isSet) this.#check();
  }

  /** Stops the clock for as long as the agent needs. */
  hold(): void {
    const {closing} = this.#site.state();
    if (!closing || !('at' in closing)) return;
    this.#deadline.clear();
    this.#site.changed({left: Math.max(0, closing.at - this.#site.clock.now())});
  }

  /** Lets it go on where it was held. */
  resume(): void {
    const {closing} = this.#site.state();
    if (!closing || 'at' in closing) return;
    this.#site.changed({at: this.#site.clock.now() + closing.left});
    this.#check();
  }

  stop(): void {
    this.#deadline.clear();
  }

  /** By the clock, so that a machine that slept closes late but rightly. */
  #check(): void {
    const {closing} = this.#site.state();
    if (!closing || !('at' in closing)) return;
    const left = closing.at - this.#site.clock.now();
    if (left <= notice && !this.#isWarned) {
      this.#isWarned = true;
      this.#site.warn();
    }
    if (left > 0) this.#deadline.set(left > notice ? left - notice : left);
    else {
      this.#deadline.set(again);
      this.#site.close();
    }
  }
}
