/** Where a reader is: at the end and staying there, at a row, or on the way to one. */
export type Place =
  | {readonly state: 'following'}
  /** What is said in the first row in view begins so many pixels below the top of the view. */
  | {readonly state: 'reading'; readonly row: number; readonly offset: number}
  | {readonly state: 'jumping'; readonly row: number};

/** A place at a certain row. */
export type PlaceAtRow = Exclude<Place, {state: 'following'}>;
