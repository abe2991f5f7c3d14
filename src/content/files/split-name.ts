import {cut} from '../plain-text.js';
import type {FileName} from './file-name.js';

/** A name in two parts: where there's no room, the first is cut at its end; the second never. */
export interface SplitName {
  readonly start: string;
  /** The last letters and the extension. */
  readonly end: string;
  /** Whether it may have to be cut. */
  readonly isLong: boolean;
}

/** Letters before the extension that stay in sight: numbers of pages and versions stand there. */
const kept = 6;
/** The end of such a name stands on its left, far from the extension. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Letters of a short name. */
const short = 24;
/** A name that fits nowhere would still cost layout. */
const longestStart = 120;

/** Where a long name is shortened: in its middle, so that its extension is always seen. */
export const splitName = ({base, extension}: FileName): SplitName => {
  const letters = [...new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(base)].map(
    ({segment}) => segment,
  );
  const isLong = letters.length > short;
  const end = isLong && !rightToLeft.test(base) ? letters.slice(-kept).join('') : '';
  return {
    start: cut(base.slice(0, base.length - end.length), longestStart),
    end: end + extension,
    isLong,
  };
};
