/** Above which entry the line of what is new stands. It stays when that has been seen: it's where the reader goes on. */
export class UnreadLine {
  #key: string | undefined;
  #known: string | undefined;

  get key(): string | undefined {
    return this.#key;
  }

  /**
   * @param first - The key of the first entry that hasn't been read.
   * @param isSeenAtOnce - Whether the reader sees it now: then there's nothing to mark.
   */
  take(first: string | undefined, isSeenAtOnce: boolean): void {
    if (first === this.#known) return;
    this.#known = first;
    if (first !== undefined && !isSeenAtOnce) this.#key = first;
  }
}
