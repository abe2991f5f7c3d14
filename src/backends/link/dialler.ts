import type {Clock} from '../../internal/clock.js';
import {Deadline} from '../../internal/deadline.js';
import {BackOff} from './back-off.js';
import {closeCodes, type Closing, type Transport} from './transport.js';

/** How long a transport may take to open. */
const openLimit = 10_000;
/** A connection that held this long was a good one: the next wait is short again. */
const steadyAfter = 2_000;

export interface DiallerOptions {
  readonly clock: Clock;
  readonly random: () => number;
  readonly open: () => Transport;
  /** Called before each attempt; if it rejects, the attempt has failed. */
  readonly prepare: () => Promise<void>;
  readonly onOpen: () => void;
  readonly onMessage: (text: string) => void;
  /** The connection, or the attempt, came to nothing; another follows. */
  readonly onDown: (closing: Closing) => void;
}

/** Keeps one transport open: never two at once, and after a loss another one after a while. */
export class Dialler {
  readonly #options: DiallerOptions;
  readonly #backOff: BackOff;
  readonly #redial: Deadline;
  readonly #patience: Deadline;
  #transport: Transport | undefined;
  /** Raised whenever an attempt ends, so that a late `prepare` knows it's no longer meant. */
  #attempt = 0;
  #openedAt = 0;
  #isStopped = true;

  constructor(options: DiallerOptions) {
    this.#options = options;
    this.#backOff = new BackOff(options.random);
    this.#redial = new Deadline(options.clock, () => void this.#dial());
    this.#patience = new Deadline(options.clock, () => this.drop(closeCodes.silent, 'not opened'));
  }

  start(): void {
    this.#isStopped = false;
    void this.#dial();
  }

  /** Closes for good. */
  stop(): void {
    this.#isStopped = true;
    this.#redial.clear();
    this.#detach()?.close(closeCodes.normal, 'closed');
  }

  send(text: string): void {
    this.#transport?.send(text);
  }

  /** Gives this connection up and makes another. */
  drop(code: number, reason: string): void {
    if (!this.#transport) return;
    this.#detach()?.close(code, reason);
    this.#goDown({code, reason});
  }

  /** This connection was of use: if it breaks, the next wait is short. */
  credit(): void {
    this.#backOff.reset();
  }

  /** Doesn't wait any longer for the next attempt. */
  hurry(): void {
    if (this.#redial.isSet) this.#redial.set(0);
  }

  async #dial(): Promise<void> {
    const attempt = ++this.#attempt;
    try {
      await this.#options.prepare();
      if (attempt === this.#attempt && !this.#isStopped) this.#attach(this.#options.open());
    } catch (error) {
      if (attempt !== this.#attempt || this.#isStopped) return;
      this.#goDown({code: closeCodes.broken, reason: describe(error)});
    }
  }

  #attach(transport: Transport): void {
    this.#transport = transport;
    this.#patience.set(openLimit);
    transport.onopen = () => {
      this.#patience.clear();
      this.#openedAt = this.#options.clock.now();
      this.#options.onOpen();
    };
    transport.onmessage = (text) => this.#options.onMessage(text);
    transport.onclose = (closing) => {
      this.#detach();
      this.#goDown(closing);
    };
  }

  #detach(): Transport | undefined {
    const transport = this.#transport;
    this.#transport = undefined;
    this.#attempt++;
    this.#patience.clear();
    if (transport) transport.onopen = transport.onmessage = transport.onclose = null;
    return transport;
  }

  #goDown(closing: Closing): void {
    const held = this.#openedAt > 0 && this.#options.clock.now() - this.#openedAt >= steadyAfter;
    if (held) this.#backOff.reset();
    this.#openedAt = 0;
    if (this.#isStopped) return;
    this.#redial.set(this.#backOff.next());
    this.#options.onDown(closing);
  }
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : 'failed');
