import type {Audience, Delivery, Entry, FailureReason, LinkState, Party} from './entry.js';
import type {InteractionCommand, InteractionStatus} from './lifecycle.js';
import {defaultOptions, type Options} from './options.js';

/** The agent's own link to the backend. */
export interface Connection {
  readonly status: 'idle' | 'connecting' | LinkState;
  /** Why it isn't connected, in the backend's words, for the console and for support. */
  readonly reason?: string;
  /** When the link was lost or made, in epoch milliseconds of the server. */
  readonly since?: number;
}

/** Someone who is typing, with what they typed where the backend tells (T6). */
export interface Typing {
  readonly partyId: string;
  readonly preview?: string;
}

/** One value attached to an interaction. */
export interface CaseDatum {
  readonly key: string;
  readonly label?: string;
  readonly value: string;
}

/** What is known of a chat before it's accepted (I1). */
export interface Offer {
  /** Where the contact came from, as the agent reads it. */
  readonly origin?: string;
  readonly subject?: string;
  /** Epoch milliseconds of the server. */
  readonly waitingSince?: number;
  /** When the offer goes to someone else, in epoch milliseconds of the server. */
  readonly expiresAt?: number;
}

/** What went wrong and is still worth showing. */
export interface Notice {
  readonly kind: 'command-failed';
  readonly command: InteractionCommand;
  readonly reason: FailureReason;
}

/** Everything known of one interaction. Never mutated; an untouched slice keeps its identity. */
export interface ChatState {
  readonly id: string;
  readonly options: Options;
  readonly connection: Connection;
  readonly status: InteractionStatus;
  /** Of the status: a lower one is old news. */
  readonly revision: number;
  /** Why the status is what it is, where the backend says so. */
  readonly reason?: StatusReason;
  readonly offer: Offer;
  /** When the agent's part began and ended, in epoch milliseconds of the server. */
  readonly startedAt?: number;
  readonly endedAt?: number;
  /** In order of joining. */
  readonly parties: readonly Party[];
  /** Revision of what is known of each party. */
  readonly partyRevisions: ReadonlyMap<string, number>;
  /** Settled in the server's order, then unsettled as written. */
  readonly entries: readonly Entry[];
  /** How many of the entries are settled. */
  readonly settled: number;
  /** Receipts whose message isn't known yet, by the server's id. */
  readonly heldReceipts: ReadonlyMap<string, Delivery>;
  readonly typing: readonly Typing[];
  /** When the first message that waits for a reply was written (P1). */
  readonly pendingSince: number | null;
  readonly drafts: Readonly<Record<Audience, string>>;
  /** Whom the composer writes to. */
  readonly audience: Audience;
  /** Messages of others that the agent hasn't seen. */
  readonly unread: number;
  /** The first of them. */
  readonly firstUnread?: string;
  readonly caseData: readonly CaseDatum[];
  /** Commands that a fact hasn't settled yet. */
  readonly running: readonly InteractionCommand[];
  readonly notice: Notice | null;
}

export type StatusReason =
  | 'accepted'
  | 'rejected'
  | 'withdrawn'
  | 'timed-out'
  | 'ended-by-agent'
  | 'ended-by-contact'
  | 'contact-disconnected'
  | 'marked-done'
  | 'transferred';

const nothing: readonly never[] = Object.freeze([]);

/** The state before any fact. */
export const initialState = (id: string): ChatState => ({
  id,
  options: defaultOptions,
  connection: {status: 'idle'},
  status: 'offered',
  revision: 0,
  offer: {},
  parties: nothing,
  partyRevisions: new Map(),
  entries: nothing,
  settled: 0,
  heldReceipts: new Map(),
  typing: nothing,
  pendingSince: null,
  drafts: {contact: '', internal: ''},
  audience: 'contact',
  unread: 0,
  caseData: nothing,
  running: nothing,
  notice: null,
});
