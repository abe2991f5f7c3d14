import type {CaseDatum, StatusReason} from '../../model/chat-state.js';
import type {
  Audience,
  Delivery,
  FileContent,
  LinkState,
  PartyRole,
  RichMediaContent,
  SystemContent,
  TextContent,
  UrlContent,
} from '../../model/entry.js';
import type {InteractionStatus} from '../../model/lifecycle.js';
import {noResponses, type ResponseLibraryContent} from '../../model/standard-response.js';

/** What an entry of the centre can hold. */
export type StoredContent =
  TextContent | FileContent | RichMediaContent | UrlContent | SystemContent;

/** Someone who works here. */
export interface AgentProfile {
  readonly id: string;
  readonly name: string;
  /** All that a contact ever learns of the agent. */
  readonly nickname: string;
  /** Chats at a time, offers included; 3 when absent. */
  readonly capacity?: number;
  readonly skills?: readonly string[];
}

/** One entry of a transcript, as the centre keeps it: how it looks depends on who sees it. */
export interface StoredEntry {
  readonly id: string;
  readonly key: string;
  readonly at: number;
  readonly partyId: string;
  readonly audience: Audience;
  readonly content: StoredContent;
  /** Place in the order that agents see. */
  readonly seq: number;
  /** Place in the order that the contact sees: without holes too, so that a note leaves no trace. */
  readonly contactSeq: number;
  delivery: Delivery;
}

/** One who takes part. The id says nothing of the user: the contact sees it. */
export interface Member {
  readonly id: string;
  /** Absent for bots. */
  readonly userId?: string;
  readonly role: PartyRole;
  readonly name: string;
  readonly nickname?: string;
  connection?: LinkState;
  left?: boolean;
}

/** How an interaction stands for one user. */
export interface View {
  status: InteractionStatus;
  revision: number;
  reason?: StatusReason;
  startedAt?: number;
  endedAt?: number;
}

/** One chat. */
export interface Interaction {
  readonly id: string;
  readonly contactId: string;
  readonly startedAt: number;
  readonly subject?: string;
  readonly origin?: string;
  readonly skill?: string;
  readonly caseData: readonly CaseDatum[];
  stage: 'bot' | 'queued' | 'offered' | 'active' | 'ended';
  /** Since when nobody has had it. */
  waitingSince: number;
  /** Counts every change of status and parties. */
  revision: number;
  readonly members: Member[];
  readonly views: Map<string, View>;
  readonly entries: StoredEntry[];
  /** By party and sender's key. */
  readonly byKey: Map<string, StoredEntry>;
  readonly byId: Map<string, StoredEntry>;
  /** How many of the entries the contact sees. */
  contactLength: number;
  offer?: {readonly agentId: string; readonly expiresAt: number};
  /** Who has had an offer and let it go, and since when the last. */
  readonly declined: Set<string>;
  declinedAt: number;
}

/** Everything the centre knows. */
export interface CentreState {
  /** Names this log: a client of another one can't resume. */
  streamId: string;
  readonly agents: ReadonlyMap<string, AgentProfile>;
  /** The standard responses of all agents. */
  readonly library: ResponseLibraryContent;
  readonly interactions: Map<string, Interaction>;
  /** Those that haven't ended. */
  readonly live: Set<Interaction>;
  /** By contact and key of the request. */
  readonly requests: Map<string, string>;
  readonly links: Map<string, {readonly link: LinkState; readonly since: number}>;
  readonly unavailable: Set<string>;
  /** When each agent was last offered a chat. */
  readonly lastOffers: Map<string, number>;
}

/** The state before any event. */
export const emptyState = (
  agents: readonly AgentProfile[],
  library: ResponseLibraryContent = noResponses,
): CentreState => ({
  streamId: '',
  agents: new Map(agents.map((agent) => [agent.id, agent])),
  library,
  interactions: new Map(),
  live: new Set(),
  requests: new Map(),
  links: new Map(),
  unavailable: new Set(),
  lastOffers: new Map(),
});

/** The member that a user is. */
export const memberOf = (interaction: Interaction, userId: string): Member | undefined =>
  interaction.members.find((member) => member.userId === userId);
