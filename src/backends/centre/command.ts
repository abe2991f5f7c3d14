import type {Audience, Entry, FailureReason} from '../../model/entry.js';
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
    })
  | (OfInteraction & {readonly type: 'mark-read'; readonly messageId: string})
  | (OfInteraction & {
      readonly type: 'request-missing';
      readonly from: number;
      readonly to: number;
    })
  | {readonly type: 'start-chat'; readonly key: string; readonly request: ChatRequest}
  | {readonly type: 'set-availability'; readonly available: boolean};

/** What the centre answers to a command that it has carried out. */
export interface CommandResult {
  /** Of the message that was sent. */
  readonly id?: string;
  /** Of the chat that was started. */
  readonly interactionId?: string;
  /** Those that were missing. */
  readonly entries?: readonly Entry[];
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
