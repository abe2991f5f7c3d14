import {isMessage, type Entry} from '../../model/entry.js';
import {changesBetween, shifted, type Change} from './changes.js';
import type {EntryReader} from './entry-reader.js';

/** What a new list of entries means. */
export interface Update {
  readonly changes: readonly Change[];
  /** Messages that came at the end since the last list, in order. */
  readonly arrived: readonly Entry[];
  /** Whether it has nothing in common with the last list: another conversation. */
  readonly isOther: boolean;
  /** Where the row that was asked for is now. */
  readonly row: number;
}

const unsettled: ReadonlySet<unknown> = new Set(['queued', 'sending', 'failed']);

/** The entries as they were last given, read one by one as they are needed. */
export class EntryList {
  readonly #reader: EntryReader;
  #entries: readonly unknown[] = [];
  #isFirst = true;

  constructor(reader: EntryReader) {
    this.#reader = reader;
  }

  get length(): number {
    return this.#entries.length;
  }

  /** As they were given; another list when they are others. */
  get all(): readonly unknown[] {
    return this.#entries;
  }

  at(index: number): Entry | undefined {
    return index >= 0 && index < this.#entries.length
      ? this.#reader.read(this.#entries[index], index)
      : undefined;
  }

  indexOfKey(key: string): number {
    return this.#entries.findIndex((_, index) => this.at(index)?.key === key);
  }

  /** @param row - One whose new place is asked for. */
  replace(entries: readonly unknown[], row: number): Update {
    if (entries === this.#entries) return {changes: [], arrived: [], isOther: false, row};
    const before = this.#entries;
    const changes = changesBetween(before, entries);
    this.#entries = entries;
    const last = changes.at(-1);
    const isOther = last?.removed === before.length && this.#isOther(before);
    const isNews = last !== undefined && !isOther && !this.#isHistory(before, last);
    this.#isFirst = false;
    const arrived = isNews ? this.#arrived(before, last) : [];
    return {changes, arrived, isOther, row: this.#rowAfter(before, changes, row)};
  }

  #isOther(before: readonly unknown[]): boolean {
    if (before.length === 0) return false;
    const keys = new Set(before.map(keyOf));
    return !this.#entries.some((entry) => keys.has(keyOf(entry)));
  }

  /** A row that was replaced is known by its key. */
  #rowAfter(before: readonly unknown[], changes: readonly Change[], row: number): number {
    let at = row;
    for (const change of changes) {
      const {from, removed, added} = change;
      if (at >= from && at < from + removed) {
        const key = keyOf(before[row]);
        const span = this.#entries.slice(from, from + added);
        const found = span.findIndex((entry) => keyOf(entry) === key);
        if (found >= 0) return from + found;
      }
      at = shifted(at, change);
    }
    return at;
  }

  /** Nobody waits for what was there from the start; a first single message is news. */
  #isHistory(before: readonly unknown[], {added}: Change): boolean {
    return this.#isFirst || (before.length === 0 && added > 1);
  }

  /** From the end back to the first that was there before. Own messages that are on their way come after what arrives. */
  #arrived(before: readonly unknown[], {from, removed, added}: Change): Entry[] {
    const known = new Set(before.slice(from, from + removed).map(keyOf));
    const arrived: Entry[] = [];
    for (let index = this.length - 1; index >= from; index--) {
      const entry = this.at(index)!;
      const isNew = index < from + added && !known.has(entry.key);
      // What is told of an earlier chat is no news.
      const isNews = isNew && entry.interactionId === undefined;
      if (isNews && isMessage(entry)) arrived.push(entry);
      else if (index >= from + added && !unsettled.has(entry.delivery)) break;
    }
    return arrived.reverse();
  }
}

const keyOf = (entry: unknown): unknown => (entry as {key?: unknown} | null | undefined)?.key;
