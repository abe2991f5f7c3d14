/** The shortest and the longest wait before another attempt to connect, in milliseconds. */
export const shortestWait = 250;
export const longestWait = 25_000;

/**
 * How long to wait before each attempt: anything between the shortest wait and a ceiling that doubles, so that
 * clients that lost the same server don't all come back at once.
 */
export class BackOff {
  readonly #random: () => number;
  #attempts = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  next(): number {
    const ceiling = Math.min(longestWait, 2 * shortestWait * 2 ** this.#attempts);
    if (ceiling < longestWait) this.#attempts++;
    return shortestWait + this.#random() * (ceiling - shortestWait);
  }

  reset(): void {
    this.#attempts = 0;
  }
}
