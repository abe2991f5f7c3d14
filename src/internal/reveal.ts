/** Pixels that stay between what is revealed and the edge. */
const margin = 8;

const shift = (start: number, end: number, from: number, to: number): number => {
  if (start < from + margin) return start - from - margin;
  return end > to - margin ? end - to + margin : 0;
};

/** Scrolls the scroller, and nothing around it as `scrollIntoView` would, as far as it takes to see the element. */
export const reveal = (scroller: HTMLElement, element: HTMLElement): void => {
  const item = element.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  scroller.scrollLeft += shift(item.left, item.right, view.left, view.right);
  scroller.scrollTop += shift(item.top, item.bottom, view.top, view.bottom);
};
