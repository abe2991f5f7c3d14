/** How long an offer still stands. */
export interface TimeLeft {
  readonly milliseconds: number;
  /** Of the time there was when it was first seen, 1 to 0. */
  readonly fraction: number;
}

/** Measures the time that is left of the time there was: nobody tells when an offer began. */
export class OfferTimer {
  #expiresAt: number | undefined;
  #seenAt = 0;

  /** Undefined for an offer without a limit. */
  measure(expiresAt: number | undefined, now: number): TimeLeft | undefined {
    if (expiresAt === undefined || !Number.isFinite(expiresAt)) return undefined;
    if (expiresAt !== this.#expiresAt) {
      this.#expiresAt = expiresAt;
      this.#seenAt = now;
    }
    const milliseconds = Math.max(0, expiresAt - now);
    const whole = Math.max(1, expiresAt - this.#seenAt);
    return {milliseconds, fraction: Math.min(1, milliseconds / whole)};
  }
}
