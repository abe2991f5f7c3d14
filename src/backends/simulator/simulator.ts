import {systemClock, type Clock} from '../../internal/clock.js';
import {Centre, type CentreTimes} from '../centre/centre.js';
import type {CentreEvent, ChatRequest} from '../centre/centre-event.js';
import type {AgentProfile} from '../centre/centre-state.js';
import type {Command} from '../centre/command.js';
import type {ChatBackend} from '../chat-backend.js';
import {Gateway} from '../link/gateway.js';
import type {LinkOptions} from '../link/link.js';
import {LinkBackend} from '../link/link-backend.js';
import type {Closing, Transport} from '../link/transport.js';
import {Network} from './network.js';
import {bankResponses, type ResponseStock} from './bank/index.js';
import type {Conversation} from './conversation.js';
import type {Faults} from './faults.js';
import {play, type PlayOptions} from './play.js';
import {importOf, type PastChat} from './past.js';
import {seededRandom} from './random.js';
import {agents as defaultAgents} from './agents.js';
import {SimulatedColleague, type ColleagueHabits} from './simulated-colleague.js';
import {SimulatedFiles} from './simulated-files.js';
import {SimulatedContact} from './simulated-contact.js';

export interface SimulatorOptions {
  /** The same seed plays the same, under a `VirtualClock`. */
  readonly seed?: number;
  readonly clock?: Clock;
  readonly agents?: readonly AgentProfile[];
  /** What the agents can answer with; a bank's responses when absent. */
  readonly responses?: ResponseStock;
  /** Milliseconds that a frame takes one way; 20 when absent. */
  readonly latency?: number;
  /** How fast files go; 1 MiB when absent. */
  readonly bytesPerSecond?: number;
  readonly faults?: Faults;
  readonly times?: Partial<CentreTimes>;
  /** Refuses a command by throwing a `Refusal`. */
  readonly guard?: (userId: string, command: Command) => void;
}

/** Someone in the simulator who goes on when the centre comes back. */
interface Actor {
  attach(centre: Centre): void;
}

/**
 * A contact centre in memory. Agents' desks link to it through `backend`; contacts, bots and colleagues follow a
 * script; the network between them can be as bad as wanted.
 */
export class Simulator {
  readonly clock: Clock;
  /** Numbers from 0 to 1, by the seed. */
  readonly random: () => number;
  /** The connections to the centre, and what goes wrong on them. */
  readonly network: Network;
  /** The files that the centre was given; they outlive a crash, as those on disk would. */
  readonly files: SimulatedFiles;
  /** Everything that happened so far, as a log on disk would hold it. */
  readonly log: string[] = [];
  readonly #options: SimulatorOptions;
  readonly #actors = new Set<Actor>();
  #centre: Centre | undefined;
  #gateway: Gateway | undefined;
  #contacts = 0;

  constructor(options: SimulatorOptions = {}) {
    this.#options = options;
    this.clock = options.clock ?? systemClock;
    this.random = seededRandom(options.seed ?? 1);
    this.network = new Network({
      clock: this.clock,
      random: this.random,
      latency: options.latency ?? 20,
      bytesPerSecond: options.bytesPerSecond ?? 2 ** 20,
      faults: options.faults ?? {},
      attach: (transport) => this.#attach(transport),
    });
    this.files = new SimulatedFiles({
      network: this.network,
      random: this.random,
      state: () => this.#centre?.state,
      newId: () => this.#newId(),
      ofResponses: (options.responses ?? bankResponses).files,
    });
    this.#start();
  }

  /** The centre; undefined while it is down. */
  get centre(): Centre | undefined {
    return this.#centre;
  }

  /** The backend of an agent's desk. */
  backend(agentId: string, options: Pick<LinkOptions, 'warn'> = {}): ChatBackend {
    return new LinkBackend({
      ...options,
      open: () => this.network.open(),
      token: agentId,
      clock: this.clock,
      random: this.random,
      files: () => this.files.carrierOf(agentId),
    });
  }

  /**
   * A contact who asks for a chat at once and then does what the script says.
   *
   * @param request - With `past`, the chats that the contact had before (T9).
   */
  contact(
    name: string,
    {past = [], ...request}: Omit<ChatRequest, 'name'> & {past?: readonly PastChat[]} = {},
  ): SimulatedContact {
    const id = `contact-${++this.#contacts}`;
    for (const chat of past) this.#centre?.record(importOf(chat, {id, name}, this.clock.now()));
    return this.#admit(new SimulatedContact(this, id, {name, ...request}));
  }

  /** The same contact asks for another chat. */
  returning(contact: SimulatedContact): SimulatedContact {
    const {id, request} = contact;
    return this.#admit(new SimulatedContact(this, id, request, `chat-${++this.#contacts}`));
  }

  /** Another agent, who takes chats and answers by habit. */
  colleague(agentId: string, habits: ColleagueHabits = {}): SimulatedColleague {
    return this.#admit(new SimulatedColleague(this, agentId, habits));
  }

  /** Plays a conversation with one of the agents. */
  play(conversation: Conversation, options: PlayOptions): SimulatedContact {
    return play(this, conversation, options);
  }

  /** Kills the centre: every connection breaks, and only the log is left. */
  crash(closing?: Closing): void {
    this.#gateway?.abandon();
    this.#centre?.close();
    this.#centre = undefined;
    this.#gateway = undefined;
    this.network.cut(closing);
  }

  /** Starts the centre again from its log. */
  recover(): void {
    if (!this.#centre) this.#start();
  }

  /** @param downFor - Milliseconds. */
  restart(downFor = 1_000): void {
    this.crash();
    this.clock.setTimeout(() => this.recover(), downFor);
  }

  #start(): void {
    const {agents = defaultAgents, responses = bankResponses, times = {}, guard} = this.#options;
    const {clock} = this;
    const centre = new Centre({
      clock,
      agents,
      library: responses.library,
      times,
      newId: () => this.#newId(),
      append: (event) => void this.log.push(JSON.stringify(event)),
      events: this.log.map((line) => JSON.parse(line) as CentreEvent),
    });
    this.#centre = centre;
    this.#gateway = new Gateway({
      centre,
      clock,
      authenticate: (token) => ({userId: token, name: token}),
      guard: (userId, command) => {
        guard?.(userId, command);
        this.files.guard(userId, command);
      },
    });
    for (const actor of this.#actors) actor.attach(centre);
  }

  #attach(transport: Transport): boolean {
    this.#gateway?.attach(transport);
    return this.#gateway !== undefined;
  }

  #admit<Someone extends Actor>(actor: Someone): Someone {
    this.#actors.add(actor);
    if (this.#centre) actor.attach(this.#centre);
    return actor;
  }

  #newId(): string {
    const part = (): string => Math.floor(this.random() * 2 ** 40).toString(36);
    return `${part()}${part()}`;
  }
}
