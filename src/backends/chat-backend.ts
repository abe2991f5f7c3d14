import type {BackendFact} from '../model/chat-fact.js';
import type {Audience, FailureReason} from '../model/entry.js';
import type {InteractionCommand} from '../model/lifecycle.js';

/** What a backend can do. The panel doesn't offer what isn't listed. */
export type Capability = InteractionCommand | 'typing-preview' | 'internal-notes';

/** A message on its way out. */
export interface OutgoingMessage {
  /** UUID made once per message: the server takes a key once, however often it comes. */
  readonly key: string;
  readonly text: string;
  readonly audience: Audience;
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
 * message; the same key is taken once. A verb rejects with a {@link CommandError}.
 */
export interface ChatBackend {
  /** Fixed from construction on. */
  readonly capabilities: ReadonlySet<Capability>;

  /** Opens the link and keeps it open, reconnecting by itself, until the signal aborts. Never throws. */
  connect(emit: (fact: BackendFact) => void, signal: AbortSignal): void;

  accept(interactionId: string): Promise<void>;
  reject(interactionId: string): Promise<void>;
  send(interactionId: string, message: OutgoingMessage): Promise<Acknowledgement>;
  end(interactionId: string): Promise<void>;
  markDone(interactionId: string): Promise<void>;

  /** Tells the others that the agent is or isn't typing. Lost without harm. */
  sendTyping(interactionId: string, typing: boolean): void;
  /** Tells that the agent has read up to this message. Lost without harm: the next one tells again. */
  markRead(interactionId: string, messageId: string): void;
}
