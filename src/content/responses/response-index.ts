import {Turns} from '../../internal/next-task.js';
import type {StandardResponse} from '../../model/standard-response.js';
import {Folding} from '../search/folding.js';
import {Query} from '../search/query.js';

/** A response with its folded words. */
interface Indexed {
  readonly response: StandardResponse;
  readonly shortcut: string;
  readonly title: string;
  /** Title, shortcut and keywords. */
  readonly head: string;
  readonly text: string;
}

/** So often the clock is looked at. */
const stride = 64;
/** How many ways of matching there are, the best first. */
const ranks = 6;

/** The words of many responses, taken down once in short tasks, so that a search is as fast as typing. */
export class ResponseIndex {
  readonly #folding: Folding;
  readonly #indexed: Indexed[] = [];
  readonly #responses: readonly StandardResponse[];

  /** @param locale - Of the reader: what counts as the same letter. */
  constructor(responses: readonly StandardResponse[], locale: string) {
    this.#responses = responses;
    this.#folding = new Folding(locale);
  }

  /** Whether every response is found. */
  get isWhole(): boolean {
    return this.#indexed.length === this.#responses.length;
  }

  /** Takes all down; until then, what is taken down is found. Resolves with whether it wasn't called off. */
  async build(signal: AbortSignal): Promise<boolean> {
    const turns = new Turns();
    for (let at = this.#indexed.length; at < this.#responses.length; at++) {
      if (at % stride === 0 && turns.isOver) await turns.next();
      if (signal.aborted) return false;
      this.#indexed.push(this.#index(this.#responses[at]!));
    }
    return true;
  }

  /** A query in the same letters. */
  query(text: string): Query {
    return new Query(text, this.#folding);
  }

  /**
   * The responses that have all words of a query, the best first: whose shortcut it is or begins, whose title, other words, or
   * text has it; those that are equally good in their own order.
   *
   * @param isWanted - Looked at where the words match alone.
   */
  find(
    text: string,
    isWanted: (response: StandardResponse) => boolean = always,
  ): readonly StandardResponse[] {
    const words = text.trim().replace(/^\//, '');
    const query = this.query(words);
    const folded = this.#folding.fold(words);
    const found: StandardResponse[][] = Array.from({length: ranks}, () => []);
    for (const one of this.#indexed) {
      const rank = query.isEmpty ? 0 : rankOf(one, query, folded);
      if (rank < ranks && isWanted(one.response)) found[rank]!.push(one.response);
    }
    return found.flat();
  }

  /**
   * Those whose shortcut begins with a word: that of the word itself, then the preferred, then the others.
   *
   * @param isPreferred - Such as the favourites.
   */
  withShortcut(
    word: string,
    isPreferred: (response: StandardResponse) => boolean = () => false,
  ): readonly StandardResponse[] {
    const folded = this.#folding.fold(word);
    const ranked: StandardResponse[][] = [[], [], []];
    for (const {shortcut, response} of this.#indexed)
      if (shortcut !== '' && shortcut.startsWith(folded))
        ranked[shortcut === folded ? 0 : isPreferred(response) ? 1 : 2]!.push(response);
    return ranked.flat();
  }

  #index(response: StandardResponse): Indexed {
    const {title, shortcut = '', keywords = [], text} = response;
    const fold = (words: string): string => this.#folding.fold(words);
    const [foldedTitle, foldedShortcut] = [fold(title), fold(shortcut)];
    const head = [foldedTitle, foldedShortcut, ...keywords.map(fold)].join('\n');
    return {response, title: foldedTitle, shortcut: foldedShortcut, head, text: fold(text)};
  }
}

const always = (): boolean => true;

const rankOf = ({shortcut, title, head, text}: Indexed, query: Query, folded: string): number => {
  if (!query.isInEither(head, text)) return ranks;
  if (shortcut === folded) return 0;
  if (shortcut.startsWith(folded)) return 1;
  if (title.startsWith(folded)) return 2;
  if (query.isIn(title)) return 3;
  return query.isIn(head) ? 4 : 5;
};
