import type {Query} from '../../content/search/query.js';
import {SearchIndex} from './search-index.js';
import type {SearchTarget} from './search-target.js';

/** By which it's known whether rows only came at the end. */
interface Extent {
  readonly length: number;
  readonly first: string | undefined;
  readonly last: string | undefined;
}

const nothing: readonly number[] = [];

/** The rows that have what is looked for, kept true while messages arrive, and the one that the reader is at. */
export class Matches {
  readonly #target: SearchTarget;
  readonly #index: SearchIndex;
  readonly #changed: () => void;
  #text = '';
  #query: Query;
  #wording: object;
  #rows: readonly number[] = nothing;
  #known: ReadonlySet<number> = new Set();
  #current: {readonly row: number; readonly key: string} | undefined;
  #extent: Extent | undefined;
  #running: AbortController | undefined;

  /** @param changed - Called when there's more to show. */
  constructor(target: SearchTarget, changed: () => void) {
    this.#target = target;
    this.#index = new SearchIndex(target);
    this.#changed = changed;
    this.#query = this.#index.query('');
    this.#wording = target.wording;
  }

  get query(): Query {
    return this.#query;
  }

  get count(): number {
    return this.#rows.length;
  }

  has(row: number): boolean {
    return this.#known.has(row);
  }

  /** From 1; 0 for none. */
  get position(): number {
    return this.#current ? this.#rows.indexOf(this.#current.row) + 1 : 0;
  }

  get current(): number | undefined {
    return this.#current?.row;
  }

  get isSearching(): boolean {
    return this.#running !== undefined;
  }

  /** Looks for something else; the match nearest to where the reader is, from there upwards, becomes the current one. */
  async search(text: string): Promise<void> {
    this.#text = text;
    const place = this.#current?.row ?? this.#target.lastInView();
    if (!(await this.#findAll())) return;
    const nearest = this.#rows.findLast((row) => row <= place) ?? this.#rows[0];
    this.#goTo(nearest);
  }

  /** The next or previous one; after the last comes the first. */
  step(by: 1 | -1): void {
    if (this.#rows.length === 0) return;
    const at = this.position - 1 + by;
    this.#goTo(this.#rows[(at + this.#rows.length) % this.#rows.length]);
  }

  /** The conversation, or its words, may be others: the current match stays. */
  async refresh(): Promise<void> {
    const extent = this.#extent;
    const hasMoreOnly = extent && this.#wording === this.#target.wording && this.#continues(extent);
    if (hasMoreOnly && this.#target.length === extent.length) return;
    if (hasMoreOnly && this.#running) return;
    const key = this.#current?.key;
    if (!(await (hasMoreOnly ? this.#findMore(extent.length) : this.#findAll()))) return;
    if (!hasMoreOnly) this.#keep(key);
    this.#changed();
  }

  stop(): void {
    this.#running?.abort();
  }

  #goTo(row: number | undefined): void {
    this.#take(row);
    this.#changed();
  }

  #take(row: number | undefined): void {
    const entry = row === undefined ? undefined : this.#target.entryAt(row);
    this.#current = row !== undefined && entry ? {row, key: entry.key} : undefined;
  }

  #keep(key: string | undefined): void {
    if (key === undefined) return;
    this.#take(
      this.#rows.find((row) => this.#target.entryAt(row)?.key === key) ?? this.#rows.at(-1),
    );
  }

  #findAll(): Promise<boolean> {
    this.#wording = this.#target.wording;
    this.#query = this.#index.query(this.#text);
    this.#running?.abort();
    return this.#find(0, nothing);
  }

  #findMore(from: number): Promise<boolean> {
    return this.#find(from, this.#rows);
  }

  async #find(from: number, before: readonly number[]): Promise<boolean> {
    const running = new AbortController();
    this.#running = running;
    this.#extent = this.#extentNow();
    const found = await this.#index.find(this.#query, from, running.signal);
    if (!found) return false;
    this.#running = undefined;
    this.#extent = this.#extentNow();
    this.#rows = [...before, ...found];
    this.#known = new Set(this.#rows);
    return true;
  }

  #extentNow(): Extent {
    const {length} = this.#target;
    const keyAt = (row: number) => this.#target.entryAt(row)?.key;
    return {length, first: keyAt(0), last: keyAt(length - 1)};
  }

  #continues({length, first, last}: Extent): boolean {
    const keyAt = (row: number) => this.#target.entryAt(row)?.key;
    return this.#target.length >= length && keyAt(0) === first && keyAt(length - 1) === last;
  }
}
