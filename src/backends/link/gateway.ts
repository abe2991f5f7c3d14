import type {Clock} from '../../internal/clock.js';
import type {Centre} from '../centre/centre.js';
import {Refusal, type Command} from '../centre/command.js';
import type {Reply} from './frames.js';
import {GatewayLink} from './gateway-link.js';
import {closeCodes, type Transport} from './transport.js';

/** Whom a token stands for. */
export interface Identity {
  readonly userId: string;
  readonly name: string;
  /** When the token ends, in epoch milliseconds; never when absent. */
  readonly expiresAt?: number;
}

export interface GatewayOptions {
  readonly centre: Centre;
  readonly clock: Clock;
  /** @returns Undefined if the token isn't valid. */
  readonly authenticate: (token: string) => Identity | undefined;
  /** Refuses a command before the centre sees it, by throwing a `Refusal`: rate limits, maintenance. */
  readonly guard?: (userId: string, command: Command) => void;
  /** Takes what clients report or do wrong. */
  readonly report?: (message: string) => void;
}

/** How many answers are kept for each user, for commands that come twice. */
const answersKept = 500;

/** The server's end of the links: any transport in, one centre behind. */
export class Gateway {
  readonly options: GatewayOptions;
  readonly #links = new Set<GatewayLink>();
  readonly #answers = new Map<string, Map<string, Reply>>();

  constructor(options: GatewayOptions) {
    this.options = options;
  }

  /** Serves a transport that is open. */
  attach(transport: Transport): void {
    const link: GatewayLink = new GatewayLink(this, transport, (onPurpose) => {
      this.#links.delete(link);
      const {identity} = link;
      if (identity && !this.#isLinked(identity.userId)) {
        this.options.centre.unlinked(identity.userId, onPurpose);
      }
    });
    this.#links.add(link);
  }

  /** Closes every link, so that the clients come back to whoever follows. */
  close(): void {
    const transports = [...this.#links].map((link) => link.abandon());
    this.#links.clear();
    for (const transport of transports) transport.close(closeCodes.restart, 'restarting');
  }

  /** Serves nobody any more and tells nobody: a process that dies. */
  abandon(): void {
    for (const link of this.#links) link.abandon();
    this.#links.clear();
  }

  /** Carries a command out, once: one that comes again is given the same answer. */
  answer(userId: string, id: string, command: Command): Reply {
    const answers = this.#answersOf(userId);
    const known = answers.get(id);
    if (known) return known;
    const reply = this.#perform(userId, id, command);
    // The link keeps it: with another token, on another link, the same command may be carried out.
    if (!reply.ok && reply.reason === 'unauthorized') return reply;
    answers.set(id, reply);
    if (answers.size > answersKept) answers.delete(answers.keys().next().value ?? '');
    return reply;
  }

  #perform(userId: string, id: string, command: Command): Reply {
    try {
      this.options.guard?.(userId, command);
      const result = this.options.centre.perform(userId, command);
      return {type: 'reply', id, ok: true, result};
    } catch (error) {
      const {reason, message, retryAfter} = asRefusal(error);
      const more = retryAfter === undefined ? {} : {retryAfter};
      return {type: 'reply', id, ok: false, reason, message, ...more};
    }
  }

  #answersOf(userId: string): Map<string, Reply> {
    let answers = this.#answers.get(userId);
    if (!answers) this.#answers.set(userId, (answers = new Map<string, Reply>()));
    return answers;
  }

  #isLinked(userId: string): boolean {
    return [...this.#links].some((link) => link.identity?.userId === userId);
  }
}

/** What goes wrong in the server isn't the client's business, but it isn't the end of the link either. */
const asRefusal = (error: unknown): Refusal =>
  error instanceof Refusal ? error : new Refusal('unavailable', 'The server has a problem.');
