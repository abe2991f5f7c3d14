import type {CaseDatum, StatusReason} from '../../model/chat-state.js';
import type {Audience, LinkState} from '../../model/entry.js';
import type {StoredContent} from './centre-state.js';

interface OfInteraction {
  readonly interactionId: string;
}

/** Why an offer came to nothing. */
export type OfferOutcome = 'rejected' | 'timed-out' | 'withdrawn';

/** What a contact tells when asking for a chat. */
export interface ChatRequest {
  readonly name: string;
  readonly subject?: string;
  readonly origin?: string;
  readonly caseData?: readonly CaseDatum[];
  /** Only agents who have it are offered the chat. */
  readonly skill?: string;
  /** Who talks with the contact first (T11); the chat is queued when the bot hands over. */
  readonly botName?: string;
}

/** What was said in an imported chat. */
export interface ImportedLine {
  readonly from: 'contact' | 'agent' | 'bot';
  readonly text: string;
  readonly at: number;
  /** `contact` when absent. */
  readonly audience?: Audience;
}

interface Contacted {
  readonly partyId: string;
  readonly key: string;
  readonly to: string;
}

interface Happenings {
  opened: {readonly streamId: string};
  'link-changed': {readonly userId: string; readonly link: LinkState};
  'availability-changed': {readonly agentId: string; readonly available: boolean};
  'chat-started': OfInteraction & {
    readonly contactId: string;
    readonly key: string;
    readonly request: ChatRequest;
  };
  queued: OfInteraction;
  offered: OfInteraction & {readonly agentId: string; readonly expiresAt: number};
  'offer-ended': OfInteraction & {readonly agentId: string; readonly outcome: OfferOutcome};
  'declines-forgotten': OfInteraction;
  accepted: OfInteraction & {readonly agentId: string};
  'message-sent': OfInteraction & {
    readonly partyId: string;
    readonly id: string;
    readonly key: string;
    readonly audience: Audience;
    readonly content: StoredContent;
  };
  /** An agent called a number, or began an email, from within the chat. */
  'call-started': OfInteraction & Contacted;
  'email-started': OfInteraction & Contacted;
  delivered: OfInteraction & {readonly ids: readonly string[]};
  read: OfInteraction & {readonly ids: readonly string[]};
  ended: OfInteraction & {readonly reason: StatusReason; readonly partyId?: string};
  'marked-done': OfInteraction & {readonly agentId: string};
  /** A chat from before this log, as another system kept it (T9): nobody is told of it. */
  imported: OfInteraction & {
    readonly contactId: string;
    readonly agentId: string;
    readonly request: ChatRequest;
    readonly startedAt: number;
    readonly endedAt: number;
    readonly lines: readonly ImportedLine[];
  };
}

/** The event of one type. */
export type EventOf<Type extends keyof Happenings> = Happenings[Type] & {
  readonly type: Type;
  readonly at: number;
};

/**
 * Everything that ever changes the centre. The log is the list of these and the state is their fold: what is in no
 * event doesn't survive a restart. Times are epoch milliseconds.
 */
export type CentreEvent = {[Type in keyof Happenings]: EventOf<Type>}[keyof Happenings];

/** An event before it's given its time. */
export type NewEvent = {
  [Type in keyof Happenings]: Happenings[Type] & {readonly type: Type};
}[keyof Happenings];
