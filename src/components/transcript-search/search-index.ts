import type {Wording} from '../../content/entry-text.js';
import {loadMasks} from '../../content/mask-text.js';
import {Folding} from '../../content/search/folding.js';
import {Query} from '../../content/search/query.js';
import {isAwaited, loadShownText, searchedText} from '../../content/shown-text.js';
import {Turns} from '../../internal/next-task.js';
import {isMessage, type Entry} from '../../model/entry.js';
import type {SearchTarget} from './search-target.js';

/** Rows that are looked at as one, and between two looks at the clock. */
const stretch = 128;

/** The folded words of a conversation, taken down when they are first asked for. */
export class SearchIndex {
  readonly #target: SearchTarget;
  #wording: Wording | undefined;
  #folding = new Folding('en');
  #texts = new WeakMap<Entry, string>();
  /** Whole ones, by their first rows. */
  readonly #stretches = new Map<number, Stretch>();

  constructor(target: SearchTarget) {
    this.#target = target;
  }

  /** A query in the language of the conversation. */
  query(text: string): Query {
    this.#follow();
    return new Query(text, this.#folding);
  }

  /**
   * The rows that have all words of a query, in order. A name counts with the words of a message, and alone where it's shown.
   * Works in short tasks; gives undefined if it was called off.
   *
   * @param from - The first row that is looked at.
   */
  async find(query: Query, from: number, signal: AbortSignal): Promise<number[] | undefined> {
    await loadMasks();
    if (query.isEmpty) return signal.aborted ? undefined : [];
    const found: number[] = [];
    const names = new Names(query, (partyId) => this.#nameOf(partyId));
    const turns = new Turns();
    for (const [start, rows] of this.#stretchesFrom(from)) {
      if (turns.isOver) await turns.next();
      if (signal.aborted) return undefined;
      const known = this.#stretches.get(start);
      if (known && isSame(known.entries, rows) && !known.mayHave(query, names)) continue;
      const texts: string[] = [];
      for (const [index, entry] of rows.entries()) {
        const text = this.#texts.get(entry) ?? (await this.#takeDown(entry));
        texts.push(text);
        if (query.isIn(text) || this.#isNamed(entry, start + index, text, query, names))
          found.push(start + index);
      }
      if (rows.length === stretch) this.#stretches.set(start, new Stretch(rows, texts));
    }
    return signal.aborted ? undefined : found;
  }

  /** The rest of the stretch that a row is in, and all after it: the first row of each, and the rows. */
  *#stretchesFrom(from: number): Generator<readonly [start: number, rows: readonly Entry[]]> {
    for (let start = from, end; start < this.#target.length; start = end) {
      end = Math.min(start + stretch - (start % stretch), this.#target.length);
      const rows: Entry[] = [];
      for (let row = start; row < end; row++) rows.push(this.#target.entryAt(row)!);
      yield [start, rows];
    }
  }

  /** Whether the rest of the words is in the name of the sender. */
  #isNamed(entry: Entry, row: number, text: string, query: Query, names: Names): boolean {
    const name = names.of(entry.partyId);
    if (name === '' || !isMessage(entry) || !query.isInEither(text, name)) return false;
    return !query.isIn(name) || this.#target.isNamed(row);
  }

  #takeDown(entry: Entry): string | Promise<string> {
    if (isAwaited(entry, this.#target.wording))
      return loadShownText().then(() => this.#takeDown(entry));
    const text = this.#folding.fold(searchedText(entry, this.#target.wording));
    this.#texts.set(entry, text);
    return text;
  }

  #nameOf(partyId: string): string {
    return this.#folding.fold(this.#target.wording.nameOf(partyId));
  }

  /** Other words, names or masks: what was taken down holds no more. */
  #follow(): void {
    const {wording} = this.#target;
    if (wording === this.#wording) return;
    this.#wording = wording;
    this.#folding = new Folding(wording.format.locale);
    this.#texts = new WeakMap();
    this.#stretches.clear();
  }
}

/** Neighbouring rows, with all that is said in them in one text: whether a word is in none of them is seen at a glance. */
class Stretch {
  readonly entries: readonly Entry[];
  readonly #text: string;
  readonly #partyIds: ReadonlySet<string>;

  constructor(entries: readonly Entry[], texts: readonly string[]) {
    this.entries = entries;
    this.#text = texts.join('\n');
    this.#partyIds = new Set(entries.map(({partyId}) => partyId));
  }

  mayHave(query: Query, names: Names): boolean {
    if (query.isIn(this.#text)) return true;
    for (const partyId of this.#partyIds) if (names.of(partyId) !== '') return true;
    return false;
  }
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

/** The names that have some of a query's words: of most parties there's nothing to look for. */
class Names {
  readonly #query: Query;
  readonly #nameOf: (partyId: string) => string;
  readonly #known = new Map<string, string>();

  constructor(query: Query, nameOf: (partyId: string) => string) {
    this.#query = query;
    this.#nameOf = nameOf;
  }

  /** Folded; empty where there's nothing to look for in it. */
  of(partyId: string): string {
    let name = this.#known.get(partyId);
    if (name === undefined) {
      name = this.#nameOf(partyId);
      if (!this.#query.isPartlyIn(name)) name = '';
      this.#known.set(partyId, name);
    }
    return name;
  }
}
