/** Whether a text zoom is one that the layout holds at (I7). */
export const isZoom = (zoom: number | undefined): zoom is number =>
  zoom !== undefined && zoom >= 0.75 && zoom <= 2;

/** The text zoom that an element is shown with. */
export const zoomOf = (element: Element): number =>
  Number(getComputedStyle(element).getPropertyValue('--chat-zoom')) || 1;
