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
    this.forget(partyId);
    this.#timers.set(
      partyId,
      this.#clock.setTimeout(() => this.#end(partyId), timeout),
    );
  }

  /** The notice has gone already. */
  forget(partyId: string): void {
    this.#clock.clearTimeout(this.#timers.get(partyId));
    this.#timers.delete(partyId);
  }

  /** Ends all: nobody will tell any more when they stop. */
  stop(): void {
    for (const partyId of [...this.#timers.keys()]) this.#end(partyId);
  }

  #end(partyId: string): void {
    this.forget(partyId);
    this.#expire(partyId);
  }
}
