import {allowedRanges} from './tables/allowed-characters.js';

/** First and last of each range, flat and in order. */
const bounds: readonly number[] = readRanges();

const han = /[\p{Unified_Ideograph}\u3005\u3007]/u;
const hangul = /[\uac00-\ud7a3]/;

/**
 * Allowed in identifiers, but rare and easily mistaken in a host name: hyphens, quotation marks and
 * dots of other kinds, and historic letters (as Chromium and Firefox have it).
 */
const mistakable =
  /[\u0338\u0138\u01cd-\u01dc\u02bb\u02bc\u02ec\u058a\u1c80-\u1c8f\u1e00-\u1e9b\u1f00-\u1fff\u200c-\u200d\u2010\u2019\u2027\u30a0\ua640-\ua69f\ua720-\ua7ff]/;

/** Whether a character may be shown in a host name (UTS #39's identifier status, and stricter). */
export function isAllowedInHost(character: string): boolean {
  if (/^[a-z\d\-_]$/.test(character)) return true;
  if (mistakable.test(character)) return false;
  return han.test(character) || hangul.test(character) || isInRanges(character.codePointAt(0)!);
}

function isInRanges(code: number): boolean {
  let [low, high] = [0, bounds.length / 2 - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < bounds[2 * middle]!) high = middle - 1;
    else if (code > bounds[2 * middle + 1]!) low = middle + 1;
    else return true;
  }
  return false;
}

function readRanges(): readonly number[] {
  let position = 0;
  return allowedRanges.split(' ').flatMap((range) => {
    const [distance, length = '0'] = range.split('+');
    const first = position + parseInt(distance!, 36);
    position = first + parseInt(length, 36);
    return [first, position];
  });
}
