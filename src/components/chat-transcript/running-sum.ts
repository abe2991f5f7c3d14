/** The sums of what comes before each of many values, reckoned when they're asked for and kept until a value changes. */
export class RunningSum {
  readonly #valueAt: (index: number) => number;
  /** Of the first none, one, two … values. */
  readonly #sums = [0];

  constructor(valueAt: (index: number) => number) {
    this.#valueAt = valueAt;
  }

  before(index: number): number {
    const sums = this.#sums;
    for (let next = sums.length; next <= index; next++)
      sums.push(sums[next - 1]! + this.#valueAt(next - 1));
    return sums[index]!;
  }

  /** The one of so many values with which the sum exceeds a limit; the last if none does. */
  find(limit: number, count: number): number {
    let low = 0;
    let high = Math.max(0, count - 1);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.before(middle + 1) > limit) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** From this value on they may be others now. */
  forget(index: number): void {
    this.#sums.length = Math.min(this.#sums.length, index + 1);
  }
}
