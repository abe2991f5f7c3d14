import type {RichContent} from '../../model/rich-content.js';
import {limits} from './limits.js';
import {Reading} from './reading.js';
import {content} from './rich-shapes.js';

/**
 * Reads anything as rich media, as well as can be: right pieces are given as they are, wrong fields left out, and what
 * is no piece becomes one of type `unknown` with the words that it has. What is beyond the {@link limits} is cut, with a
 * last `unknown` that says so. Never throws.
 *
 * @param value - Pieces; one alone will do.
 */
export const readRichContent = (value: unknown): readonly RichContent[] => {
  const reading = new Reading();
  const pieces = read(value, reading);
  return reading.isCut ? [...pieces.slice(0, limits.items - 1), mark] : pieces;
};

const mark: RichContent = {type: 'unknown', fallback: ''};

const read = (value: unknown, reading: Reading): readonly RichContent[] => {
  try {
    return content.read(Array.isArray(value) ? value : [value], reading) ?? [];
  } catch {
    // Only an object of the page could do it, by a getter that throws: JSON can't.
    return [mark];
  }
};
