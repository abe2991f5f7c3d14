import type {Clock} from '../../internal/clock.js';
import {Deadline} from '../../internal/deadline.js';
import type {Command, CommandResult} from '../centre/command.js';
import {CommandError} from '../chat-backend.js';
import type {ClientFrame, Reply} from './frames.js';

/** How long an answer may take before the command is sent again, in milliseconds. */
const firstPatience = 4_000;
const longestPatience = 15_000;

export interface RequestOptions {
  /** Gives up after so many milliseconds. Leave it out where only an answer can tell what became of the command. */
  readonly limit?: number;
  /** Gives up when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

interface Waiting {
  readonly id: string;
  readonly command: Command;
  readonly retransmit: Deadline;
  readonly limit: Deadline;
  readonly resolve: (result: CommandResult) => void;
  readonly reject: (error: CommandError) => void;
  patience: number;
  wasSent: boolean;
  wasUnauthorized: boolean;
  /** Listens no more for whoever may give up on it. */
  unlisten?: () => void;
}

/**
 * Commands that the server hasn't answered yet. Each is sent again until it's answered, across reconnections, under
 * the same id: the server carries it out once and answers the same. Of the messages to one interaction only the
 * first is on its way, so that none overtakes another.
 */
export class CommandOutbox {
  readonly #clock: Clock;
  readonly #prefix: string;
  readonly #transmit: (frame: ClientFrame) => void;
  readonly #lanes = new Map<string, Waiting[]>();
  readonly #byId = new Map<string, Waiting>();
  #count = 0;
  #isUp = false;

  /** @param prefix - Tells this client's commands from those of the user's other clients. */
  constructor(clock: Clock, prefix: string, transmit: (frame: ClientFrame) => void) {
    this.#clock = clock;
    this.#prefix = prefix;
    this.#transmit = transmit;
  }

  request(command: Command, {limit, signal}: RequestOptions = {}): Promise<CommandResult> {
    return new Promise((resolve, reject) => {
      const id = `${this.#prefix}-${++this.#count}`;
      const waiting: Waiting = {
        id,
        command,
        resolve,
        reject,
        retransmit: new Deadline(this.#clock, () => this.#send(waiting)),
        limit: new Deadline(this.#clock, () => this.#give(waiting)),
        patience: firstPatience,
        wasSent: false,
        wasUnauthorized: false,
      };
      if (limit !== undefined) waiting.limit.set(limit);
      this.#enqueue(waiting);
      if (signal) this.#heed(signal, waiting);
    });
  }

  /** The link is there: everything that isn't answered goes out. */
  up(): void {
    this.#isUp = true;
    for (const [first] of this.#lanes.values()) {
      if (!first) continue;
      first.patience = firstPatience;
      this.#send(first);
    }
  }

  down(): void {
    this.#isUp = false;
    for (const {retransmit} of this.#byId.values()) retransmit.clear();
  }

  /** @returns False if the server wants a new token before it answers. */
  take(reply: Reply): boolean {
    const waiting = this.#byId.get(reply.id);
    if (!waiting) return true;
    if (!reply.ok && reply.reason === 'unauthorized' && !waiting.wasUnauthorized) {
      waiting.wasUnauthorized = true;
      return false;
    }
    this.#remove(waiting);
    if (reply.ok) waiting.resolve(reply.result);
    else waiting.reject(new CommandError(reply.reason, reply.message, reply.retryAfter));
    return true;
  }

  /** Ends for good. What the server may have taken is never reported as failed. */
  close(): void {
    this.down();
    for (const waiting of [...this.#byId.values()]) {
      waiting.limit.clear();
      waiting.unlisten?.();
      if (waiting.wasSent && isMessage(waiting.command)) continue;
      waiting.reject(new CommandError('unavailable', 'The link was closed.'));
    }
    this.#byId.clear();
    this.#lanes.clear();
  }

  #enqueue(waiting: Waiting): void {
    const lane = laneOf(waiting);
    const waitingThere = this.#lanes.get(lane) ?? [];
    this.#lanes.set(lane, [...waitingThere, waiting]);
    this.#byId.set(waiting.id, waiting);
    if (waitingThere.length === 0 && this.#isUp) this.#send(waiting);
  }

  #send(waiting: Waiting): void {
    const {id, command} = waiting;
    waiting.wasSent = true;
    waiting.retransmit.set(waiting.patience);
    waiting.patience = Math.min(longestPatience, waiting.patience * 1.5);
    this.#transmit({type: 'command', id, command});
  }

  #give(waiting: Waiting): void {
    if (!this.#byId.has(waiting.id)) return;
    this.#remove(waiting);
    waiting.reject(new CommandError('timed-out', `No answer to "${waiting.command.type}".`));
  }

  /** One signal may stand for many requests, and outlive each. */
  #heed(signal: AbortSignal, waiting: Waiting): void {
    const give = (): void => this.#give(waiting);
    signal.addEventListener('abort', give);
    waiting.unlisten = () => signal.removeEventListener('abort', give);
    if (signal.aborted) give();
  }

  #remove(waiting: Waiting): void {
    waiting.retransmit.clear();
    waiting.limit.clear();
    waiting.unlisten?.();
    this.#byId.delete(waiting.id);
    const lane = laneOf(waiting);
    const rest = (this.#lanes.get(lane) ?? []).filter((other) => other !== waiting);
    if (rest.length === 0) this.#lanes.delete(lane);
    else this.#lanes.set(lane, rest);
    if (rest[0] && !rest[0].wasSent && this.#isUp) this.#send(rest[0]);
  }
}

type Message = Extract<Command, {readonly type: 'send' | 'send-file' | 'push-url'}>;

const isMessage = (command: Command): command is Message =>
  command.type === 'send' || command.type === 'send-file' || command.type === 'push-url';

const laneOf = ({id, command}: Waiting): string =>
  isMessage(command) ? command.interactionId : id;
