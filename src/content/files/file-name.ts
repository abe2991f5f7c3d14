import {wellFormed} from '../plain-text.js';

/** A name that is safe to show and to save under: one name for both, so that they can't differ. */
export interface FileName {
  /** Before the extension; never empty. */
  readonly base: string;
  /** With its dot, as it's written; empty where there's none. */
  readonly extension: string;
}

/** Scripts whose letters join: there the joiners spell words. */
const joining =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}' +
  '\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}' +
  '\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}';

/**
 * What spells words and emoji is caught, everything else that isn't seen is not. No look-behind: WebKit's sees only half
 * of an emoji (2026-11).
 */
const unseen = new RegExp(
  '(\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\ufe0f]{0,2}(?:\\u200d(?=\\p{Extended_Pictographic}))?' +
    `|[${joining}][\\u200c\\u200d](?=[${joining}]))` +
    '|[\\p{Cf}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]',
  'gu',
);

/** Blanks of every width; U+2800 is a braille pattern without dots. */
const blanks = /[\s\u0085\u2800]+/g;
/** Another stream of the same file on NTFS: `page.asp::$DATA` is `page.asp`. */
const stream = /:[^:]*:\$\w*$/;
// eslint-disable-next-line no-control-regex -- they are what is looked for
const edges = /^[\s.\\/\u0000-\u001f\u007f-\u009f]+|[\s.\\/\u0000-\u001f\u007f-\u009f]+$/g;
/** Illegal on one system or another, or a path; `.{…}` makes Windows take a folder for one of its own. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const illegal = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*]|\.(?=\{)/g;
const extensionOf = /\.[\p{L}\p{N}][\p{L}\p{M}\p{N}_+~$!#%&@^=-]{0,30}$/u;
/** Windows takes these for devices, whatever comes after a dot. */
const device =
  /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?: *\.|$)/i;

/** Bytes in UTF-8: file systems stop at 255, and a browser may add a number. */
const longest = 200;
/** Letters of a name's end that stay when it's too long. */
const kept = 16;
/** Of a longer name only the ends are looked at. */
const longestRead = 2_000;

/** A name of a file as it's shown and saved. Any value is taken: what isn't a text has no name. */
export const readFileName = (name: unknown): FileName => {
  const plain = portable(visible(typeof name === 'string' ? ends(name) : ''));
  const extension = extensionOf.exec(plain)?.[0] ?? '';
  const base = fitBytes(
    plain.slice(0, plain.length - extension.length),
    longest - bytesOf(extension),
  );
  const trimmed = base.replace(edges, '') || 'file';
  return {base: device.test(trimmed) ? `_${trimmed}` : trimmed, extension};
};

/** An extension as programs compare it: without its dot, in lower case, wide letters as narrow ones. */
export const plainExtension = (extension: string): string =>
  extension.slice(1).normalize('NFKC').toLowerCase();

const ends = (name: string): string =>
  name.length <= longestRead ? name : name.slice(0, longestRead / 2) + name.slice(-longestRead / 2);

const visible = (name: string): string =>
  wellFormed(name).normalize('NFC').replace(unseen, '$1').replace(blanks, ' ');

const portable = (name: string): string =>
  name.replace(edges, '').replace(stream, '').replace(edges, '').replace(illegal, '_');

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The beginning and the end, if all of it is too long. */
const fitBytes = (text: string, limit: number): string => {
  if (bytesOf(text) <= limit) return text;
  const end = wellFormed(text.slice(-kept)).replace(/^\ufffd/, '');
  return `${cutBytes(text, limit - bytesOf(end) - 3)}…${end}`;
};

const cutBytes = (text: string, limit: number): string => {
  const {read} = new TextEncoder().encodeInto(text, new Uint8Array(Math.max(0, limit)));
  return text.slice(0, read);
};
