import type {FileReference} from '../../model/content.js';
import type {Audience, Entry, FailureReason} from '../../model/entry.js';
import type {EarlierChat} from '../../model/history.js';
import type {ResponseCategory, StandardResponse} from '../../model/standard-response.js';
import type {ChatRequest} from './centre-event.js';

interface OfInteraction {
  readonly interactionId: string;
}

/** What a user asks of the centre. Every one may come twice: the second time changes nothing. */
export type Command =
  | (OfInteraction & {readonly type: 'accept' | 'reject' | 'end' | 'mark-done' | 'leave'})
  | (OfInteraction & {
      readonly type: 'send';
      /** Taken once, however often it comes. */
      readonly key: string;
      readonly text: string;
      readonly audience: Audience;
      /** Id of the message that it answers. */
      readonly inReplyTo?: string;
    })
  | (OfInteraction & {
      readonly type: 'send-file';
      readonly key: string;
      /** Names bytes that the server has been given. */
      readonly file: FileReference;
      readonly audience: Audience;
    })
  | (OfInteraction & {readonly type: 'push-url'; readonly key: string; readonly url: string})
  | (OfInteraction & {readonly type: 'mark-read'; readonly messageId: string})
  | (OfInteraction & {
      readonly type: 'call' | 'email';
      /** Taken once, however often it comes. */
      readonly key: string;
      /** A telephone number, or an email address. */
      readonly to: string;
    })
  | (OfInteraction & {
      readonly type: 'request-missing';
      readonly from: number;
      readonly to: number;
    })
  | (OfInteraction & {
      readonly type: 'load-history';
      readonly cursor?: string;
      readonly days: number;
    })
  | {readonly type: 'load-responses'; readonly cursor?: string}
  | {readonly type: 'start-chat'; readonly key: string; readonly request: ChatRequest}
  | {readonly type: 'set-availability'; readonly available: boolean};

/** What the centre answers to a command that it has carried out. */
export interface CommandResult {
  /** Of the message that was sent. */
  readonly id?: string;
  /** Of the chat that was started. */
  readonly interactionId?: string;
  /** Those that were missing, or a page of what was before. */
  readonly entries?: readonly Entry[];
  /** The earlier chats that entries of the page belong to. */
  readonly chats?: readonly EarlierChat[];
  /** Where the next page goes on; absent with the last. */
  readonly cursor?: string;
  /** From how many days back everything has been given, with the last page. */
  readonly days?: number;
  /** A page of the agent's standard responses. */
  readonly responses?: readonly StandardResponse[];
  /** What they're sorted by, with the first page. */
  readonly categories?: readonly ResponseCategory[];
}

/** What a user lets the others know in passing; it may be lost. */
export interface TypingNotice extends OfInteraction {
  readonly type: 'typing';
  readonly typing: boolean;
  /** What has been typed so far; only agents ever see it (T6). */
  readonly preview?: string;
}

/** Why the centre didn't carry out a command. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** @param retryAfter - Milliseconds after which the same command may succeed. */
  constructor(
    readonly reason: FailureReason,
    message: string,
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}
