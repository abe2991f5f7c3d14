import {CommandError, type ChatBackend, type OutgoingMessage} from '../backends/chat-backend.js';
import type {Clock} from '../internal/clock.js';
import type {ChatFact, InteractionFact, LocalFact} from '../model/chat-fact.js';
import {initialState, type ChatState, type Connection} from '../model/chat-state.js';
import type {Audience} from '../model/entry.js';
import {allows, type InteractionCommand} from '../model/lifecycle.js';
import type {Options} from '../model/options.js';
import {reduce} from '../model/reduce.js';
import {selectSelf} from '../model/selectors.js';
import type {DraftStore} from './draft-store.js';
import {Outbox} from './outbox.js';
import {Store} from './store.js';
import {TypingExpiry} from './typing-expiry.js';
import {TypingNotifier} from './typing-notifier.js';
import {UnsentKeeper} from './unsent-keeper.js';

/** What a session is given by the desk that it belongs to. */
export interface SessionEnvironment {
  readonly backend: ChatBackend;
  /** Tells the server's time. */
  readonly clock: Clock;
  readonly drafts: DraftStore;
  readonly options: Options;
  readonly connection: Connection;
  createKey(): string;
  /** Whose desk it is. */
  agentId(): string;
}

const milliseconds = (seconds: number): number => seconds * 1000;

/**
 * One interaction as the agent handles it: its state, and the agent's commands on it. The object keeps its identity
 * for the life of the interaction.
 */
export class ChatSession {
  readonly id: string;
  readonly #environment: SessionEnvironment;
  readonly #store: Store<ChatState, ChatFact>;
  readonly #outbox: Outbox;
  readonly #unsent: UnsentKeeper;
  readonly #typing: TypingNotifier;
  readonly #typingExpiry: TypingExpiry;
  #waiting: readonly OutgoingMessage[] = [];
  #isRestored = false;

  constructor(id: string, environment: SessionEnvironment) {
    const {backend, clock, drafts, options, connection} = environment;
    this.id = id;
    this.#environment = environment;
    this.#store = new Store(initialState(id), reduce);
    this.#outbox = new Outbox({
      interactionId: id,
      backend,
      clock,
      canSend: () => this.#isOnline() && allows(this.state.status, 'send'),
      dispatch: (fact) => this.#dispatch(fact),
      changed: (waiting) => {
        this.#waiting = waiting;
        this.#keepWords();
      },
    });
    this.#unsent = new UnsentKeeper(drafts, clock, id, () => environment.agentId());
    this.#typing = new TypingNotifier(clock, (typing) => backend.sendTyping(id, typing));
    this.#typingExpiry = new TypingExpiry(clock, (partyId) =>
      this.#dispatch({type: 'typing-stopped', interactionId: id, partyId}),
    );
    this.setOptions(options);
    this.setConnection(connection);
  }

  get state(): ChatState {
    return this.#store.snapshot;
  }

  /** Tells the server's time. */
  get clock(): Clock {
    return this.#environment.clock;
  }

  /** Calls back after each change of the state; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  /** Whether the agent can ask for this now: the backend has it, the status allows it, it isn't running. */
  can(command: InteractionCommand): boolean {
    const {status, running} = this.state;
    const {capabilities} = this.#environment.backend;
    return allows(status, command) && capabilities.has(command) && !running.includes(command);
  }

  accept(): Promise<void> {
    return this.#run('accept', (backend) => backend.accept(this.id));
  }

  reject(): Promise<void> {
    return this.#run('reject', (backend) => backend.reject(this.id));
  }

  end(): Promise<void> {
    return this.#run('end', (backend) => backend.end(this.id));
  }

  /** Writes nothing more, and lets the interaction go. */
  markDone(): Promise<void> {
    return this.#run('mark-done', (backend) => backend.markDone(this.id));
  }

  /**
   * Sends a text: shows it at once, queues it while there's no link. The draft of that audience is taken as sent.
   *
   * @returns The message's key; undefined, with the draft untouched, if nothing can be sent.
   */
  send(text: string, audience: Audience = this.state.audience): string | undefined {
    if (text.trim() === '' || !this.can('send')) return undefined;
    const message = {key: this.#environment.createKey(), text, audience};
    this.#queue(message);
    this.setDraft(audience, '');
    this.#outbox.add(message);
    return message.key;
  }

  /** Sends a failed message again; more than one call sends no more. */
  retry(key: string): void {
    this.#outbox.retry(key);
  }

  /** Takes back a message that the server doesn't have. */
  discard(key: string): void {
    this.#outbox.discard(key);
    this.#dispatch({type: 'message-discarded', key});
  }

  /** Keeps what is being written, and tells the contact that the agent types (C7, C8). */
  setDraft(audience: Audience, text: string): void {
    if (text === this.state.drafts[audience]) return;
    this.#dispatch({type: 'draft-changed', audience, text});
    this.#keepWords();
    if (text === '') this.#typing.stop();
    else if (audience === 'contact' && this.can('typing'))
      this.#typing.type(milliseconds(this.state.options.typingTimeout));
  }

  setAudience(audience: Audience): void {
    this.#typing.stop();
    this.#dispatch({type: 'audience-changed', audience});
  }

  /** The agent has seen all there is; the contact is told so. */
  markSeen(): void {
    if (this.state.unread === 0) return;
    const latest = this.state.entries.findLast(({id, delivery}) => id && !delivery);
    this.#dispatch({type: 'messages-seen'});
    if (latest?.id && this.can('mark-read')) this.#environment.backend.markRead(this.id, latest.id);
  }

  dismissNotice(): void {
    this.#dispatch({type: 'notice-dismissed'});
  }

  /** For the desk: what the backend tells of this interaction. */
  receive(fact: InteractionFact): void {
    this.#dispatch(fact);
    const timeout = milliseconds(this.state.options.typingTimeout);
    if (fact.type === 'typing-started') this.#typingExpiry.renew(fact.partyId, timeout);
    if (!allows(this.state.status, 'send')) this.#typing.stop();
    this.#outbox.pump();
  }

  /** For the desk. */
  setConnection(connection: Connection): void {
    this.#dispatch({type: 'connection-changed', ...connection});
    this.#outbox.pump();
  }

  /** For the desk. */
  setOptions(options: Options): void {
    this.#dispatch({type: 'options-changed', options});
  }

  /** For the desk: brings back the words that a reload or crash cut off. Text that was typed meanwhile stays. */
  async restore(): Promise<void> {
    if (this.#isRestored) return;
    this.#isRestored = true;
    const words = await this.#unsent.load();
    if (!words) return;
    for (const audience of ['contact', 'internal'] as const)
      if (this.state.drafts[audience] === '' && words.drafts[audience])
        this.#dispatch({type: 'draft-changed', audience, text: words.drafts[audience]});
    for (const message of words.outbox) {
      this.#queue(message);
      this.#outbox.add(message);
    }
  }

  /** For the desk: writes what isn't stored yet. */
  flush(): void {
    this.#unsent.flush();
  }

  /** For the desk: forgets the words of an interaction that is done. */
  forget(): void {
    this.stop();
    this.#unsent.remove();
  }

  /** For the desk: leaves no timer behind. */
  stop(): void {
    this.#outbox.stop();
    this.#typing.stop();
    this.#typingExpiry.stop();
    this.#unsent.flush();
  }

  async #run(
    command: InteractionCommand,
    execute: (backend: ChatBackend) => Promise<void>,
  ): Promise<void> {
    if (!this.can(command)) return;
    this.#dispatch({type: 'command-started', command});
    try {
      await execute(this.#environment.backend);
    } catch (error) {
      const reason = error instanceof CommandError ? error.reason : 'unavailable';
      this.#dispatch({type: 'command-failed', command, reason});
    }
  }

  #queue({key, text, audience}: OutgoingMessage): void {
    const partyId = selectSelf(this.state)?.id ?? this.#environment.agentId();
    const entry = {kind: 'text', key, text, audience, partyId, at: this.clock.now()} as const;
    this.#dispatch({type: 'message-queued', entry: {...entry, delivery: 'queued'}});
  }

  #keepWords(): void {
    this.#unsent.keep(() => ({drafts: this.state.drafts, outbox: this.#waiting}));
  }

  #isOnline(): boolean {
    return this.state.connection.status === 'connected';
  }

  #dispatch(fact: InteractionFact | LocalFact): void {
    this.#store.dispatch(fact);
  }
}
