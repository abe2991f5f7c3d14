import type {Clock} from '../internal/clock.js';

/** Own notices go out at most this often (C8). */
const interval = 3_000;

/** Tells the others that the agent is typing: not on every key, and not for longer than the agent does (C8). */
export class TypingNotifier {
  readonly #clock: Clock;
  readonly #send: (typing: boolean) => void;
  #toldAt = -Infinity;
  #isTyping = false;
  #stopping: number | undefined;

  constructor(clock: Clock, send: (typing: boolean) => void) {
    this.#clock = clock;
    this.#send = send;
  }

  /** @param timeout - Milliseconds without another call after which the agent has stopped. */
  type(timeout: number): void {
    this.#clock.clearTimeout(this.#stopping);
    this.#stopping = this.#clock.setTimeout(() => this.stop(), timeout);
    const now = this.#clock.now();
    // A clock that was put back must not silence the notices.
    if (Math.abs(now - this.#toldAt) < interval) return;
    this.#toldAt = now;
    this.#isTyping = true;
    this.#send(true);
  }

  stop(): void {
    this.#clock.clearTimeout(this.#stopping);
    if (!this.#isTyping) return;
    this.#isTyping = false;
    this.#send(false);
  }
}
