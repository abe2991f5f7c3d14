import type {PrivacyOptions} from '../../model/options.js';
import {findLinks} from '../links/find-links.js';
import {masksIn} from '../privacy/mask-engine.js';

/** A word of a text; places in UTF-16 units. */
export interface WordSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface WordsOptions {
  /** A tag such as `en`. */
  readonly language: string;
  /** Of those who take part: they are spelled as they are. */
  readonly names?: readonly string[];
  readonly privacy?: PrivacyOptions;
}

type Range = Pick<WordSpan, 'start' | 'end'>;

/** Longer words in capitals are words all the same. */
const longestAbbreviation = 5;
/** Of a longer text, only the beginning is checked. */
const longestText = 20_000;

/**
 * What has digits in it, as orders and products do; `:smile:`; `/shortcut`, `@name`, `#tag` at the beginning of a word. Bounded, so that no text makes
 * them look far from every letter of it.
 */
const codes = [
  /[\p{L}\p{M}]{0,40}\p{N}[\p{L}\p{M}\p{N}]*(?:[-_./][\p{L}\p{M}\p{N}]+)*|[\p{L}\p{M}]{1,40}(?:[-_./][\p{L}\p{M}]{1,40}){0,8}[-_./]?\p{N}[\p{L}\p{M}\p{N}]*(?:[-_./][\p{L}\p{M}\p{N}]+)*/gu,
  /:[\p{L}\p{N}_+-]+:/gu,
  /(?:^|[\s(])[/@#][\p{L}\p{N}_-]+/gu,
];

/** The words of a text that a dictionary can know. */
export const wordsIn = (text: string, options: WordsOptions): readonly WordSpan[] => {
  const shown = text.slice(0, longestText);
  const names = namesOf(options);
  const apart = rangesApart(shown, options.privacy);
  return joined(segments(shown, options.language), shown).filter(
    (word) =>
      isSpelled(word.text) &&
      !names.has(folded(word.text)) &&
      !apart.some(({start, end}) => start < word.end && word.start < end),
  );
};

const segments = (text: string, language: string): readonly WordSpan[] => {
  const segmenter = new Intl.Segmenter(language, {granularity: 'word'});
  return [...segmenter.segment(text)]
    .filter(({isWordLike}) => isWordLike)
    .map(({segment, index}) => ({text: segment, start: index, end: index + segment.length}));
};

/** Words that hyphens tie are one. */
const joined = (words: readonly WordSpan[], text: string): readonly WordSpan[] => {
  const whole: {start: number; end: number}[] = [];
  for (const {start, end} of words) {
    const last = whole.at(-1);
    if (last && /^[-\u2010\u2011]$/.test(text.slice(last.end, start))) last.end = end;
    else whole.push({start, end});
  }
  return whole.map(({start, end}) => ({text: text.slice(start, end), start, end}));
};

const isSpelled = (word: string): boolean =>
  /^\p{L}[\p{L}\p{M}'’\u2010\u2011.-]+$/u.test(word) &&
  // As in iPhone and JavaScript: a name of something.
  !/\p{Ll}\p{Lu}/u.test(word) &&
  !(word.length <= longestAbbreviation && word === word.toUpperCase());

/** Each part of a name, and its genitive. */
const namesOf = ({names = [], language}: WordsOptions): ReadonlySet<string> => {
  const parts = names.flatMap((name) => segments(name, language).map(({text}) => folded(text)));
  return new Set(parts.flatMap((part) => [part, `${part}s`, `${part}'s`]));
};

const folded = (word: string): string => word.normalize('NFC').toLowerCase().replaceAll('’', "'");

const rangesApart = (text: string, privacy: PrivacyOptions | undefined): readonly Range[] => [
  ...findLinks(text),
  ...masksIn(text, privacy),
  ...codes.flatMap((code) =>
    [...text.matchAll(code)].map(({0: {length}, index}) => ({start: index, end: index + length})),
  ),
];
