/** A difference that isn't worth telling, in milliseconds. */
const tolerance = 500;
/** A delay that no frame has: beyond it, a clock was set. */
const longestDelay = 10_000;

/**
 * How far the server's clock is ahead of this one. A frame's time is old by its delay when it comes, so that each
 * one tells at least how far ahead the server is: the largest is the nearest. A greeting's round trip tells more.
 */
export class ClockOffset {
  #value: number | undefined;
  #below = 0;

  get value(): number {
    return this.#value ?? 0;
  }

  /** From a greeting and its answer. */
  measure(sentAt: number, serverTime: number, receivedAt: number): void {
    const half = (receivedAt - sentAt) / 2;
    const measured = Math.round(serverTime + half - receivedAt);
    const known = this.#value;
    if (known === undefined || Math.abs(measured - known) > half + tolerance)
      this.#value = measured;
  }

  /** From a beat. @returns Whether the offset is another now. */
  hear(serverTime: number, receivedAt: number): boolean {
    const atLeast = serverTime - receivedAt;
    this.#below = atLeast < this.value - longestDelay ? this.#below + 1 : 0;
    if (atLeast <= this.value + tolerance && this.#below < 2) return false;
    this.#below = 0;
    this.#value = atLeast;
    return true;
  }
}
