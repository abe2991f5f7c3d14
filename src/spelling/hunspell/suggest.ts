import {replaced} from './affix-file.js';
import {distance} from './distance.js';
import {editsOf} from './edits.js';
import type {Lexicon, LookupOptions} from './lexicon.js';
import {capitalized, isKnown} from './lookup.js';

/** More than these nobody reads. */
const mostSuggestions = 6;
/** Candidates between which whoever asks may let others have their turn. */
const pause = 20;

/**
 * What may have been meant by a word that isn't known, the likely first.
 *
 * @param isOver - Whether time is up: then it's what has been found so far.
 */
export function* suggest(
  lexicon: Lexicon,
  word: string,
  isOver: () => boolean,
): Generator<void, readonly string[]> {
  const search = new Search(lexicon, word.toLowerCase(), isOver);
  search.takeCapitals();
  yield* search.near({isSingle: true});
  if (search.isEmpty) yield* search.near({});
  if (search.isEmpty) yield* search.farther();
  const isCapital = word !== word.toLowerCase();
  const offered = search.found.map((text) => replaced(text, lexicon.affixes.output));
  const shown = offered.map((text) => (isCapital ? capitalized(text) : text));
  return [...new Set(shown)]
    .filter((text) => text !== word)
    .sort((one, other) => strangeness(one, word) - strangeness(other, word));
}

/** Who writes a word wrong seldom begins it wrong. */
const strangeness = (text: string, word: string): number => {
  const [began, begins] = [text.charAt(0), word.charAt(0)];
  if (began === begins) return 0;
  return began.toLowerCase() === begins.toLowerCase() ? 1 : 2;
};

class Search {
  readonly #lexicon: Lexicon;
  readonly #word: string;
  readonly #isOver: () => boolean;
  readonly #found = new Set<string>();

  constructor(lexicon: Lexicon, word: string, isOver: () => boolean) {
    this.#lexicon = lexicon;
    this.#word = word;
    this.#isOver = isOver;
  }

  get found(): readonly string[] {
    return [...this.#found];
  }

  get isEmpty(): boolean {
    return this.#found.size === 0;
  }

  /** An abbreviation in small letters. */
  takeCapitals(): void {
    const capitals = this.#word.toUpperCase();
    if (this.#lexicon.words.of(capitals).length > 0) this.take(capitals, {isSingle: true});
  }

  /** Takes a text that can be offered. */
  take(text: string, options: LookupOptions = {}): void {
    const isOfferable = (candidate: string) =>
      candidate
        .split(' ')
        .every((part) =>
          isKnown(this.#lexicon, part, {...options, isOffered: true, isWhole: true}),
        );
    // A word that's known in small letters is known at the beginning of a sentence: one look tells of both.
    const capital = capitalized(text);
    if (!isOfferable(capital)) return;
    this.#found.add(capital !== text && isOfferable(text) ? text : capital);
  }

  /** What one slip leads to. */
  *near(options: LookupOptions): Generator<void> {
    const tried = new Set<string>();
    for (const candidate of editsOf(this.#word, this.#lexicon.affixes)) {
      if (this.#found.size >= mostSuggestions || this.#isOver()) return;
      if (tried.has(candidate)) continue;
      tried.add(candidate);
      if (tried.size % pause === 0) yield;
      if (this.#isWorthTrying(candidate)) this.take(candidate, options);
    }
  }

  /** Nearly everything can be parted into something: only where there's nothing better. */
  #isWorthTrying(candidate: string): boolean {
    if (/^-|-$/.test(candidate)) return false;
    const parts = candidate.split(' ');
    return parts.length === 1 || (this.isEmpty && parts.every((part) => part.length > 1));
  }

  /** Words of the list that two slips lead to. */
  *farther(): Generator<void> {
    if (this.#isOver()) return;
    const word = this.#word;
    const most = word.length > 4 ? 2 : 1;
    const candidates: {readonly text: string; readonly rank: number}[] = [];
    let count = 0;
    for (const text of this.#lexicon.words.all()) {
      count += 1;
      if (count % 1_000 === 0) yield;
      if (count % 1_000 === 0 && this.#isOver()) break;
      if (Math.abs(text.length - word.length) > most) continue;
      const far = distance(word, text.toLowerCase(), most);
      if (far <= most) candidates.push({text, rank: far + strangeness(text, word) / 4});
    }
    for (const {text} of candidates.sort((one, other) => one.rank - other.rank)) {
      if (this.#found.size >= mostSuggestions) return;
      this.take(text);
    }
  }
}
