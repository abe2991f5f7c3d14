import type {TranscriptRows} from './transcript-rows.js';

/** Pixels around a row that has been moved to. */
const margin = 8;

/** The row that an element is in; -1 if in none. */
export const indexOfRow = ({window}: TranscriptRows, element: Element): number =>
  window?.indexOf(element) ?? -1;

/** The last row in view. */
export const lastInView = ({scroller, window}: TranscriptRows): number => {
  if (!scroller || !window) return 0;
  const bottom = scroller.getBoundingClientRect().top + scroller.clientHeight;
  const [start, stop] = window.range;
  return Math.max(start, Math.min(stop - 1, window.firstBelow(bottom - margin)));
};

/** Brings a row into the document, scrolls no farther than it takes to see the whole of it, and gives its element. */
export const reach = (
  {scroll, scroller, window}: TranscriptRows,
  row: number,
): HTMLElement | undefined => {
  if (!window?.rowAt(row)) scroll.goTo({state: 'jumping', row});
  const element = window?.rowAt(row);
  if (!scroller || !element) return undefined;
  scrollInto(scroller, element);
  scroll.noticeReader();
  return element;
};

/** Its top, if it's higher than the view. */
const scrollInto = (scroller: HTMLElement, row: HTMLElement): void => {
  const view = scroller.getBoundingClientRect();
  const {top, bottom} = row.getBoundingClientRect();
  const {clientHeight} = scroller;
  if (top < view.top) scroller.scrollTop += top - view.top - margin;
  else if (bottom > view.top + clientHeight)
    scroller.scrollTop += Math.min(bottom - view.top - clientHeight, top - view.top) + margin;
};
