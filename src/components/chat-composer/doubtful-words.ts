import {insertText} from '../../controllers/insert-text.js';
import type {Misspelled} from './spelling-check.js';

export interface DoubtfulWordsOptions {
  readonly text: string;
  readonly words: Misspelled;
  /** Until then the words are looked at. */
  readonly signal: AbortSignal;
  /** What may have been meant. */
  suggest(word: string): Promise<readonly string[]>;
  changed(): void;
}

/** The words of a text that may be misspelled, as an agent goes through them; no text is changed but by a choice. */
export class DoubtfulWords {
  readonly #options: DoubtfulWordsOptions;
  readonly #suggestions = new Map<string, readonly string[]>();
  #text: string;
  #words: Misspelled;
  #chosen: string | undefined;

  constructor(options: DoubtfulWordsOptions) {
    this.#options = options;
    this.#text = options.text;
    this.#words = options.words;
    this.choose([...options.words.keys()][0]);
  }

  /** The text as it stands after what was replaced. */
  get text(): string {
    return this.#text;
  }

  /** Those that are left. */
  get words(): Misspelled {
    return this.#words;
  }

  /** The word whose suggestions are shown. */
  get chosen(): string | undefined {
    return this.#chosen;
  }

  /** By word; those that aren't there are being looked for. */
  get suggestions(): ReadonlyMap<string, readonly string[]> {
    return this.#suggestions;
  }

  choose(word: string | undefined): void {
    this.#chosen = word;
    this.#options.changed();
    if (word !== undefined && !this.#suggestions.has(word)) void this.#suggest(word);
  }

  /** Replaces a word wherever it stands, and goes on to the next. Returns false if the field doesn't take it. */
  replace(field: HTMLTextAreaElement, word: string, by: string): boolean {
    const spans = this.#words.get(word) ?? [];
    let caret = field.selectionEnd;
    // From the end on: what comes before stays where it is.
    for (const span of [...spans].reverse()) {
      this.#text = this.#text.slice(0, span.start) + by + this.#text.slice(span.end);
      if (!insertText(field, by, span)) return false;
      if (caret >= span.end) caret += by.length - word.length;
    }
    field.setSelectionRange(caret, caret);
    this.#move(word, by.length - word.length);
    this.settle(word);
    return true;
  }

  /** Nothing is wrong with a word any more: goes on to the next. */
  settle(word: string): void {
    const index = [...this.#words.keys()].indexOf(word);
    const left = [...this.#words].filter(([other]) => other !== word);
    this.#words = new Map(left);
    this.choose(left[Math.min(index, left.length - 1)]?.[0]);
  }

  /** Where the others stand after a word has become longer or shorter. */
  #move(word: string, by: number): void {
    const spans = this.#words.get(word) ?? [];
    const moved = (at: number): number => at + spans.filter(({end}) => end <= at).length * by;
    const entries = [...this.#words].map(([text, places]) => {
      const after = places.map(({start, end}) => ({text, start: moved(start), end: moved(end)}));
      return [text, after] as const;
    });
    this.#words = new Map(entries);
  }

  async #suggest(word: string): Promise<void> {
    const found = await this.#options.suggest(word).catch(() => []);
    if (this.#options.signal.aborted) return;
    this.#suggestions.set(word, found);
    this.#options.changed();
  }
}
