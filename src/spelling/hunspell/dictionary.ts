import {readAffixFile} from './affix-file.js';
import type {Lexicon} from './lexicon.js';
import {isKnown} from './lookup.js';
import {suggest} from './suggest.js';
import {readWordList} from './word-list.js';

/** The two files of a Hunspell dictionary, in UTF-8. */
export interface DictionaryText {
  readonly aff: string;
  readonly dic: string;
}

/**
 * Reads a Hunspell dictionary. Words aren't built in advance, as a word is taken apart when it's looked up: the forms of
 * a language's words are millions. What takes long is a generator: whoever runs it decides when others have their turn.
 */
export function* readDictionary({aff, dic}: DictionaryText): Generator<void, Dictionary> {
  const affixes = yield* readAffixFile(aff.replace(/^\uFEFF/, ''));
  const words = yield* readWordList(dic, affixes);
  return new Dictionary({affixes, words, parts: new Map()});
}

export class Dictionary {
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  has(word: string): boolean {
    return isKnown(this.#lexicon, word);
  }

  /** What may have been meant, the likely first; `isOver` says that time is up. */
  suggest(word: string, isOver: () => boolean): Generator<void, readonly string[]> {
    return suggest(this.#lexicon, word, isOver);
  }
}
