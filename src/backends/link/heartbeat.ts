import type {Clock} from '../../internal/clock.js';
import {Deadline} from '../../internal/deadline.js';

/** How soon the server is told what has come, in milliseconds. */
const confirmWithin = 100;
/** How long a server that was asked may take to say anything. */
const answerLimit = 5_000;
/** How many of the server's beats may fail to come before it's asked. */
const beatsMissed = 2.5;

export interface HeartbeatHandlers {
  /** Tells the server what has come, and asks for a beat if an answer is wanted. */
  readonly confirm: (answer: boolean) => void;
  /** The connection is dead, whatever the transport believes. */
  readonly die: (reason: string) => void;
}

/** Notices a connection that is open and yet dead. */
export class Heartbeat {
  readonly #handlers: HeartbeatHandlers;
  readonly #confirm: Deadline;
  readonly #quiet: Deadline;
  readonly #dead: Deadline;
  #quietLimit = 0;

  constructor(clock: Clock, handlers: HeartbeatHandlers) {
    this.#handlers = handlers;
    this.#confirm = new Deadline(clock, () => handlers.confirm(false));
    this.#quiet = new Deadline(clock, () => this.probe());
    this.#dead = new Deadline(clock, () => handlers.die('no answer'));
  }

  /** The server has been greeted: it's to answer within the limit. */
  start(limit: number): void {
    this.#quietLimit = 0;
    this.#dead.set(limit);
  }

  /** The server has answered and says how often it beats. */
  expect(interval: number): void {
    this.#quietLimit = interval * beatsMissed;
    this.hear();
  }

  /** Something came. */
  hear(): void {
    if (this.#quietLimit === 0) return;
    this.#dead.clear();
    this.#quiet.set(this.#quietLimit);
  }

  /** Asks whether anyone is there. */
  probe(): void {
    this.#handlers.confirm(true);
    this.#dead.start(answerLimit);
  }

  /** Facts came: says so, once for those that come together. */
  confirmSoon(): void {
    this.#confirm.start(confirmWithin);
  }

  answer(): void {
    this.#confirm.clear();
    this.#handlers.confirm(false);
  }

  stop(): void {
    this.#quietLimit = 0;
    this.#confirm.clear();
    this.#quiet.clear();
    this.#dead.clear();
  }
}
