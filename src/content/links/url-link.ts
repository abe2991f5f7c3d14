import type {Match} from 'linkify-it';
import {linkEnd} from './link-end.js';
import type {LinkSpan} from './link-span.js';
import {safeUrl} from './safe-url.js';
import {hasTopLevelDomain} from './top-level.js';

const port = /:\d+$/;
const longestParsed = 10_000;
const address4 = /^\d+(?:\.\d+){3}$/;
const validAddress4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** East Asian text follows an address without a space. */
const addressBeforeIdeographs =
  /^[a-z0-9.-]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/iu;

/** Names of files that people talk of, whose ending happens to be a top-level domain: not without a scheme. */
const fileName = /\.(?:zip|mov)$/i;

/** The end of a sentence and the beginning of the next, with the space forgotten. */
const sentences = /^[^A-Z]+[.][A-Z][a-z]+$/;

/** Where the host of a link may be, as linkify-it found it. */
export type Found = Pick<Match, 'schema' | 'index' | 'lastIndex' | 'raw'>;

/** The link that a match of linkify-it's grammar is, or undefined. */
export function urlSpan(text: string, found: Found): LinkSpan | undefined {
  const match = withoutTextBefore(found);
  if (hasInvalidUserInfo(text, match)) return undefined;
  const hostEnd = match.index + hostLength(match);
  if (hostEnd === match.index) return undefined;
  const end = linkEnd(text, afterRootDot(text, hostEnd));
  if (!match.schema && end === hostEnd && isProse(match.raw)) return undefined;
  // Of what is too long to be an address only the beginning is parsed: it won't be a link.
  const written = text.slice(match.index, Math.min(end, match.index + longestParsed));
  const href = safeUrl(withScheme(match.schema, written).replace(/\\/g, '%5C'));
  return href ? {start: match.index, end, kind: 'url', href} : undefined;
}

/** Text of a script that writes no spaces, or an emoji, goes on to www. */
function withoutTextBefore(found: Found): Found {
  const [before] = found.schema ? [] : (/^[^\0-\x7f]+(?=www\.)/iu.exec(found.raw) ?? []);
  if (!before) return found;
  return {...found, index: found.index + before.length, raw: found.raw.slice(before.length)};
}

/** How much of a match is an address: all, the part before East Asian text, or (0) nothing. */
function hostLength({schema, raw}: Found): number {
  const start = schema ? raw.indexOf('//') + 2 : 0;
  const host = raw.slice(start).replace(port, '');
  if (address4.test(host)) return validAddress4.test(host) ? raw.length : 0;
  const [ascii] = addressBeforeIdeographs.exec(host) ?? [];
  if (ascii?.includes('.') && hasTopLevelDomain(ascii)) return start + ascii.length;
  return schema || hasTopLevelDomain(host) ? raw.length : 0;
}

/** A host may end in the dot of the root, but a dot that nothing follows ends a sentence. */
function afterRootDot(text: string, hostEnd: number): number {
  return text.startsWith('./', hostEnd) ? hostEnd + 1 : hostEnd;
}

function isProse(name: string): boolean {
  return fileName.test(name) || (sentences.test(name) && !name.startsWith('www.'));
}

/** Two dots in a row before an @ make neither user-info nor an email address. */
function hasInvalidUserInfo(text: string, {schema, raw, lastIndex}: Found): boolean {
  if (!schema || raw.includes('@')) return raw.includes('..');
  return /^\.[^\s/?#]{0,255}@/u.test(text.slice(lastIndex, lastIndex + 257));
}

function withScheme(schema: string, written: string): string {
  if (schema === '//') return `https:${written}`;
  return schema ? written : `https://${written}`;
}
