import {nothingAttached, type Attached} from './attached.js';
import type {AttentionReason} from './attention.js';
import type {Closing} from './closing.js';
import type {Audience, Delivery, Entry, FailureReason, LinkState, Party} from './entry.js';
import type {InteractionCommand, InteractionStatus} from './lifecycle.js';
import {unavailableHistory, type HistoryState} from './history.js';
import {defaultOptions, type Options} from './options.js';
import {noPreferences, type Preferences} from './preferences.js';

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
  /** What the agent has chosen for all of their windows. */
  readonly preferences: Preferences;
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
  /** Those of earlier chats, then settled ones in the server's order, then unsettled ones as written. */
  readonly entries: readonly Entry[];
  /** How many of the entries belong to earlier chats (T9). */
  readonly earlier: number;
  /** How many of the entries are settled, with those of earlier chats. */
  readonly settled: number;
  /** How many holes there are in this chat (T20). */
  readonly holes: number;
  /** The keys of the holes that the server is being asked about. */
  readonly filling: readonly string[];
  /** What is known of the time before this chat, and before its first entry (T9). */
  readonly history: HistoryState;
  /** Receipts whose message isn't known yet, by the server's id. */
  readonly heldReceipts: ReadonlyMap<string, Delivery>;
  readonly typing: readonly Typing[];
  /** When the first message that waits for a reply was written (P1). */
  readonly pendingSince: number | null;
  /** When the first message that the contact hasn't answered was written. */
  readonly awaitingSince: number | null;
  readonly drafts: Readonly<Record<Audience, string>>;
  /** The message that each draft answers, by the server's id (C12). */
  readonly quotes: Readonly<Partial<Record<Audience, string>>>;
  /** The party who answered the contact while the agent's own answer was being written (T20). */
  readonly answeredMeanwhile?: string;
  /** The files that are to be sent with what is being written. */
  readonly attached: Readonly<Record<Audience, Attached>>;
  /** Whom the composer writes to. */
  readonly audience: Audience;
  /** Messages of others that the agent hasn't seen. */
  readonly unread: number;
  /** The first of them. */
  readonly firstUnread?: string;
  /** Why the interaction asks to be looked at, in the order in which it came up (I3). */
  readonly attention: readonly AttentionReason[];
  /** When it closes by itself (I15); null where it doesn't. */
  readonly closing: Closing | null;
  readonly caseData: readonly CaseDatum[];
  /** Commands that a fact hasn't settled yet. */
  readonly running: readonly InteractionCommand[];
  readonly notice: Notice | null;
}

export const statusReasons = [
  'accepted',
  'rejected',
  'withdrawn',
  'timed-out',
  'ended-by-agent',
  'ended-by-contact',
  'contact-disconnected',
  'marked-done',
  'transferred',
] as const;

/** Why a status is what it is. */
export type StatusReason = (typeof statusReasons)[number];

const nothing: readonly never[] = Object.freeze([]);

/** The state before any fact. */
export const initialState = (id: string): ChatState => ({
  id,
  options: defaultOptions,
  preferences: noPreferences,
  connection: {status: 'idle'},
  status: 'offered',
  revision: 0,
  offer: {},
  parties: nothing,
  partyRevisions: new Map(),
  entries: nothing,
  earlier: 0,
  settled: 0,
  holes: 0,
  filling: nothing,
  history: unavailableHistory,
  heldReceipts: new Map(),
  typing: nothing,
  pendingSince: null,
  awaitingSince: null,
  drafts: {contact: '', internal: ''},
  quotes: {},
  attached: {contact: nothingAttached, internal: nothingAttached},
  audience: 'contact',
  unread: 0,
  attention: nothing,
  closing: null,
  caseData: nothing,
  running: nothing,
  notice: null,
});
