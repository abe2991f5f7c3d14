/**
 * Checks spelling by Hunspell dictionaries: for the option `spelling`.
 *
 * @module
 */
export type {SpellChecker, SpellingRequest} from './model/options.js';
export type {DictionarySource} from './spelling/dictionary-source.js';
export type {DictionaryText} from './spelling/hunspell/dictionary.js';
export {HunspellChecker, type SpellCheckerOptions} from './spelling/spell-checker.js';
