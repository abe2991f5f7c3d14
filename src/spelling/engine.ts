import type {DictionaryText} from './hunspell/dictionary.js';

/** What looks words up, in a worker or on the page. */
export interface Engine {
  /** Reads a dictionary, in place of one of the same name. */
  load(language: string, text: DictionaryText): Promise<void>;
  /** Which of the words its dictionary doesn't know. */
  check(language: string, words: readonly string[]): Promise<readonly string[]>;
  /** What may have been meant, as far as it's found in time. */
  suggest(language: string, word: string): Promise<readonly string[]>;
  /** Lets go of what it holds. */
  close(): void;
}
