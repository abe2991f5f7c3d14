import type {InteractionFact} from '../../model/chat-fact.js';
import type {Entry, PartyRole} from '../../model/entry.js';
import type {Centre} from '../centre/centre.js';
import type {ChatRequest} from '../centre/centre-event.js';
import type {Interaction, StoredContent} from '../centre/centre-state.js';
import {Refusal, type Command} from '../centre/command.js';
import {Follower} from './follower.js';
import {Script} from './script.js';
import type {Simulator} from './simulator.js';

/** How long after it came the contact reads a message, in milliseconds. */
const readsAfter = 1_500;
/** How often the contact's page tells what is being typed, in milliseconds. */
const typingEvery = 400;

/**
 * A contact who follows a script: each method adds a step and returns the contact.
 *
 *     simulator.contact('Mark').say('Hello?').untilAccepted().after(2000).type('I lost').say('I lost my card.');
 */
export class SimulatedContact {
  readonly id: string;
  /** What the contact has been told, in order. */
  readonly transcript: Entry[] = [];
  readonly #simulator: Simulator;
  readonly #script: Script;
  readonly #follower: Follower;
  /** What the contact told when asking for the chat. */
  readonly request: ChatRequest;
  readonly #key: string;
  #centre: Centre | undefined;
  #interactionId = '';
  #messages = 0;
  #isLinked = true;
  #reads = true;

  /** @param key - Tells the chat from others of the same contact. */
  constructor(simulator: Simulator, id: string, request: ChatRequest, key = 'chat') {
    this.#simulator = simulator;
    this.id = id;
    this.request = request;
    this.#key = key;
    this.#script = new Script(simulator.clock);
    this.#follower = new Follower(id, (fact) => this.#see(fact));
  }

  /** The chat. */
  get interactionId(): string {
    return this.#interactionId;
  }

  /** True once every step of the script has been done. */
  get isIdle(): boolean {
    return this.#script.left === 0;
  }

  /** Called by the simulator whenever the centre has started. */
  attach(centre: Centre): void {
    this.#centre = centre;
    if (!this.#isLinked) return;
    centre.linked(this.id);
    this.#follower.follow(centre);
    if (this.#interactionId) return;
    const command = {type: 'start-chat', key: this.#key, request: this.request} as const;
    this.#interactionId = centre.perform(this.id, command).interactionId ?? '';
  }

  /** Lets time pass before the next step. */
  after(milliseconds: number): this {
    return this.#step(() => undefined, milliseconds);
  }

  /** Writes a message. */
  say(text: string): this {
    const key = `message-${++this.#messages}`;
    return this.#step(() =>
      this.#perform(this.id, {...this.#send(key, text), audience: 'contact'}),
    );
  }

  /** Sends a file. */
  sendFile(name: string, bytes: Blob): this {
    const key = `message-${++this.#messages}`;
    return this.#step(() => {
      const {interactionId} = this;
      const id = this.#simulator.files.store(this.id, interactionId, key, bytes);
      const {size, type} = bytes;
      const file = {id, name, size, type};
      this.#perform(this.id, {type: 'send-file', interactionId, key, file, audience: 'contact'});
    });
  }

  /** Types for a while; agents see it grow where the preview is on (T6). */
  type(text: string, milliseconds = 1_200): this {
    const times = Math.max(1, Math.round(milliseconds / typingEvery));
    for (let time = 1; time <= times; time++) {
      const preview = text.slice(0, Math.ceil((text.length * time) / times));
      this.#step(() => this.#tellTyping(true, preview), milliseconds / times);
    }
    return this;
  }

  /** Stops typing without having written. */
  stopTyping(): this {
    return this.#step(() => this.#tellTyping(false));
  }

  /** Reads what comes from now on, as contacts do by default, or leaves it unread. */
  reads(reads: boolean): this {
    return this.#step(() => void (this.#reads = reads));
  }

  /** Reads all that has come. */
  readNow(): this {
    return this.#step(() => {
      const latest = this.transcript.findLast(({delivery}) => delivery === undefined);
      if (latest?.id) this.#read(latest.id);
    });
  }

  /** Waits until an agent has accepted. */
  untilAccepted(): this {
    return this.#step(() => this.interaction?.stage === 'active');
  }

  /** Waits until somebody has answered the contact's latest message. */
  untilAnswered(): this {
    return this.#step(() => this.#roleOfLatest() === 'agent');
  }

  /** Leaves the chat. */
  leave(): this {
    return this.#step(() =>
      this.#perform(this.id, {type: 'leave', interactionId: this.#interactionId}),
    );
  }

  /** Loses the link to the centre. */
  disconnect(): this {
    return this.#step(() => {
      this.#isLinked = false;
      this.#follower.leave();
      this.#centre?.unlinked(this.id, false);
    });
  }

  reconnect(): this {
    return this.#step(() => {
      this.#isLinked = true;
      if (this.#centre) this.attach(this.#centre);
    });
  }

  /** The bot of the request says something (T11). */
  botSays(text: string, format: 'plain' | 'markdown' = 'plain'): this {
    return this.#step(() => this.#record('bot', {kind: 'text', text, format}));
  }

  /** The bot hands over: the chat goes to the queue. */
  handOver(): this {
    return this.#step(() => {
      this.#centre?.record({type: 'queued', interactionId: this.#interactionId});
    });
  }

  /** The agent who is in the chat accepts it, if need be, without touching the desk. */
  acceptedBy(agentId: string): this {
    return this.#step(() => {
      const {interaction} = this;
      if (interaction?.stage === 'active') return true;
      if (interaction?.offer?.agentId !== agentId) return false;
      this.#perform(agentId, {type: 'accept', interactionId: this.#interactionId});
      return true;
    });
  }

  /** An agent writes, as from another desk of the same agent. */
  answeredBy(agentId: string, text: string): this {
    const key = `answer-${++this.#messages}`;
    return this.#step(() =>
      this.#perform(agentId, {...this.#send(key, text), audience: 'contact'}),
    );
  }

  /** A notice that only agents see. */
  noted(text: string): this {
    const notice = {kind: 'system', event: 'notice', text} as const;
    return this.#step(() => this.#record('agent', notice, 'internal'));
  }

  /** The chat as the centre has it. */
  get interaction(): Interaction | undefined {
    return this.#simulator.centre?.state.interactions.get(this.#interactionId);
  }

  /** Steps wait while the centre is down. */
  #step(act: () => unknown, delay = 0): this {
    this.#script.add(() => (this.#simulator.centre ? act() : false), delay);
    return this;
  }

  #send(key: string, text: string) {
    return {type: 'send', interactionId: this.#interactionId, key, text} as const;
  }

  /** What is refused is let go: a script knows nothing better. */
  #perform(userId: string, command: Command): void {
    try {
      this.#centre?.perform(userId, command);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  #tellTyping(typing: boolean, preview?: string): void {
    const {interactionId} = this;
    const more = preview === undefined ? {} : {preview};
    this.#centre?.passOn(this.id, {type: 'typing', interactionId, typing, ...more});
  }

  #record(
    role: PartyRole,
    content: StoredContent,
    audience: 'contact' | 'internal' = 'contact',
  ): void {
    const {interactionId} = this;
    const author = this.interaction?.members.findLast((member) => member.role === role);
    if (!author) return;
    const id = `${role}-${++this.#messages}`;
    const message = {interactionId, partyId: author.id, id, key: id, audience, content};
    this.#centre?.record({type: 'message-sent', ...message});
  }

  #roleOfLatest(): PartyRole | undefined {
    const latest = this.interaction?.entries.findLast(({content}) => content.kind !== 'system');
    return this.interaction?.members.find(({id}) => id === latest?.partyId)?.role;
  }

  #see(fact: InteractionFact): void {
    const isOther = this.#interactionId !== '' && fact.interactionId !== this.#interactionId;
    if (fact.type !== 'message-received' || isOther) return;
    const {entry} = fact;
    this.transcript.push(entry);
    if (entry.delivery !== undefined || entry.kind === 'system') return;
    this.#simulator.clock.setTimeout(() => this.#follower.confirm(), 50);
    this.#simulator.clock.setTimeout(() => {
      if (this.#reads && this.#isLinked) this.#read(entry.id ?? '');
    }, readsAfter);
  }

  #read(messageId: string): void {
    const {interactionId} = this;
    this.#perform(this.id, {type: 'mark-read', interactionId, messageId});
  }
}
