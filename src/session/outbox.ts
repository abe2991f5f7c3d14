import {CommandError, type ChatBackend, type OutgoingMessage} from '../backends/chat-backend.js';
import type {Clock} from '../internal/clock.js';
import type {LocalFact} from '../model/chat-fact.js';
import type {FailureReason} from '../model/entry.js';

/** What an outbox needs of its session. */
export interface OutboxSite {
  readonly interactionId: string;
  readonly backend: Pick<ChatBackend, 'send'>;
  readonly clock: Clock;
  /** Whether a message can go out now. */
  canSend(): boolean;
  dispatch(fact: LocalFact): void;
  /** The messages still waiting have changed. */
  changed(waiting: readonly OutgoingMessage[]): void;
}

/** A text that the server hasn't taken by then is shown as failed; it may still arrive. */
const sendTimeout = 20_000;
/** How often a message is sent again by itself where the server asked to wait. */
const maxAttempts = 4;

/**
 * An interaction's messages on their way to the server: one at a time, in order, each under one key for life, so that
 * sending it again can't double it.
 */
export class Outbox {
  readonly #site: OutboxSite;
  #waiting: readonly OutgoingMessage[] = [];
  /** Taken out for sending; a failed one stays known for a retry. */
  readonly #failed = new Map<string, OutgoingMessage>();
  #isSending = false;
  /** Of the wait that is under way: for an answer, or until the server wants to be asked again. */
  #timer: number | undefined;
  /** Counts stops, so that an answer to what was sent before one changes nothing. */
  #run = 0;

  constructor(site: OutboxSite) {
    this.#site = site;
  }

  add(message: OutgoingMessage): void {
    this.#setWaiting([...this.#waiting, message]);
    this.pump();
  }

  /** Sends a failed message again, under its own key; does nothing if it's on its way. */
  retry(key: string): void {
    const message = this.#failed.get(key);
    if (!message) return;
    this.#failed.delete(key);
    this.#site.dispatch({type: 'message-sending', key});
    this.add(message);
  }

  /** Forgets a message that the server doesn't have. */
  discard(key: string): void {
    this.#failed.delete(key);
    this.#setWaiting(this.#waiting.filter((message) => message.key !== key));
  }

  /** Goes on where it can: called when the link is back. */
  pump(): void {
    const message = this.#waiting[0];
    if (!message || this.#isSending || !this.#site.canSend()) return;
    void this.#send(message);
  }

  /** Stops all that is under way; what waits stays. */
  stop(): void {
    this.#run++;
    this.#isSending = false;
    this.#site.clock.clearTimeout(this.#timer);
  }

  async #send(message: OutgoingMessage): Promise<void> {
    const run = this.#run;
    this.#isSending = true;
    this.#site.dispatch({type: 'message-sending', key: message.key});
    const failure = await this.#attempt(message);
    if (run !== this.#run) return;
    this.#isSending = false;
    if (failure) this.#fail(message, failure);
    else this.#done(message);
    this.pump();
  }

  /** Waits for the server, asking again where it says when; resolves with why it failed. */
  async #attempt(message: OutgoingMessage): Promise<FailureReason | undefined> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#sendOnce(message);
        return undefined;
      } catch (error) {
        const failure = error instanceof CommandError ? error : new CommandError('unavailable');
        if (failure.retryAfter === undefined || attempt === maxAttempts) return failure.reason;
        await this.#wait(failure.retryAfter);
      }
    }
  }

  async #sendOnce(message: OutgoingMessage): Promise<void> {
    const {backend, interactionId, clock} = this.#site;
    const {key} = message;
    const sent = backend.send(interactionId, message).then(({id}) => {
      this.#failed.delete(key);
      this.#site.dispatch({type: 'message-accepted', key, id});
    });
    try {
      await Promise.race([sent, this.#timeout()]);
    } finally {
      clock.clearTimeout(this.#timer);
    }
  }

  /** Without a link there's nothing to wait for: the backend sends it again when the link is back. */
  async #timeout(): Promise<never> {
    do await this.#wait(sendTimeout);
    while (!this.#site.canSend());
    throw new CommandError('timed-out');
  }

  #wait(delay: number): Promise<void> {
    return new Promise((resolve) => {
      this.#timer = this.#site.clock.setTimeout(resolve, delay);
    });
  }

  #done(message: OutgoingMessage): void {
    this.#setWaiting(this.#waiting.filter(({key}) => key !== message.key));
  }

  #fail(message: OutgoingMessage, reason: FailureReason): void {
    this.#failed.set(message.key, message);
    this.#done(message);
    this.#site.dispatch({type: 'message-failed', key: message.key, reason});
  }

  #setWaiting(waiting: readonly OutgoingMessage[]): void {
    this.#waiting = waiting;
    this.#site.changed([...waiting, ...this.#failed.values()]);
  }
}
