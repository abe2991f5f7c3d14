import type {ReactiveControllerHost} from 'lit';
import type {Wording} from '../../content/entry-text.js';
import {isMessage, type Entry, type PartyRole} from '../../model/entry.js';
import type {EntryList} from './entry-list.js';
import type {LinkOptions, Translator} from '../../model/options.js';
import type {ChatSession} from '../../session/chat-session.js';
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
  /** Whether the current chat begins here, after earlier ones (T9). */
  readonly begins: boolean;
  /** Whether what is missing here is being loaded. */
  readonly isFilling: boolean;
  /** Whether a very long text is shown whole. */
  readonly isWhole: boolean;
  readonly scene: RowScene;
}

/** What is the same for all rows of a transcript, for as long as it's there. */
export interface RowActions {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly session: () => ChatSession | undefined;
  /** Renders all rows again: what was missing for them, as a module that's loaded when it's first needed, is there now. */
  readonly refresh: () => void;
  readonly showAll: (event: Event) => void;
  /** The control may go when its request is met: the focus stays at its row. Gives the key of the row's entry. */
  readonly leaveControl: (event: Event) => string;
}

/** What rows need beside their entry, and what can be done in them. */
export interface RowScene extends Wording, RowActions {
  readonly refresh: () => void;
  readonly links?: LinkOptions;
  readonly translator?: Translator;
  /** Whether what is missing in a gap can be had by asking. */
  readonly canLoadMissing: boolean;
  readonly entries: EntryList;
  readonly roleOf: (partyId: string) => PartyRole;
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

/** Whether an entry is of another chat than the one before. */
export const startsChat = (entry: Entry, before: Entry | undefined): boolean =>
  before !== undefined && entry.interactionId !== before.interactionId;

/** Whether the current chat begins with an entry: after those of earlier ones, or as the first that there is. */
export const beginsCurrent = (entry: Entry, before: Entry | undefined): boolean =>
  entry.interactionId === undefined &&
  (before ? startsChat(entry, before) : (entry.seq ?? 1) === 1);
