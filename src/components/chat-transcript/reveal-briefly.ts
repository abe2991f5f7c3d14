import {reach} from './reach.js';
import type {TranscriptRows} from './transcript-rows.js';

/** Milliseconds for which it stands out. */
const duration = 1_200;

/** Goes to a row, and has it stand out for a moment. */
export const revealBriefly = (rows: TranscriptRows, row: number): void => {
  const element = row < 0 ? undefined : reach(rows, row);
  if (!element) return;
  element.focus({preventScroll: true});
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const outline = '2px solid color-mix(in oklab, currentColor 45%, transparent)';
  element.animate([{outline}, {outline, offset: 0.6}, {outline: '2px solid transparent'}], {
    duration,
  });
};
