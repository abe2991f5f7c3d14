import type {Folding} from './folding.js';

/** A stretch of a text, in UTF-16 units. */
export interface FoundRange {
  readonly start: number;
  readonly end: number;
}

const longestQuery = 1_000;
const mostWords = 20;

/** What is looked for: plain words, in any order. Nothing in it has a meaning of its own. */
export class Query {
  readonly #words: readonly string[];
  readonly #folding: Folding;

  constructor(text: string, folding: Folding) {
    this.#folding = folding;
    const words = folding.fold(text.slice(0, longestQuery)).split(/\s+/u).filter(Boolean);
    this.#words = [...new Set(words)].slice(0, mostWords);
  }

  get isEmpty(): boolean {
    return this.#words.length === 0;
  }

  /** Whether all words are in a folded text. */
  isIn(folded: string): boolean {
    for (const word of this.#words) if (!folded.includes(word)) return false;
    return true;
  }

  /** Whether some word is in a folded text. */
  isPartlyIn(folded: string): boolean {
    return this.#words.some((word) => folded.includes(word));
  }

  /** Whether all words are in one of two folded texts. */
  isInEither(folded: string, other: string): boolean {
    return this.#words.every((word) => folded.includes(word) || other.includes(word));
  }

  /** Where the words are in a text as it's shown, in order; what overlaps is one. */
  rangesIn(text: string): readonly FoundRange[] {
    const folded = this.#folding.foldWithPlaces(text);
    const ranges: FoundRange[] = [];
    for (const word of this.#words)
      for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1))
        ranges.push({start: folded.places[at]!, end: folded.places[at + word.length]!});
    return merged(ranges.sort((one, other) => one.start - other.start));
  }
}

const merged = (ranges: readonly FoundRange[]): FoundRange[] => {
  const result: FoundRange[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (!last || range.start > last.end) result.push(range);
    else if (range.end > last.end) result[result.length - 1] = {start: last.start, end: range.end};
  }
  return result;
};
