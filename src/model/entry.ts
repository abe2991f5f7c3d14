import type {FileReference} from './content.js';
import type {RichContent} from './rich-content.js';

// Each list is the one place where its words stand: the type, what reads untrusted input and the protocol's schema
// all come from it.

export const partyRoles = ['contact', 'agent', 'supervisor', 'bot', 'system'] as const;

/** Who a party is to the interaction. */
export type PartyRole = (typeof partyRoles)[number];

export const linkStates = ['connected', 'reconnecting', 'disconnected'] as const;

/** The state of a party's link to the server. */
export type LinkState = (typeof linkStates)[number];

/** Anyone who takes part in an interaction. */
export interface Party {
  readonly id: string;
  readonly role: PartyRole;
  readonly name: string;
  /** What everyone is shown in place of the name (T10). */
  readonly nickname?: string;
  /** True for the agent in front of the panel. */
  readonly self?: boolean;
  readonly connection?: LinkState;
  /** True once the party has left; its entries stay. */
  readonly left?: boolean;
}

export const deliveries = ['queued', 'sending', 'sent', 'delivered', 'read', 'failed'] as const;

/** How far an own message has got (T4). */
export type Delivery = (typeof deliveries)[number];

export const audiences = ['contact', 'internal'] as const;

/** Who can see an entry. A consultation is an interaction of its own. */
export type Audience = (typeof audiences)[number];

export const failureReasons = [
  'refused',
  'too-long',
  'too-large',
  'rate-limited',
  'unavailable',
  'timed-out',
  'ended',
  'unauthorized',
  'file-lost',
] as const;

/** Why a message could not be sent. */
export type FailureReason = (typeof failureReasons)[number];

export const systemEvents = [
  'joined',
  'left',
  'disconnected',
  'invited',
  'refused',
  'transferred',
  'inactivity-warning',
  'timed-out',
  'callback-scheduled',
  'call-started',
  'email-started',
  'ended',
  'unreadable',
  'notice',
] as const;

/** What a system entry tells (T2). */
export type SystemEvent = (typeof systemEvents)[number];

/** What every entry of a transcript has. */
export interface EntryBase {
  /** Unique in the interaction: the sender's key for own messages, else the server's id. */
  readonly key: string;
  /** Epoch milliseconds of the server. */
  readonly at: number;
  readonly partyId: string;
  /** `contact` when absent. */
  readonly audience?: Audience;
  /** Own messages only. */
  readonly delivery?: Delivery;
  /** The server's id, once known; receipts name it. */
  readonly id?: string;
  /** Place in the interaction's order, from 1, without holes; absent until the server has given it. */
  readonly seq?: number;
  /** The earlier interaction with the same contact that it belongs to (T9); absent where it's this one. */
  readonly interactionId?: string;
  /** Why delivery is `failed`. */
  readonly failure?: FailureReason;
}

export interface TextContent {
  readonly kind: 'text';
  readonly text: string;
  /** Markdown only from bots and standard responses. */
  readonly format?: 'plain' | 'markdown';
  /** The server's id of the message that it answers: a rich one, where the channel tells, or one that it quotes (C12). */
  readonly inReplyTo?: string;
  /** What the chosen option sends to the bot: a text, or JSON as a text. */
  readonly payload?: string;
}
export interface FileContent {
  readonly kind: 'file';
  readonly file: FileReference;
  /** Of an own one on its way: how much of it has been sent, from 0 to 1. */
  readonly progress?: number;
}
export interface RichMediaContent {
  readonly kind: 'rich';
  /** What to show when the content can't be. */
  readonly text: string;
  readonly content: readonly RichContent[];
}
export interface UrlContent {
  readonly kind: 'url';
  readonly url: string;
}
export interface SystemContent {
  readonly kind: 'system';
  readonly event: SystemEvent;
  readonly text?: string;
}
export interface GapContent {
  readonly kind: 'gap';
  /** How many entries are missing here. */
  readonly missing: number;
}

/** One entry of a transcript. */
export type Entry = EntryBase &
  (TextContent | FileContent | RichMediaContent | UrlContent | SystemContent | GapContent);

/** Whether someone said it, as against the system or a hole. */
export const isMessage = (entry: Entry): boolean => entry.kind !== 'system' && entry.kind !== 'gap';

/** Whether the contact could ever see it. */
export const isForContact = (entry: Entry): boolean => (entry.audience ?? 'contact') === 'contact';

/** The name that is shown for a party: nickname before name (T10). */
export const displayName = (party: Party): string => party.nickname || party.name;
