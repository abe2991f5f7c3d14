import type {FileReference, RichContent} from './content.js';

/** Who a party is to the interaction. */
export type PartyRole = 'contact' | 'agent' | 'supervisor' | 'bot' | 'system';

/** The state of a party's link to the server. */
export type LinkState = 'connected' | 'reconnecting' | 'disconnected';

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

/** How far an own message has got, in the order of {@link deliveryOrder}. */
export type Delivery = 'queued' | 'sending' | 'sent' | 'delivered' | 'read' | 'failed';

/** Who can see an entry. A consultation is an interaction of its own. */
export type Audience = 'contact' | 'internal';

/** Why a message could not be sent. */
export type FailureReason =
  'refused' | 'too-long' | 'rate-limited' | 'unavailable' | 'timed-out' | 'ended' | 'unauthorized';

/** What a system entry tells (T2). */
export type SystemEvent =
  | 'joined'
  | 'left'
  | 'disconnected'
  | 'invited'
  | 'refused'
  | 'transferred'
  | 'inactivity-warning'
  | 'timed-out'
  | 'callback-scheduled'
  | 'ended'
  | 'unreadable'
  | 'notice';

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
  /** Why delivery is `failed`. */
  readonly failure?: FailureReason;
}

export interface TextContent {
  readonly kind: 'text';
  readonly text: string;
  /** Markdown only from bots and standard responses. */
  readonly format?: 'plain' | 'markdown';
}
export interface FileContent {
  readonly kind: 'file';
  readonly file: FileReference;
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
