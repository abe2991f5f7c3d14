import type {Clock} from '../../internal/clock.js';
import type {DeskFact} from '../../model/chat-fact.js';
import type {ResponseLibraryContent} from '../../model/standard-response.js';
import type {Command, CommandResult, TypingNotice} from './command.js';
import type {CentreEvent, NewEvent} from './centre-event.js';
import {emptyState, memberOf, type AgentProfile, type CentreState} from './centre-state.js';
import {Attendance} from './attendance.js';
import {decide} from './decide.js';
import {newlyDelivered} from './receipts.js';
import {Dispatcher} from './dispatcher.js';
import {FactStream} from './fact-stream.js';
import {fold} from './fold.js';
import {isContact, mayRead, snapshotsFor} from './view.js';

type DeskSynced = Extract<DeskFact, {readonly type: 'desk-synced'}>;

/** Times of the centre, in milliseconds. */
export interface CentreTimes {
  /** How long an agent has to accept (I1). */
  readonly offer: number;
  /** How long before those who let a chat go are asked again. */
  readonly offerAgain: number;
  /** How long a lost link counts as reconnecting. */
  readonly reconnecting: number;
  /** How long a contact may be gone before the chat ends. */
  readonly contactGone: number;
}

const defaultTimes: CentreTimes = {
  offer: 30_000,
  offerAgain: 15_000,
  reconnecting: 30_000,
  contactGone: 600_000,
};

export interface CentreOptions {
  readonly clock: Clock;
  /** Makes ids that never repeat. */
  readonly newId: () => string;
  readonly agents: readonly AgentProfile[];
  /** The standard responses of all agents; none when absent. */
  readonly library?: ResponseLibraryContent;
  /** Keeps an event for good before anything comes of it; if it throws, nothing has happened. */
  readonly append: (event: CentreEvent) => void;
  /** What was kept before, in order. */
  readonly events?: Iterable<CentreEvent>;
  readonly times?: Partial<CentreTimes>;
}

/**
 * A contact centre: chats, who has them, and what each user is told. It knows no network and no machine: time, ids
 * and the log are given to it, and the same log gives the same state and the same streams.
 */
export class Centre {
  readonly state: CentreState;
  readonly #options: CentreOptions;
  readonly #streams = new Map<string, FactStream>();
  readonly #confirmed = new Map<string, number>();
  readonly #dispatcher: Dispatcher;
  readonly #attendance: Attendance;

  constructor(options: CentreOptions) {
    this.#options = options;
    this.state = emptyState(options.agents, options.library);
    for (const event of options.events ?? []) this.#apply(event);
    const times = {...defaultTimes, ...options.times};
    const record = (event: NewEvent): void => this.#record(event);
    this.#dispatcher = new Dispatcher(this.state, options.clock, times, record);
    this.#attendance = new Attendance(this.state, options.clock, times, record);
    if (!this.state.streamId) this.#record({type: 'opened', streamId: options.newId()});
    this.#attendance.resume();
    this.#dispatcher.settle();
  }

  /** Carries out a command of the user, or throws a `Refusal`. */
  perform(userId: string, command: Command): CommandResult {
    const {events, result} = decide(this.state, userId, command, this.#options.newId);
    for (const event of events) this.#record(event);
    if (events.some(({type}) => type !== 'message-sent' && type !== 'read'))
      this.#dispatcher.settle();
    return result;
  }

  /** Something that isn't any user's command: a bot writes, a bot hands over. */
  record(event: NewEvent): void {
    this.#record(event);
    this.#dispatcher.settle();
  }

  /** Lets the others in the chat know that the user is or isn't typing. Only agents see what. */
  passOn(userId: string, {interactionId, typing, preview}: TypingNotice): void {
    const interaction = this.state.interactions.get(interactionId);
    const member = interaction && memberOf(interaction, userId);
    if (!interaction || !member || member.left || interaction.stage === 'ended') return;
    const partyId = member.id;
    for (const [other, view] of interaction.views) {
      if (other === userId || !mayRead(view)) continue;
      const visible = !isContact(interaction, other) && preview !== undefined;
      this.stream(other).pass(
        typing
          ? {type: 'typing-started', interactionId, partyId, ...(visible && {preview})}
          : {type: 'typing-stopped', interactionId, partyId},
      );
    }
  }

  /** What the user is told, past and to come. */
  stream(userId: string): FactStream {
    let stream = this.#streams.get(userId);
    if (!stream) this.#streams.set(userId, (stream = new FactStream()));
    return stream;
  }

  /** All that is the user's now; entries only for one who starts afresh. */
  synced(userId: string, name: string, withEntries: boolean): DeskSynced {
    const agent = this.state.agents.get(userId) ?? {id: userId, name};
    const nickname = 'nickname' in agent ? {nickname: agent.nickname} : {};
    const interactions = snapshotsFor(this.state, userId, withEntries);
    const identity = {id: userId, name: agent.name, ...nickname};
    return {type: 'desk-synced', agent: identity, interactions};
  }

  /** The user's link is there. */
  linked(userId: string): void {
    this.#attendance.linked(userId);
    this.#dispatcher.settle();
  }

  /** The user's last link is gone. */
  unlinked(userId: string, onPurpose: boolean): void {
    this.#attendance.unlinked(userId, onPurpose);
    this.#dispatcher.settle();
  }

  /** The user's link has everything of the stream up to this place: what others wrote is delivered. */
  confirm(userId: string, seq: number): void {
    const known = this.#confirmed.get(userId) ?? 0;
    if (seq <= known) return;
    this.#confirmed.set(userId, seq);
    const items = this.stream(userId).range(known + 1, seq);
    for (const delivered of newlyDelivered(this.state, userId, items)) {
      this.#record({type: 'delivered', ...delivered});
    }
  }

  /** Stops the clock; the object is of no more use. */
  close(): void {
    this.#dispatcher.close();
    this.#attendance.close();
  }

  #record(event: NewEvent): void {
    const dated: CentreEvent = {...event, at: this.#options.clock.now()};
    this.#options.append(dated);
    this.#apply(dated);
  }

  #apply(event: CentreEvent): void {
    fold(this.state, event, (userId, fact) => this.stream(userId).publish(fact));
  }
}
