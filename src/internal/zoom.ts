/** Whether a text zoom is one that the layout holds at (I7). */
export const isZoom = (zoom: number | undefined): zoom is number =>
  zoom !== undefined && zoom >= 0.75 && zoom <= 2;
