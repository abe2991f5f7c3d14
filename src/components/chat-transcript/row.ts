import type {Wording} from '../../content/entry-text.js';
import {isMessage, type Entry} from '../../model/entry.js';
import type {PartyLook} from './party-book.js';

/** One entry as it's shown. */
export interface Row {
  /** Unique among the rows that are drawn together. */
  readonly key: string;
  readonly entry: Entry;
  readonly party: PartyLook;
  /** Whether it begins what one party says in a row. */
  readonly startsGroup: boolean;
  /** The day, if it's another than that of the row before. */
  readonly day: string;
  readonly isFirstUnread: boolean;
  /** Whether a very long text is shown whole. */
  readonly isWhole: boolean;
  readonly scene: RowScene;
}

/** What rows need beside their entry, and what can be done in them. */
export interface RowScene extends Wording {
  readonly retry: (event: Event) => void;
  readonly discard: (event: Event) => void;
  readonly showAll: (event: Event) => void;
}

/** Messages of one party that are farther apart aren't read as one. */
const groupSpan = 180_000;

/** Whether a message goes on with what the same party said just before. */
export const continues = (entry: Entry, before: Entry | undefined): boolean =>
  before !== undefined &&
  isMessage(before) &&
  before.partyId === entry.partyId &&
  // What the contact can't see is marked as such each time.
  entry.audience !== 'internal' &&
  before.audience !== 'internal' &&
  !(Math.abs(entry.at - before.at) > groupSpan);

/** Whether an entry is of a later day than the one before, as the reader's calendar has it. */
export const startsDay = (entry: Entry, before: Entry | undefined): boolean =>
  !Number.isNaN(entry.at) && (!before || dayOf(entry.at) > dayOf(before.at));

const dayOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
