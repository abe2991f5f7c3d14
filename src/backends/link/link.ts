import {systemClock, type Clock} from '../../internal/clock.js';
import type {BackendFact} from '../../model/chat-fact.js';
import type {Command, CommandResult, TypingNotice} from '../centre/command.js';
import {ClockOffset} from './clock-offset.js';
import {encode} from './codec.js';
import {CommandOutbox, type RequestOptions} from './command-outbox.js';
import {Dialler} from './dialler.js';
import {protocolVersion, type ClientFrame, type Reply, type Welcome} from './frames.js';
import {Heartbeat} from './heartbeat.js';
import {Inbox} from './inbox.js';
import {closeCodes, type Closing, type Transport} from './transport.js';

/** Gives the token to greet the server with; `refresh` when the last one was refused. */
export type TokenSource =
  string | ((request: {readonly refresh: boolean}) => string | Promise<string>);

export interface LinkOptions {
  /** Opens a transport; the link calls it whenever it needs another. */
  readonly open: () => Transport;
  readonly token: TokenSource;
  readonly clock?: Clock;
  /** A number from 0 to 1, for the waits between attempts. */
  readonly random?: () => number;
  /** Takes what a developer should look at; the console by default. */
  readonly warn?: (message: string) => void;
}

/** How long the server may take to answer a greeting, in milliseconds. */
const greetingLimit = 5_000;

/**
 * A user's link to the server, which may be lost and resumed at any time: facts in order and once each, commands
 * until they're answered. What is emitted follows the rules of `ChatBackend`.
 */
export class Link {
  readonly #token: TokenSource;
  readonly #clock: Clock;
  readonly #dialler: Dialler;
  readonly #inbox: Inbox;
  readonly #outbox: CommandOutbox;
  readonly #heartbeat: Heartbeat;
  readonly #offset = new ClockOffset();
  #emit: ((fact: BackendFact) => void) | undefined;
  #currentToken = '';
  #greetedAt = 0;
  #isUp = false;
  #refusedTokens = 0;

  constructor({open, token, clock = systemClock, random = Math.random, warn}: LinkOptions) {
    const send = (frame: ClientFrame): void => this.#dialler.send(encode(frame));
    this.#token = token;
    this.#clock = clock;
    this.#dialler = new Dialler({
      clock,
      random,
      open,
      prepare: () => this.#fetchToken(),
      onOpen: () => this.#greet(),
      onMessage: (text) => this.#receive(text),
      onDown: (closing) => this.#goDown(closing),
    });
    this.#inbox = new Inbox({
      clock,
      send,
      deliver: (fact) => this.#emit?.(fact),
      warn: warn ?? ((message) => console.warn(message)),
      lose: (reason) => this.#dialler.drop(closeCodes.notGreeted, reason),
    });
    this.#outbox = new CommandOutbox(clock, random().toString(36).slice(2, 12), send);
    this.#heartbeat = new Heartbeat(clock, {
      confirm: (answer) => send({type: 'beat', seq: this.#inbox.complete, answer}),
      die: (reason) => this.#dialler.drop(closeCodes.silent, reason),
    });
  }

  /** Opens the link and keeps it open until the signal aborts. */
  open(emit: (fact: BackendFact) => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#emit = emit;
    signal.addEventListener('abort', () => this.#close(), {once: true});
    emit({type: 'connection-changed', status: 'connecting'});
    this.#dialler.start();
  }

  /** Sends a command until it's answered. Rejects with a `CommandError`. */
  request(command: Command, options?: RequestOptions): Promise<CommandResult> {
    return this.#outbox.request(command, options);
  }

  /** Tells something in passing; lost if the link isn't there. */
  notify(notice: TypingNotice): void {
    if (this.#isUp) this.#dialler.send(encode({type: 'notice', notice}));
  }

  /** The token that the server knows, for what is asked beside the link; another one to `refresh` it. */
  async token(refresh = false): Promise<string> {
    if (refresh || this.#currentToken === '') await this.#fetchToken(refresh);
    return this.#currentToken;
  }

  /** The machine woke up or the network is back: finds out at once how things are. */
  wake(): void {
    this.#dialler.hurry();
    if (this.#isUp) this.#heartbeat.probe();
  }

  #close(): void {
    this.#emit = undefined;
    this.#rest();
    this.#dialler.stop();
    this.#outbox.close();
  }

  #rest(): void {
    this.#isUp = false;
    this.#inbox.close();
    this.#outbox.down();
    this.#heartbeat.stop();
  }

  async #fetchToken(refresh = this.#refusedTokens > 0): Promise<void> {
    const token = this.#token;
    this.#currentToken = typeof token === 'string' ? token : await token({refresh});
  }

  #greet(): void {
    this.#greetedAt = this.#clock.now();
    this.#heartbeat.start(greetingLimit);
    const resume = this.#inbox.position;
    const token = this.#currentToken;
    const hello = {type: 'hello', version: protocolVersion, token} as const;
    this.#dialler.send(encode({...hello, ...(resume && {resume})}));
  }

  #receive(text: string): void {
    const frame = this.#inbox.read(text);
    if (!frame) return;
    this.#heartbeat.hear();
    if (frame.type === 'welcome') this.#settleIn(frame);
    else if (frame.type === 'fact') this.#takeFact();
    else if (frame.type === 'reply') this.#takeReply(frame);
    else if (frame.type === 'beat') this.#takeBeat(frame.now);
  }

  #settleIn(welcome: Welcome): void {
    if (this.#isUp) return;
    this.#refusedTokens = 0;
    this.#offset.measure(this.#greetedAt, welcome.now, this.#clock.now());
    this.#heartbeat.expect(welcome.heartbeat);
    this.#isUp = true;
    this.#tellConnected();
    this.#emit?.(welcome.synced);
    if (!this.#emit) return;
    this.#inbox.open(welcome);
    this.#heartbeat.confirmSoon();
    this.#outbox.up();
  }

  #takeFact(): void {
    if (this.#isUp) this.#dialler.credit();
    this.#heartbeat.confirmSoon();
  }

  #takeReply(reply: Reply): void {
    if (this.#outbox.take(reply)) return;
    this.#dialler.drop(closeCodes.unauthorized, 'token refused');
  }

  #takeBeat(serverTime: number): void {
    this.#heartbeat.answer();
    if (this.#offset.hear(serverTime, this.#clock.now()) && this.#isUp) this.#tellConnected();
  }

  #tellConnected(): void {
    const clockOffset = this.#offset.value;
    this.#emit?.({type: 'connection-changed', status: 'connected', clockOffset});
  }

  #goDown({code, reason}: Closing): void {
    this.#rest();
    if (code === closeCodes.unauthorized) this.#refusedTokens++;
    // A fresh token was refused as well: that isn't a matter of waiting.
    const status = this.#refusedTokens > 1 ? 'disconnected' : 'reconnecting';
    this.#emit?.({type: 'connection-changed', status, reason: reason || `closed (${code})`});
  }
}
