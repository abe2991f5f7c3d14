import type {Clock} from '../internal/clock.js';
import {isWebAddress} from '../internal/web-address.js';
import type {Attached} from '../model/attached.js';
import type {ChatFact, InteractionFact, LocalFact} from '../model/chat-fact.js';
import {initialState, type ChatState, type Connection} from '../model/chat-state.js';
import type {FileReference} from '../model/content.js';
import type {Audience} from '../model/entry.js';
import type {FileTransfer} from '../model/file-transfer.js';
import {allows, type InteractionCommand} from '../model/lifecycle.js';
import type {Options} from '../model/options.js';
import type {PreferenceChange, Preferences} from '../model/preferences.js';
import {reduce} from '../model/reduce.js';
import {selectPendingSince} from '../model/selectors.js';
import {AutoClose} from './auto-close.js';
import type {Attachments} from './attachments.js';
import {HistoryLoader} from './history-loader.js';
import {OutgoingMessages} from './outgoing-messages.js';
import {PendingAlarm} from './pending-alarm.js';
import type {ResponseDesk} from './response-desk.js';
import {SessionCommands} from './session-commands.js';
import {SessionDrafts} from './session-drafts.js';
import type {SessionEnvironment} from './session-environment.js';
import {SessionFiles} from './session-files.js';
import {Store} from './store.js';
import {TypingExpiry} from './typing-expiry.js';
import {UnsentKeeper} from './unsent-keeper.js';
import {byAudience, type CurrentWords} from './unsent-words.js';

/** Is lost without harm, and must not take anything else along. */
const lenient = (notify: () => void): void => {
  try {
    notify();
  } catch (error) {
    console.warn('Deskside:', error);
  }
};

/**
 * One interaction as the agent handles it: its state, and the agent's commands on it. The object keeps its identity
 * for the life of the interaction.
 */
export class ChatSession {
  readonly id: string;
  readonly #environment: SessionEnvironment;
  readonly #store: Store<ChatState, ChatFact>;
  readonly #commands: SessionCommands;
  readonly #files: SessionFiles;
  readonly #messages: OutgoingMessages;
  readonly #drafts: SessionDrafts;
  readonly #unsent: UnsentKeeper;
  readonly #typingExpiry: TypingExpiry;
  readonly #alarm: PendingAlarm;
  readonly #closing: AutoClose;
  readonly #loader: HistoryLoader;

  constructor(id: string, environment: SessionEnvironment) {
    const {backend, clock, drafts, presence, options, connection} = environment;
    this.id = id;
    this.#environment = environment;
    this.#store = new Store(initialState(id), reduce);
    const site = {
      ...{interactionId: id, backend, clock},
      agentId: () => environment.agentId(),
      state: () => this.state,
      dispatch: (fact: LocalFact) => this.#dispatch(fact),
    };
    this.#commands = new SessionCommands(site);
    this.#files = new SessionFiles({
      ...site,
      createKey: () => environment.createKey(),
      changed: (audience, attached) => this.#takeAttached(audience, attached),
    });
    this.#messages = new OutgoingMessages({
      ...site,
      files: this.#files,
      isOnline: () => this.#isOnline(),
      changed: () => this.#unsent.keep(),
    });
    this.#drafts = new SessionDrafts({
      ...site,
      canQuote: () => this.canQuote,
      changed: () => this.#unsent.keep(),
      canTellTyping: () => this.#isOnline() && this.can('typing'),
      tellTyping: (isTyping) => lenient(() => backend.sendTyping(id, isTyping)),
    });
    this.#unsent = new UnsentKeeper({
      ...site,
      ...{store: drafts, presence},
      words: () => this.#words(),
      take: (audience, draft) => this.#drafts.take(audience, draft),
      adopt: (words) => this.#messages.adopt(words),
    });
    this.#typingExpiry = new TypingExpiry(clock, (partyId) =>
      this.#dispatch({type: 'typing-stopped', interactionId: id, partyId}),
    );
    this.#alarm = new PendingAlarm(clock, () =>
      this.#dispatch({type: 'attention-raised', reason: 'waiting'}),
    );
    this.#closing = new AutoClose({
      ...site,
      changed: (closing) => this.#dispatch({type: 'closing-changed', closing}),
      warn: () => this.#dispatch({type: 'attention-raised', reason: 'closing'}),
      close: () => this.#close(),
    });
    this.#loader = new HistoryLoader({
      ...site,
      warn: (problem) => environment.warn(problem),
    });
    this.setOptions(options);
    this.setPreferences(environment.preferences);
    this.setConnection(connection);
    if (this.#loader.isOffered) this.#dispatch({type: 'history-offered'});
  }

  get state(): ChatState {
    return this.#store.snapshot;
  }

  /** The agent's own words of a language, which no spelling check marks. */
  personalWords(language: string): Promise<readonly string[]> {
    return this.#environment.words.load(this.#environment.agentId(), language);
  }

  /** Takes a word into the agent's own for all chats. */
  addPersonalWord(language: string, word: string): Promise<void> {
    return this.#environment.words.add(this.#environment.agentId(), language, word);
  }

  /** Tells the server's time. */
  get clock(): Clock {
    return this.#environment.clock;
  }

  /** The standard responses of the agent; undefined without a desk. */
  get responses(): ResponseDesk | undefined {
    return this.#environment.responses;
  }

  /** Calls back after each change of the state; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  /** Whether the agent can ask for this now: the backend has it, the status allows it, it isn't running. */
  can(command: InteractionCommand): boolean {
    return this.#commands.can(command);
  }

  /** Whether what is written for this audience reaches it alone: a backend without notes would show one to the contact. */
  reaches(audience: Audience): boolean {
    return audience === 'contact' || this.#environment.backend.capabilities.has('internal-notes');
  }

  /** Whether the agent can ask for this here, be it that it's running already. */
  offers(command: InteractionCommand): boolean {
    return this.#commands.offers(command);
  }

  accept(): Promise<void> {
    return this.#commands.run('accept', (backend) => backend.accept(this.id));
  }

  reject(): Promise<void> {
    return this.#commands.run('reject', (backend) => backend.reject(this.id));
  }

  end(): Promise<void> {
    return this.#commands.run('end', (backend) => backend.end(this.id));
  }

  /** Writes nothing more, and lets the interaction go. */
  markDone(): Promise<void> {
    return this.#commands.run('mark-done', (backend) => backend.markDone(this.id));
  }

  /** Calls a number about this interaction (T13). */
  startCall(number: string): Promise<void> {
    return this.#commands.ask('call', async (backend) => backend.startCall?.(this.id, number));
  }

  /** Begins an email to an address about this interaction (T13). */
  startEmail(address: string): Promise<void> {
    return this.#commands.ask('email', async (backend) => backend.startEmail?.(this.id, address));
  }

  /**
   * Sends a text: shows it at once, queues it while there's no link. The draft of that audience is taken as sent.
   *
   * @returns The message's key; undefined, with the draft untouched, if nothing can be sent.
   */
  send(text: string, audience: Audience = this.state.audience): string | undefined {
    if (text.trim() === '' || !this.can('send') || !this.reaches(audience)) return undefined;
    const inReplyTo = this.#drafts.quoted(audience);
    const message = {
      ...{key: this.#environment.createKey(), text, audience, at: this.clock.now()},
      ...(inReplyTo !== undefined && {inReplyTo}),
    };
    this.#messages.show(message);
    this.#drafts.clear(audience);
    this.#messages.send(message);
    this.#unsent.flush();
    return message.key;
  }

  /** Whether the contact can be asked to open pages: the backend takes them, the options have it, the chat goes on. */
  get mayPushUrl(): boolean {
    const {capabilities, pushUrl} = this.#environment.backend;
    const isThere = capabilities.has('push-url') && pushUrl !== undefined;
    return isThere && this.state.options.pushUrl && this.can('send');
  }

  /**
   * Asks the contact to open a page (U4): shows it at once, queues it while there's no link, after all that was sent before.
   *
   * @param url - Absolute, with http or https.
   * @returns The message's key; undefined if nothing can be sent, or it's no such address.
   */
  pushUrl(url: string): string | undefined {
    if (!this.mayPushUrl || !isWebAddress(url)) return undefined;
    const key = this.#environment.createKey();
    const message = {key, url, audience: 'contact', at: this.clock.now()} as const;
    this.#messages.show(message);
    this.#messages.send(message);
    this.#unsent.flush();
    return key;
  }

  /** Whether files can be sent: the backend takes them, and the options let them out. */
  get canSendFiles(): boolean {
    return this.#files.canSend;
  }

  /** Which files may go to and fro. */
  get fileTransfer(): FileTransfer {
    return this.#files.limits;
  }

  /** The files that are to be sent with the next message to an audience. */
  attachments(audience: Audience): Attachments {
    return this.#files.of(audience);
  }

  /**
   * Sends what is attached for this audience: each file a message of its own, in order, after all that was sent before.
   *
   * @returns The messages' keys; none, with all still attached, if nothing can be sent.
   */
  sendFiles(audience: Audience = this.state.audience): readonly string[] {
    if (!this.canSendFiles || !this.can('send') || !this.reaches(audience)) return [];
    const messages = this.#files
      .take(audience)
      .map((attached) => ({...attached, audience, at: this.clock.now()}));
    for (const message of messages) this.#messages.show(message);
    for (const message of messages) this.#messages.send(message);
    this.#unsent.flush();
    return messages.map(({key}) => key);
  }

  /** The bytes of a file of this interaction; undefined where only its address can tell. */
  readonly loadFile = (file: FileReference, signal: AbortSignal): Promise<Blob | undefined> =>
    this.#files.load(file, signal);

  /** Sends a failed message again; more than one call sends no more. */
  retry(key: string): void {
    this.#messages.retry(key);
  }

  /** Takes back a message that the server doesn't have; does nothing while the server may be taking it. */
  discard(key: string): void {
    this.#messages.discard(key);
  }

  /** Keeps what is being written, and tells the contact that the agent types (C7, C8). */
  setDraft(audience: Audience, text: string): void {
    this.#drafts.set(audience, text);
  }

  /** Whether a message can say which other one it answers. */
  get canQuote(): boolean {
    return this.#environment.backend.capabilities.has('quote');
  }

  /**
   * Has what is being written answer a message (C12), by the server's id; undefined for none.
   *
   * @returns False, with nothing changed, if that message mustn't be quoted to this audience.
   */
  quote(id: string | undefined, audience: Audience = this.state.audience): boolean {
    return this.#drafts.quote(audience, id);
  }

  setAudience(audience: Audience): void {
    this.#drafts.turnTo(audience);
  }

  /** The agent has seen all there is; the contact is told so. */
  markSeen(): void {
    if (this.state.unread === 0) return;
    const latest = this.state.entries.findLast(
      ({id, delivery, interactionId}) => id && !delivery && interactionId === undefined,
    );
    this.#dispatch({type: 'messages-seen'});
    const id = latest?.id;
    if (id && this.can('mark-read')) lenient(() => this.#environment.backend.markRead(this.id, id));
  }

  /** The agent has looked at it: it needn't ask for attention any more (I5). */
  attend(): void {
    this.#dispatch({type: 'attention-met'});
  }

  /** Loads the next page of what was before (T9); does nothing while one is on its way, or where there's none. */
  loadHistory(): Promise<void> {
    return this.#loader.loadPage();
  }

  /** Whether a hole in the transcript can be filled by asking. */
  get canLoadMissing(): boolean {
    return this.#environment.backend.capabilities.has('load-missing');
  }

  /** Loads what is missing in a hole (T20). */
  loadMissing(key: string): Promise<void> {
    return this.#loader.fill(key);
  }

  /** Keeps a chat open that would close by itself (I15), for as long as the agent needs. */
  holdClosing(): void {
    this.#closing.hold();
  }

  /** Lets it close by itself again, after what was left of the time. */
  resumeClosing(): void {
    this.#closing.resume();
  }

  dismissNotice(): void {
    this.#dispatch({type: 'notice-dismissed'});
  }

  /** For the desk: what the backend tells of this interaction. */
  receive(fact: InteractionFact): void {
    this.#dispatch(fact);
    if (fact.type === 'typing-started') this.#expireTyping(fact.partyId);
    if (fact.type === 'typing-stopped') this.#typingExpiry.forget(fact.partyId);
    if (!allows(this.state.status, 'send')) this.#drafts.stopTyping();
    this.#messages.receive(fact);
    if ('snapshot' in fact) void this.#loader.fillAll();
  }

  /** For the desk. */
  setConnection(connection: Connection): void {
    this.#dispatch({type: 'connection-changed', ...connection});
    this.#messages.pump();
  }

  /** For the desk. */
  setOptions(options: Options): void {
    this.#dispatch({type: 'options-changed', options});
  }

  /** Takes up a choice of the agent for all of their windows, and keeps it for the next time. */
  prefer(change: PreferenceChange): void {
    this.#environment.prefer(change);
  }

  /** For the desk. */
  setPreferences(preferences: Preferences): void {
    this.#dispatch({type: 'preferences-changed', preferences});
  }

  /**
   * For the desk: takes up words that were stored elsewhere: before a reload or a crash, before those typed meanwhile; or by another
   * tab.
   */
  restore(): Promise<void> {
    return this.#unsent.exchange();
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

  /** For the desk: the interaction isn't this agent's any more, as it seems. Its words stay stored: it may come back. */
  letGo(): void {
    this.stop();
    this.#unsent.close();
  }

  /** For the desk: leaves no timer behind, and nothing that waits for an answer. */
  stop(): void {
    this.#messages.stop();
    this.#drafts.stopTyping();
    this.#typingExpiry.stop();
    this.#loader.stop();
    this.#closing.stop();
    this.#commands.stop();
    this.#unsent.stop();
  }

  #takeAttached(audience: Audience, attached: Attached): void {
    this.#dispatch({type: 'attachments-changed', audience, attached});
    this.#unsent.keep();
  }

  #expireTyping(partyId: string): void {
    if (!this.state.typing.some((one) => one.partyId === partyId)) return;
    this.#typingExpiry.renew(partyId, this.state.options.typingTimeout * 1000);
  }

  #words(): CurrentWords {
    const {attached} = this.state;
    return {
      drafts: this.#drafts.current,
      outbox: this.#messages.unsent,
      attached: byAudience((audience) => attached[audience].files.map(({file}) => file.name)),
    };
  }

  /** What was written is stored first. */
  #close(): void {
    this.#unsent.flush();
    void this.markDone();
  }

  #isOnline(): boolean {
    return this.state.connection.status === 'connected';
  }

  #dispatch(fact: InteractionFact | LocalFact): void {
    this.#store.dispatch(fact);
    const {state} = this;
    if (state.attention.length > 0 && this.#environment.isAttended(this.id)) this.attend();
    const since = state.connection.status === 'idle' ? null : selectPendingSince(state);
    this.#alarm.follow(since, state.options.pendingResponse);
    if (fact.type !== 'closing-changed') this.#closing.follow();
  }
}
