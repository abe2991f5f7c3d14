import type {Place, PlaceAtRow} from './place.js';
import type {RowWindow} from './row-window.js';

/** The place of whoever looks at this now: the first row in view is the one that stays. */
export const placeInView = (scroller: HTMLElement, rows: RowWindow): PlaceAtRow => {
  const {top} = scroller.getBoundingClientRect();
  // Of which a pixel is seen: a hair of a row is nothing that anyone reads.
  const row = rows.firstBelow(top + 1);
  const offset = (rows.anchorAt(row)?.getBoundingClientRect().top ?? top) - top;
  return {state: 'reading', row, offset};
};

/** How far the row of a place is from where it belongs. */
export const distanceFrom = (place: PlaceAtRow, scroller: HTMLElement, rows: RowWindow): number => {
  const anchor = rows.anchorAt(place.row);
  if (!anchor) return 0;
  const offset = place.state === 'reading' ? place.offset : scroller.clientHeight / 4;
  return anchor.getBoundingClientRect().top - scroller.getBoundingClientRect().top - offset;
};

/** After a long way the rows that were drawn before are no measure. */
export const isOutOfView = (place: Place, scroller: HTMLElement, rows: RowWindow): boolean => {
  if (place.state !== 'reading') return false;
  const row = rows.rowAt(place.row);
  return !row || place.offset > scroller.clientHeight || place.offset < -row.offsetHeight;
};
