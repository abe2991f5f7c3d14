import {cut} from '../plain-text.js';
import type {FileName} from './file-name.js';

/** A name in two parts: where there's no room, the first is cut at its end; the second never. A short one is all end. */
export interface SplitName {
  readonly start: string;
  /** The last letters and the extension. */
  readonly end: string;
}

/** Letters before the extension that stay in sight: numbers of pages and versions stand there. */
const kept = 6;
/** Letters of a short name. */
const short = 24;
/** A name that fits nowhere would still cost layout. */
const longestStart = 120;

/** Where a long name is shortened: in its middle, so that its extension is always seen. */
export const splitName = ({base, extension}: FileName): SplitName => {
  const letters = [...new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(base)].map(
    ({segment}) => segment,
  );
  if (letters.length <= short) return {start: '', end: base + extension};
  const end = letters.slice(-kept).join('');
  return {
    start: cut(base.slice(0, base.length - end.length), longestStart),
    end: end + extension,
  };
};
