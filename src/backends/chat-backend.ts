import type {BackendFact} from '../model/chat-fact.js';
import type {FileReference} from '../model/content.js';
import type {Audience, Entry, FailureReason} from '../model/entry.js';
import type {HistoryPage} from '../model/history.js';
import type {InteractionCommand} from '../model/lifecycle.js';
import type {ResponsePage} from '../model/standard-response.js';

/** What a backend can do. The panel doesn't offer what isn't listed. */
export type Capability =
  | InteractionCommand
  | 'typing-preview'
  | 'internal-notes'
  | 'quote'
  | 'load-history'
  | 'load-missing'
  | 'send-file'
  | 'push-url'
  | 'load-file'
  | 'responses';

/** A message on its way out. */
export interface OutgoingMessage {
  /** UUID made once per message: the server takes a key once, however often it comes. */
  readonly key: string;
  readonly text: string;
  readonly audience: Audience;
  /**
   * The server's id of the message that it answers (C12), with the capability `quote` alone. Never one that the audience can't
   * see; one that the server doesn't know is left out, the text isn't.
   */
  readonly inReplyTo?: string;
}

/** The address of a page that the contact is to open, on its way out. */
export interface OutgoingUrl {
  /** As for messages: the server takes a key once. */
  readonly key: string;
  /** Absolute, with http or https. */
  readonly url: string;
}

/** Which page of what was before is wanted. */
export interface HistoryRequest {
  /** Where the page before it ended; the latest one when absent. */
  readonly cursor?: string;
  /** How many days back earlier chats are of interest. */
  readonly days: number;
}

/** Which page of the standard responses is wanted. */
export interface ResponsesRequest {
  /** Where the page before it ended; the first one when absent. */
  readonly cursor?: string;
}

/** A file on its way out. */
export interface OutgoingFile {
  /** As for messages: the server takes a key once, and its bytes are always the same. */
  readonly key: string;
  /** The bytes. */
  readonly file: Blob;
  readonly name: string;
  /** Media type, as declared; may be empty. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly audience: Audience;
}

export interface SendFileOptions {
  /** Gives up. Once the server may own the file it's too late: then the answer is waited for. */
  readonly signal?: AbortSignal;
  /** Told how much has been sent, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** The server owns the message. */
export interface Acknowledgement {
  /** The server's id of the message; receipts name it. */
  readonly id: string;
}

/** Why a command wasn't carried out. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  /**
   * @param reason - What the kit can tell the agent.
   * @param message - What the backend said, for the console.
   * @param retryAfter - Milliseconds after which the same command may succeed; absent where repeating is of no use.
   */
  constructor(
    readonly reason: FailureReason,
    message: string = reason,
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/**
 * The one contract between the kit and a chat server. Facts come in by `connect`'s callback, commands go out by the
 * verbs. A verb's promise says that the server has taken the command, not that the state has changed: a fact says that.
 *
 * Rules, each checked by `describeChatBackend` of `deskside/testing`:
 * facts of an interaction come in order; a fact may repeat; after each connection `desk-synced` comes once, before
 * what was missed; nothing is emitted after the signal aborts; `send` rejects only if the server doesn't own the
 * message; the same key is taken once; `sendFile` is as `send`, and rejects with the signal's reason if it was given up
 * in time. A verb rejects with a {@link CommandError}.
 */
export interface ChatBackend {
  /** Fixed from construction on. */
  readonly capabilities: ReadonlySet<Capability>;

  /** Opens the link and keeps it open, reconnecting by itself, until the signal aborts. Never throws. */
  connect(emit: (fact: BackendFact) => void, signal: AbortSignal): void;

  accept(interactionId: string): Promise<void>;
  reject(interactionId: string): Promise<void>;
  send(interactionId: string, message: OutgoingMessage): Promise<Acknowledgement>;
  /** With the capability `send-file` alone. */
  sendFile?(
    interactionId: string,
    file: OutgoingFile,
    options?: SendFileOptions,
  ): Promise<Acknowledgement>;
  /**
   * The bytes of a file that an entry of the interaction, or a standard response, tells of. With the capability `load-file`
   * alone.
   */
  loadFile?(interactionId: string, file: FileReference, signal: AbortSignal): Promise<Blob>;
  /** Asks the contact to open a page (U4); rejects only as `send` does. With the capability `push-url` alone. */
  pushUrl?(interactionId: string, address: OutgoingUrl): Promise<Acknowledgement>;
  end(interactionId: string): Promise<void>;
  markDone(interactionId: string): Promise<void>;

  /**
   * Has the agent's telephone call a number about this interaction. For capability `call`.
   *
   * @param number - With its country code where that is known, such as `+4930901820`.
   */
  startCall?(interactionId: string, number: string): Promise<void>;
  /** Begins an email of the agent to an address about this interaction. For capability `email`. */
  startEmail?(interactionId: string, address: string): Promise<void>;

  /** Tells the others that the agent is or isn't typing. Lost without harm. */
  sendTyping(interactionId: string, typing: boolean): void;
  /** Tells that the agent has read up to this message. Lost without harm: the next one tells again. */
  markRead(interactionId: string, messageId: string): void;

  /**
   * Gives a page of what was before (T9): entries of this interaction that its snapshot left out, then those of earlier ones
   * with the same contact, from the latest back. With the capability `load-history`.
   *
   * @param signal - Aborts when nobody waits for it any more.
   */
  loadHistory?(
    interactionId: string,
    request: HistoryRequest,
    signal: AbortSignal,
  ): Promise<HistoryPage>;
  /**
   * Gives entries that are missing, from one place in the order to another, both included, or some of them (T20). The
   * interaction may be an earlier one of a contact whom the agent talks with. With the capability `load-missing`.
   */
  loadMissing?(
    interactionId: string,
    from: number,
    to: number,
    signal: AbortSignal,
  ): Promise<readonly Entry[]>;

  /**
   * Gives a page of the agent's standard responses, and of the categories that they're in (C5). Asked for once, when an agent
   * first wants one. With the capability `responses`.
   */
  loadResponses?(request: ResponsesRequest, signal: AbortSignal): Promise<ResponsePage>;
}
