import type {Match} from 'linkify-it';
import {emailCharacters} from './link-characters.js';
import type {LinkSpan} from './link-span.js';
import {safeUrl} from './safe-url.js';
import {hasTopLevelDomain} from './top-level.js';

const scheme = /^mailto:/i;

/** What linkify-it's window of 65 characters may have cut off. */
const localPartBefore = new RegExp(`[${emailCharacters}.]$`, 'u');

/** Marks around the address rather than of its local part, though it might begin with them. */
const openingMarks = /^[^\p{L}\p{N}_+-]+(?=[\p{L}\p{N}])/u;

/** The email address that a match of linkify-it's grammar is, or undefined. */
export function emailSpan(text: string, match: Match): LinkSpan | undefined {
  const isExplicit = scheme.test(match.raw);
  const marks = isExplicit ? 0 : (openingMarks.exec(match.raw)?.[0].length ?? 0);
  const start = match.index + marks;
  const address = match.raw.slice(marks).replace(scheme, '');
  const at = address.lastIndexOf('@');
  if (at < 1) return undefined;
  if (!isExplicit && (!hasTopLevelDomain(address.slice(at + 1)) || isCut(text, match.index))) {
    return undefined;
  }
  const href = safeUrl(`mailto:${escapeLocalPart(address.slice(0, at))}${address.slice(at)}`);
  return href ? {start, end: match.lastIndex, kind: 'email', href} : undefined;
}

/** The local part may hold what begins headers in a mailto address. */
function escapeLocalPart(local: string): string {
  return local.replace(/[%?&#/"]/g, encodeURIComponent);
}

function isCut(text: string, start: number): boolean {
  return localPartBefore.test(text.slice(Math.max(0, start - 2), start));
}
