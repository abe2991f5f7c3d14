import type {Clock} from '../internal/clock.js';

/** Ends the typing notices of parties who said that they began and never that they stopped (T5). */
export class TypingExpiry {
  readonly #clock: Clock;
  readonly #expire: (partyId: string) => void;
  readonly #timers = new Map<string, number>();

  constructor(clock: Clock, expire: (partyId: string) => void) {
    this.#clock = clock;
    this.#expire = expire;
  }

  /** @param timeout - Milliseconds after which the notice goes away unless it's renewed. */
  renew(partyId: string, timeout: number): void {
    this.#clock.clearTimeout(this.#timers.get(partyId));
    const expire = (): void => {
      this.#timers.delete(partyId);
      this.#expire(partyId);
    };
    this.#timers.set(partyId, this.#clock.setTimeout(expire, timeout));
  }

  stop(): void {
    for (const timer of this.#timers.values()) this.#clock.clearTimeout(timer);
    this.#timers.clear();
  }
}
