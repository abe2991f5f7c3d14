import type {PrivacyOptions} from '../../model/options.js';
import {hide} from '../mask-text.js';
import {cardNumbersIn, digitPlaces, unfinishedCardIn, type TextRange} from './card-numbers.js';
import {rangesOf} from './host-masks.js';

/** A stretch of a text that isn't shown. */
export interface Mask extends TextRange {
  readonly kind: 'card' | 'other';
}

/** Of a card's number, these digits stay: enough to tell one card from another. */
const shownDigits = 4;

/** What is to be masked in a text, in order and without overlap. */
export const masksIn = (text: string, privacy: PrivacyOptions = {}): readonly Mask[] => {
  const found: Mask[] = [];
  for (const mask of privacy.masks ?? [])
    for (const range of rangesOf(text, mask)) found.push({...range, kind: 'other'});
  if (privacy.cardNumbers !== false)
    for (const range of cardNumbersIn(text)) found.push({...range, kind: 'card'});
  return apart(found);
};

/** The text with its masks, as long as it was. */
export const masked = (text: string, privacy?: PrivacyOptions): string => {
  let shown = '';
  let end = 0;
  for (const mask of masksIn(text, privacy)) {
    shown += text.slice(end, mask.start) + maskOf(text, mask);
    ({end} = mask);
  }
  return shown + text.slice(end);
};

/** What is being typed, with the number at its end hidden if it may become a card's. */
export const maskedPreview = (text: string): string => {
  const unfinished = unfinishedCardIn(text);
  if (!unfinished) return text;
  const {start, end} = unfinished;
  return text.slice(0, start) + hideDigits(text.slice(start, end), 0) + text.slice(end);
};

/** What is shown in place of a masked stretch. */
export const maskOf = (text: string, {start, end, kind}: Mask): string => {
  const part = text.slice(start, end);
  return kind === 'card' ? hideDigits(part, shownDigits) : hide(part);
};

const hideDigits = (number: string, shown: number): string => {
  const places = digitPlaces(number);
  const hidden = new Set(places.slice(0, places.length - shown));
  return Array.from(number, (character, place) => (hidden.has(place) ? '•' : character)).join('');
};

/** Of two that overlap, one that covers both. */
const apart = (masks: Mask[]): readonly Mask[] => {
  if (masks.length < 2) return masks;
  const result: Mask[] = [];
  for (const mask of masks.sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = result.at(-1);
    if (!last || mask.start >= last.end) result.push(mask);
    else if (mask.end > last.end || last.kind === 'card')
      result[result.length - 1] = {
        start: last.start,
        end: Math.max(mask.end, last.end),
        kind: 'other',
      };
  }
  return result;
};
