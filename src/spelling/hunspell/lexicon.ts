import type {AffixFile} from './affix-file.js';
import type {WordList} from './word-list.js';

/** What words are looked up in. */
export interface Lexicon {
  readonly affixes: AffixFile;
  readonly words: WordList;
  /** Whether a text may stand in a compound, by the place and the text. */
  readonly parts: Map<string, boolean>;
}

/** How a word is looked up. */
export interface LookupOptions {
  /** Whether it may be suggested, too. */
  readonly isOffered?: boolean;
  /** Whether it's no word if it's several: parted by hyphens, or in a row. */
  readonly isWhole?: boolean;
  readonly isSingle?: boolean;
}
