import {CommandError, type ChatBackend} from '../backends/chat-backend.js';
import type {Clock} from '../internal/clock.js';
import type {ChatFact, InteractionFact, LocalFact} from '../model/chat-fact.js';
import {initialState, type ChatState, type Connection} from '../model/chat-state.js';
import {isOwnedByServer} from '../model/delivery.js';
import type {Audience, FailureReason} from '../model/entry.js';
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
import type {UnsentMessage} from './unsent-words.js';

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

/** Is lost without harm, and must not take anything else along. */
const lenient = (notify: () => void): void => {
  try {
    notify();
  } catch (error) {
    console.warn('Deskside:', error);
  }
};

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
      isOnline: () => this.#isOnline(),
      canSend: () => this.#isOnline() && allows(this.state.status, 'send'),
      isOver: () => this.#isOver(),
      dispatch: (fact) => this.#dispatch(fact),
      changed: () => this.#keepWords(),
    });
    this.#unsent = new UnsentKeeper(drafts, clock, id, () => environment.agentId());
    this.#typing = new TypingNotifier(clock, (typing) =>
      lenient(() => backend.sendTyping(id, typing)),
    );
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
    if (text.trim() === '' || !this.can('send') || !this.#reaches(audience)) return undefined;
    const message = {key: this.#environment.createKey(), text, audience, at: this.clock.now()};
    this.#queue(message);
    this.setDraft(audience, '');
    this.#outbox.add(message);
    this.#unsent.flush();
    return message.key;
  }

  /** Sends a failed message again; more than one call sends no more. */
  retry(key: string): void {
    this.#outbox.retry(key);
  }

  /** Takes back a message that the server doesn't have; does nothing while the server may be taking it. */
  discard(key: string): void {
    if (this.#outbox.discard(key)) this.#dispatch({type: 'message-discarded', key});
  }

  /** Keeps what is being written, and tells the contact that the agent types (C7, C8). */
  setDraft(audience: Audience, text: string): void {
    if (text === this.state.drafts[audience]) return;
    this.#dispatch({type: 'draft-changed', audience, text});
    this.#keepWords();
    if (audience !== 'contact') return;
    if (text === '') this.#typing.stop();
    else if (this.#isOnline() && this.can('typing'))
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
    const id = latest?.id;
    if (id && this.can('mark-read')) lenient(() => this.#environment.backend.markRead(this.id, id));
  }

  dismissNotice(): void {
    this.#dispatch({type: 'notice-dismissed'});
  }

  /** For the desk: what the backend tells of this interaction. */
  receive(fact: InteractionFact): void {
    this.#dispatch(fact);
    if (fact.type === 'typing-started') this.#expireTyping(fact.partyId);
    if (fact.type === 'typing-stopped') this.#typingExpiry.forget(fact.partyId);
    if (!allows(this.state.status, 'send')) this.#typing.stop();
    this.#confirmOwned(fact);
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

  /** For the desk: brings back the words that a reload or crash cut off, before those typed meanwhile. */
  async restore(): Promise<void> {
    if (this.#isRestored) return;
    this.#isRestored = true;
    const {drafts, outbox} = await this.#unsent.load();
    for (const audience of ['contact', 'internal'] as const)
      this.#restoreDraft(audience, drafts[audience]);
    const unsent = outbox.filter(({key}) => !this.#isOwned(key));
    for (const message of unsent) this.#queue(message);
    this.#outbox.restore(unsent);
    this.#unsent.flush();
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

  /** For the desk: leaves no timer behind, and nothing that waits for an answer. */
  stop(): void {
    this.#outbox.stop();
    this.#typing.stop();
    this.#typingExpiry.stop();
    for (const command of this.state.running) this.#fail(command, 'unavailable');
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
      this.#fail(command, error instanceof CommandError ? error.reason : 'unavailable');
    }
  }

  #fail(command: InteractionCommand, reason: FailureReason): void {
    this.#dispatch({type: 'command-failed', command, reason});
  }

  #queue({key, text, audience, at, failure}: UnsentMessage): void {
    const partyId = selectSelf(this.state)?.id ?? this.#environment.agentId();
    const entry = {kind: 'text', key, text, audience, partyId, at, delivery: 'queued'} as const;
    this.#dispatch({type: 'message-queued', entry});
    if (failure) this.#dispatch({type: 'message-failed', key, reason: failure});
  }

  #restoreDraft(audience: Audience, stored: string): void {
    const typed = this.state.drafts[audience];
    if (typed.startsWith(stored)) return;
    const text = stored.endsWith(typed) ? stored : `${stored}\n${typed}`;
    this.#dispatch({type: 'draft-changed', audience, text});
  }

  /** A backend that knows no internal notes would show one to the contact. */
  #reaches(audience: Audience): boolean {
    return audience === 'contact' || this.#environment.backend.capabilities.has('internal-notes');
  }

  #expireTyping(partyId: string): void {
    if (!this.state.typing.some((one) => one.partyId === partyId)) return;
    this.#typingExpiry.renew(partyId, milliseconds(this.state.options.typingTimeout));
  }

  /** An echo or snapshot may tell what a lost acknowledgement didn't. */
  #confirmOwned(fact: InteractionFact): void {
    const entries =
      'entry' in fact ? [fact.entry] : 'snapshot' in fact ? fact.snapshot.entries : [];
    for (const {key} of entries ?? [])
      if (this.#outbox.has(key) && this.#isOwned(key)) this.#outbox.confirm(key);
  }

  #isOwned(key: string): boolean {
    const entry = this.state.entries.findLast((one) => one.key === key);
    return isOwnedByServer(entry?.delivery);
  }

  #keepWords(): void {
    this.#unsent.keep(() => ({drafts: this.state.drafts, outbox: this.#outbox.unsent}));
  }

  #isOver(): boolean {
    const {status} = this.state;
    return status === 'ended' || status === 'done';
  }

  #isOnline(): boolean {
    return this.state.connection.status === 'connected';
  }

  #dispatch(fact: InteractionFact | LocalFact): void {
    this.#store.dispatch(fact);
  }
}
