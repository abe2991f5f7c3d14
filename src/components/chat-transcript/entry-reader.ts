import {isWellFormed} from '../../content/plain-text.js';
import type {Entry} from '../../model/entry.js';
import {readEntry} from '../../model/read-entry.js';

/** A clock that is a little ahead of this one is no mistake. */
const tolerance = 60_000;

/**
 * Reads what a host gives as entries, each once and only when it's needed, and warns of what is wrong with it. A time that
 * lies ahead counts as now.
 */
export class EntryReader {
  readonly #read = new WeakMap<object, Entry>();
  readonly #warned = new Set<string>();
  readonly #now: () => number;
  #hasFuture = false;

  constructor(now: () => number) {
    this.#now = now;
  }

  read(value: unknown, index: number): Entry {
    const known = isObject(value) ? this.#read.get(value) : undefined;
    if (known) return known;
    const {entry, problems} = readEntry(value, `entry-${index}`);
    for (const problem of problems) this.warn(`entries[${index}].${problem}`);
    const mended = this.#mend(entry, index);
    if (isObject(value)) this.#read.set(value, mended);
    return mended;
  }

  /** Once for each thing. */
  warn(problem: string): void {
    if (this.#warned.has(problem)) return;
    this.#warned.add(problem);
    console.warn(`<chat-transcript> ${problem}`);
  }

  #mend(entry: Entry, index: number): Entry {
    if (entry.kind === 'text' && !isWellFormed(entry.text))
      this.warn(`entries[${index}].text: expected well-formed Unicode`);
    const now = this.#now();
    if (!(entry.at > now + tolerance)) return entry;
    // Where one is, the clock is off and all may be: one warning is enough.
    if (!this.#hasFuture)
      this.warn(`entries[${index}].at: expected a time that isn't in the future`);
    this.#hasFuture = true;
    return {...entry, at: now};
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
