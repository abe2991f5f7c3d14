import type {MaskFinder} from '../../model/options.js';
import type {TextRange} from './card-numbers.js';

/** A pattern whose time grows with the square of its text must not be given a long one at once. */
const window = 1_000;
/** What is longer than this may be missed where two windows meet. */
const overlap = 200;
/** Milliseconds in one window, from which on a pattern is too slow for anyone. */
const slow = 50;

const patterns = new WeakMap<RegExp, RegExp>();
const warned = new Set<unknown>();

/**
 * What a host's mask finds in a text. One that throws, or gives something else than ranges, hides all of it: what the host
 * wanted hidden must not be shown because of a mistake.
 */
export const rangesOf = (text: string, mask: RegExp | MaskFinder): readonly TextRange[] => {
  const start = performance.now();
  try {
    const ranges = mask instanceof RegExp ? matches(text, mask) : rangesIn(mask(text), text.length);
    const duration = performance.now() - start;
    if (duration > slow * Math.ceil(text.length / window || 1))
      warn(mask, `took ${Math.round(duration)} ms for ${text.length} characters`);
    return ranges;
  } catch (error) {
    warn(mask, `failed, so the whole text is hidden: ${String(error)}`);
    return [{start: 0, end: text.length}];
  }
};

const matches = (text: string, mask: RegExp): TextRange[] => {
  const pattern = globalOf(mask);
  const ranges: TextRange[] = [];
  for (let from = 0; from < Math.max(1, text.length - overlap); from += window - overlap)
    for (const {0: match, index} of text.slice(from, from + window).matchAll(pattern))
      if (match) ranges.push({start: from + index, end: from + index + match.length});
  return ranges;
};

const globalOf = (mask: RegExp): RegExp => {
  const known = patterns.get(mask);
  if (known) return known;
  const flags = mask.flags.replace(/[gy]/g, '');
  const pattern = new RegExp(mask.source, `${flags}g`);
  patterns.set(mask, pattern);
  return pattern;
};

const rangesIn = (found: unknown, length: number): TextRange[] =>
  (found as readonly TextRange[]).map(({start, end}) => {
    if (!(start >= 0 && end >= start && end <= length)) throw new RangeError(`${start} to ${end}`);
    return {start, end};
  });

const warn = (mask: unknown, problem: string): void => {
  if (warned.has(mask)) return;
  warned.add(mask);
  const name = typeof mask === 'function' ? 'a function' : String(mask);
  console.warn(`Deskside: privacy.masks: ${name} ${problem}`);
};
