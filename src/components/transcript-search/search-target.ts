import type {Wording} from '../../content/entry-text.js';
import type {Entry} from '../../model/entry.js';

/** A row that is in the document. */
export interface DrawnRow {
  readonly row: number;
  readonly element: HTMLElement;
}

/** What is searched: a conversation, and the view of it. */
export interface SearchTarget {
  readonly length: number;
  /** Another object when the words are others. */
  readonly wording: Wording;
  /** What the rows are in. */
  readonly content: HTMLElement;
  entryAt(row: number): Entry | undefined;
  /** Whether the sender's name is shown at a row, not only above an earlier one. */
  isNamed(row: number): boolean;
  drawn(): readonly DrawnRow[];
  lastInView(): number;
  /** Shows the whole of a row, and scrolls to it if it isn't in view. Done when it's drawn. */
  show(row: number): Promise<void>;
  /** Brings a range of the row that was shown last into view. */
  reveal(range: Range): void;
  /** Lets the bar go, and gives the focus back. @param row - Where to go on, if somewhere. */
  close(row: number | undefined): void;
}
