import {
  CommandError,
  type Acknowledgement,
  type SendFileOptions,
} from '../backends/chat-backend.js';
import type {Clock} from '../internal/clock.js';
import type {LocalFact} from '../model/chat-fact.js';
import type {FailureReason} from '../model/entry.js';
import type {UnsentMessage} from './unsent-words.js';

/** What an outbox needs of its session. */
export interface OutboxSite {
  readonly clock: Clock;
  /** Gives a message to the server. */
  send(message: UnsentMessage, options: SendFileOptions): Promise<Acknowledgement>;
  isOnline(): boolean;
  /** Whether a message can go out now. */
  canSend(): boolean;
  /** Whether no message will ever go out again. */
  isOver(): boolean;
  dispatch(fact: LocalFact): void;
  /** The messages that the server doesn't have are others now. */
  changed(): void;
}

/** A text that the server hasn't taken by then is shown as failed; it may still arrive. */
const sendTimeout = 20_000;
/** The same for a file since it last got on. */
const fileTimeout = 120_000;
/** Progress is told in so many steps. */
const progressSteps = 20;
/** How often a message is sent again by itself where the server asked to wait. */
const maxAttempts = 4;

/** A message under way; it is until another one, or none, takes its place. */
interface Flight {
  readonly key: string;
  readonly abort: AbortController;
  readonly isFile: boolean;
  /** The agent wants it back. */
  isUnwanted?: boolean;
  /** It was given up in time. */
  isGivenUp?: boolean;
}

/**
 * An interaction's messages on their way to the server: one at a time, in order, each under one key for life, so that
 * sending it again can't double it.
 */
export class Outbox {
  readonly #site: OutboxSite;
  /** In order; the first may be under way. */
  #waiting: readonly UnsentMessage[] = [];
  /** Taken out for sending; they stay known for a retry. */
  readonly #failed = new Map<string, UnsentMessage>();
  #flight: Flight | undefined;
  /** Whether the server has been asked to take it, and hasn't answered. */
  #isAsking = false;
  /** How often there was a reason to go on waiting: the link was found lost, or bytes got on. */
  #interruptions = 0;
  /** Of the wait that is under way: for an answer, or until the server wants to be asked again. */
  #timer: number | undefined;

  constructor(site: OutboxSite) {
    this.#site = site;
  }

  /** The messages that the server doesn't have, as far as is known, as written. */
  get unsent(): readonly UnsentMessage[] {
    if (this.#failed.size === 0) return this.#waiting;
    return [...this.#waiting, ...this.#failed.values()].sort((a, b) => a.at - b.at);
  }

  /** Whether the server doesn't have the message, as far as is known. */
  has(key: string): boolean {
    return this.#failed.has(key) || this.#waiting.some((message) => message.key === key);
  }

  add(message: UnsentMessage): void {
    this.#waiting = [...this.#waiting, message];
    this.#site.changed();
    this.pump();
  }

  /** Takes up what an earlier page left: what failed there waits for a retry here. */
  restore(messages: readonly UnsentMessage[]): void {
    const failed = messages.filter(({failure}) => failure !== undefined);
    for (const message of failed) this.#failed.set(message.key, message);
    const waiting = messages.filter(({failure}) => failure === undefined);
    this.#waiting = [...waiting, ...this.#waiting].sort((a, b) => a.at - b.at);
    this.pump();
  }

  /** Sends a failed message again, under its own key; does nothing if it's on its way. */
  retry(key: string): void {
    const message = this.#failed.get(key);
    if (!message) return;
    this.#failed.delete(key);
    this.#site.dispatch({type: 'message-sending', key});
    const {failure: _failure, ...again} = message;
    this.add(again);
  }

  /**
   * Forgets a message that the server doesn't have. Returns false where the server may be taking it right now; a file is then
   * given up, and discarded once that is in time.
   */
  discard(key: string): boolean {
    if (this.#flight?.key === key && this.#isAsking) {
      this.#flight.isUnwanted = this.#flight.isFile;
      this.#flight.abort.abort();
      return false;
    }
    this.confirm(key);
    return true;
  }

  /** The server owns the message, whatever its answer was or will be. */
  confirm(key: string): void {
    if (this.#flight?.key === key) this.stop();
    const waiting = this.#waiting.filter((message) => message.key !== key);
    const hasFailed = this.#failed.delete(key);
    if (!hasFailed && waiting.length === this.#waiting.length) return;
    this.#waiting = waiting;
    this.#site.changed();
    this.pump();
  }

  /** Goes on where it can: called when the link or the interaction has changed. */
  pump(): void {
    if (!this.#site.isOnline()) this.#interruptions++;
    if (this.#site.isOver()) this.#failTheRest();
    const message = this.#waiting[0];
    if (message && !this.#flight && this.#site.canSend()) void this.#send(message);
  }

  /** Stops all that is under way; what waits stays. */
  stop(): void {
    this.#flight?.abort.abort();
    this.#flight = undefined;
    this.#isAsking = false;
    this.#site.clock.clearTimeout(this.#timer);
  }

  async #send(message: UnsentMessage): Promise<void> {
    const flight: Flight = {
      key: message.key,
      abort: new AbortController(),
      isFile: 'file' in message,
    };
    this.#flight = flight;
    this.#site.dispatch({type: 'message-sending', key: message.key});
    const failure = await this.#attempt(message, flight);
    if (this.#flight !== flight) return;
    // No bytes go on behind a failure: another try would send them twice.
    flight.abort.abort();
    this.#flight = undefined;
    if (flight.isGivenUp) {
      this.#site.dispatch({type: 'message-discarded', key: message.key});
      this.confirm(message.key);
      return;
    }
    // It waits for the link like any other.
    if (failure === 'unavailable' && !this.#site.isOnline()) return;
    this.#waiting = this.#waiting.filter(({key}) => key !== message.key);
    this.#fail(message, failure);
    this.#site.changed();
    this.pump();
  }

  /** Waits for the server, asking again where it says when; resolves with why it failed, or once it's confirmed. */
  async #attempt(message: UnsentMessage, flight: Flight): Promise<FailureReason> {
    for (let attempt = 1; ; attempt++) {
      const failure = await this.#ask(message, flight);
      const {reason, retryAfter} = failure;
      const isOver = retryAfter === undefined || attempt === maxAttempts || flight.isGivenUp;
      if (this.#flight !== flight || isOver) return reason;
      await this.#wait(retryAfter);
    }
  }

  async #ask(message: UnsentMessage, flight: Flight): Promise<CommandError> {
    const {key} = message;
    const {signal} = flight.abort;
    const onProgress = (share: number): void => this.#tellProgress(flight, share);
    this.#isAsking = true;
    const asked = (async () => {
      const {id} = await this.#site.send(message, {signal, onProgress});
      this.#site.dispatch({type: 'message-accepted', key, id});
      this.confirm(key);
      return new CommandError('unavailable');
    })();
    try {
      return await Promise.race([
        asked,
        this.#limit('file' in message ? fileTimeout : sendTimeout),
      ]);
    } catch (error) {
      if (flight.isUnwanted) flight.isGivenUp = true;
      return error instanceof CommandError ? error : new CommandError('unavailable');
    } finally {
      if (this.#flight === flight) this.#endAsking();
    }
  }

  #endAsking(): void {
    this.#isAsking = false;
    this.#site.clock.clearTimeout(this.#timer);
  }

  /** Without a link there's nothing to wait for: the backend sends it again when the link is back. */
  async #limit(patience: number): Promise<CommandError> {
    const interruptions = this.#interruptions;
    await this.#wait(patience);
    const wasLinked = interruptions === this.#interruptions && this.#site.isOnline();
    return wasLinked ? new CommandError('timed-out') : this.#limit(patience);
  }

  #tellProgress({key}: Flight, share: number): void {
    if (this.#flight?.key !== key) return;
    this.#interruptions++;
    const rounded = Math.floor(share * progressSteps) / progressSteps;
    this.#site.dispatch({type: 'message-progressed', key, share: rounded});
  }

  #wait(delay: number): Promise<void> {
    return new Promise((resolve) => {
      this.#timer = this.#site.clock.setTimeout(resolve, delay);
    });
  }

  #fail(message: UnsentMessage, failure: FailureReason): void {
    this.#failed.set(message.key, {...message, failure});
    this.#site.dispatch({type: 'message-failed', key: message.key, reason: failure});
  }

  /** What is under way may still be taken. */
  #failTheRest(): void {
    const rest = this.#waiting.filter(({key}) => key !== this.#flight?.key);
    if (rest.length === 0) return;
    this.#waiting = this.#waiting.filter(({key}) => key === this.#flight?.key);
    for (const message of rest) this.#fail(message, 'ended');
    this.#site.changed();
  }
}
