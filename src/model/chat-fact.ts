import type {Attached} from './attached.js';
import type {AttentionReason} from './attention.js';
import type {Closing} from './closing.js';
import type {CaseDatum, Connection, Offer, StatusReason} from './chat-state.js';
import type {Audience, Entry, FailureReason, LinkState, Party} from './entry.js';
import type {HistoryPage} from './history.js';
import type {InteractionCommand, InteractionStatus} from './lifecycle.js';
import type {Options} from './options.js';
import type {Preferences} from './preferences.js';

/** All that the server knows of one interaction, as an agent may see it. */
export interface InteractionSnapshot {
  readonly interactionId: string;
  readonly status: InteractionStatus;
  readonly revision: number;
  readonly reason?: StatusReason;
  readonly offer?: Offer;
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly parties: readonly Party[];
  readonly caseData?: readonly CaseDatum[];
  /** The latest place given in the interaction's order; 0 when there's no entry. */
  readonly lastSeq?: number;
  /** Entries that the agent may not have; they merge with what is known. */
  readonly entries?: readonly Entry[];
  /** The place that `entries` begin with, where those before it are left to `loadHistory`; 1 when absent. */
  readonly firstSeq?: number;
  /** Where `loadHistory` goes on to what is before `entries`. */
  readonly historyCursor?: string;
}

interface OfInteraction {
  readonly interactionId: string;
}

/** What a backend tells of one interaction. Times are epoch milliseconds of the server. */
export type InteractionFact = OfInteraction &
  (
    | {readonly type: 'interaction-offered'; readonly snapshot: InteractionSnapshot}
    | {readonly type: 'interaction-synced'; readonly snapshot: InteractionSnapshot}
    | {
        readonly type: 'status-changed';
        readonly status: InteractionStatus;
        readonly revision: number;
        readonly at: number;
        readonly reason?: StatusReason;
      }
    | {readonly type: 'party-joined'; readonly party: Party; readonly revision: number}
    | {readonly type: 'party-left'; readonly partyId: string; readonly revision: number}
    | {
        readonly type: 'party-connection-changed';
        readonly partyId: string;
        readonly connection: LinkState;
        readonly revision: number;
      }
    | {readonly type: 'message-received'; readonly entry: Entry}
    /** A message that came but can't be understood: its place is kept. */
    | {readonly type: 'message-unreadable'; readonly seq?: number; readonly at: number}
    | {readonly type: 'message-delivered'; readonly ids: readonly string[]}
    | {readonly type: 'message-read'; readonly ids: readonly string[]}
    | {readonly type: 'typing-started'; readonly partyId: string; readonly preview?: string}
    | {readonly type: 'typing-stopped'; readonly partyId: string}
  );

/** What a backend tells of the desk as a whole. */
export type DeskFact =
  | {
      readonly type: 'connection-changed';
      readonly status: Connection['status'];
      readonly reason?: string;
      /** The server's clock less this machine's, in milliseconds, where it's been measured. */
      readonly clockOffset?: number;
    }
  /** Everything the agent has, once after each connection: what isn't listed is no longer the agent's. */
  | {
      readonly type: 'desk-synced';
      readonly agent: {readonly id: string; readonly name: string; readonly nickname?: string};
      readonly interactions: readonly InteractionSnapshot[];
      /** True where some couldn't be read: what isn't listed may still be the agent's. */
      readonly isPartial?: boolean;
    };

/** Every fact that a backend may emit. */
export type BackendFact = DeskFact | InteractionFact;

/** Facts that arise on this side of the link. */
export type LocalFact =
  | {readonly type: 'options-changed'; readonly options: Options}
  | {readonly type: 'preferences-changed'; readonly preferences: Preferences}
  | ({readonly type: 'connection-changed'} & Connection)
  | {readonly type: 'message-queued'; readonly entry: Entry}
  | {readonly type: 'message-sending'; readonly key: string}
  | {readonly type: 'message-accepted'; readonly key: string; readonly id: string}
  | {readonly type: 'message-failed'; readonly key: string; readonly reason: FailureReason}
  /** How much of a file has been sent, from 0 to 1. */
  | {readonly type: 'message-progressed'; readonly key: string; readonly share: number}
  | {readonly type: 'message-discarded'; readonly key: string}
  | {readonly type: 'messages-seen'}
  | {readonly type: 'attention-raised'; readonly reason: AttentionReason}
  /** The agent has looked at the interaction. */
  | {readonly type: 'attention-met'}
  | {readonly type: 'closing-changed'; readonly closing: Closing | null}
  /** There's a way to what was before. */
  | {readonly type: 'history-offered'}
  | {readonly type: 'history-asked'}
  | {readonly type: 'history-loaded'; readonly page: HistoryPage}
  | {readonly type: 'history-failed'}
  /** The server is asked about the hole with this key. */
  | {readonly type: 'missing-asked'; readonly key: string}
  | {readonly type: 'missing-answered'; readonly key: string; readonly entries: readonly Entry[]}
  | {readonly type: 'draft-changed'; readonly audience: Audience; readonly text: string}
  /** The draft answers the message with this id, or none. */
  | {readonly type: 'quote-changed'; readonly audience: Audience; readonly id?: string}
  | {
      readonly type: 'attachments-changed';
      readonly audience: Audience;
      readonly attached: Attached;
    }
  | {readonly type: 'audience-changed'; readonly audience: Audience}
  | {readonly type: 'command-started'; readonly command: InteractionCommand}
  /** The server has taken a command that no later fact confirms. */
  | {readonly type: 'command-taken'; readonly command: InteractionCommand}
  | {
      readonly type: 'command-failed';
      readonly command: InteractionCommand;
      readonly reason: FailureReason;
    }
  | {readonly type: 'notice-dismissed'};

/** Every fact that changes the state of one interaction. */
export type ChatFact = InteractionFact | LocalFact;
