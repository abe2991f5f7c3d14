import {replaced, without} from './affix-file.js';
import {isCompound} from './compounds.js';
import {carries, formsOf, has, isBuilt, type Allowed} from './forms.js';
import type {Lexicon, LookupOptions} from './lexicon.js';

/** Longer ones are no words. */
const longest = 100;

/** Whether a word is written as the dictionary has it, or as it may be built of what it has. */
export const isKnown = (lexicon: Lexicon, word: string, options: LookupOptions = {}): boolean => {
  const {affixes} = lexicon;
  const text = without(replaced(word.normalize('NFC'), affixes.input), affixes.ignored);
  if (text.length > longest) return true;
  if (isForbidden(lexicon, text)) return false;
  return isEntire(lexicon, text, options) || (!options.isWhole && isParted(lexicon, text, options));
};

const isForbidden = ({words, affixes}: Lexicon, word: string): boolean =>
  words.of(word).some((flags) => has(flags, affixes.marks.FORBIDDENWORD));

const isEntire = (lexicon: Lexicon, word: string, options: LookupOptions): boolean =>
  spellingsOf(word, lexicon.affixes.hasSharpS).some(
    (spelling) =>
      isSimple(lexicon, spelling, spelling === word, options) ||
      (!options.isSingle && isCompound(lexicon, spelling, options)),
  );

const anywhere: Allowed = {prefix: () => true, suffix: () => true};

const isSimple = (
  lexicon: Lexicon,
  word: string,
  isAsWritten: boolean,
  {isOffered}: LookupOptions,
): boolean => {
  const {affixes, words} = lexicon;
  const {ONLYINCOMPOUND, KEEPCASE, NOSUGGEST} = affixes.marks;
  for (const form of formsOf(word, lexicon, anywhere))
    for (const flags of words.of(form.stem))
      if (
        isBuilt(form, flags, affixes) &&
        !carries(form, flags, ONLYINCOMPOUND) &&
        (isAsWritten || !has(flags, KEEPCASE) || (affixes.hasSharpS && word.includes('ß'))) &&
        !(isOffered && has(flags, NOSUGGEST))
      )
        return true;
  return false;
};

/** A word at the beginning of a sentence, or in capitals, is the same word. */
const spellingsOf = (word: string, hasSharpS: boolean): readonly string[] => {
  const lower = word.toLowerCase();
  if (word === lower) return [word];
  const capital = capitalized(lower);
  if (word === capital) return [word, lower];
  if (word.replaceAll('ß', 'SS') !== word.toUpperCase()) return [word];
  const sharp = hasSharpS ? lower.replaceAll('ss', 'ß') : lower;
  return [...new Set([word, capital, lower, capitalized(sharp), sharp])];
};

export const capitalized = (word: string): string => {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
};

/** How often a word is parted at most. */
const deepest = 4;

/** Whether all parts of a word are known, where it may be parted. */
const isParted = (lexicon: Lexicon, word: string, options: LookupOptions, depth = 0): boolean => {
  if (depth >= deepest) return false;
  const isRight = (part: string): boolean =>
    isEntire(lexicon, part, options) || isParted(lexicon, part, options, depth + 1);
  return lexicon.affixes.breaks.some((at) => {
    if (at.startsWith('^'))
      return word.startsWith(at.slice(1)) && isRight(word.slice(at.length - 1));
    if (at.endsWith('$'))
      return word.endsWith(at.slice(0, -1)) && isRight(word.slice(0, 1 - at.length));
    const index = word.indexOf(at, 1);
    if (index < 1 || index + at.length >= word.length) return false;
    return isRight(word.slice(0, index)) && isRight(word.slice(index + at.length));
  });
};
