import {
  CommandError,
  type Acknowledgement,
  type ChatBackend,
  type SendFileOptions,
} from '../backends/chat-backend.js';
import type {Clock} from '../internal/clock.js';
import {isWebAddress} from '../internal/web-address.js';
import type {Attached} from '../model/attached.js';
import type {ChatFact, InteractionFact, LocalFact} from '../model/chat-fact.js';
import {initialState, type ChatState, type Connection} from '../model/chat-state.js';
import {isOwnedByServer} from '../model/delivery.js';
import type {FileReference} from '../model/content.js';
import type {Audience, FailureReason} from '../model/entry.js';
import type {FileTransfer} from '../model/file-transfer.js';
import {allows, type InteractionCommand} from '../model/lifecycle.js';
import type {Options} from '../model/options.js';
import type {PreferenceChange, Preferences} from '../model/preferences.js';
import {findQuoted, mayQuote, quotedIn} from '../model/quote.js';
import {reduce} from '../model/reduce.js';
import {selectPendingSince, selectSelf} from '../model/selectors.js';
import {AutoClose} from './auto-close.js';
import type {Attachments} from './attachments.js';
import type {DraftStore} from './draft-store.js';
import {HistoryLoader} from './history-loader.js';
import {Outbox} from './outbox.js';
import {PendingAlarm} from './pending-alarm.js';
import type {ResponseDesk} from './response-desk.js';
import {SessionFiles} from './session-files.js';
import type {PersonalWords} from './personal-words.js';
import {Store} from './store.js';
import {TypingExpiry} from './typing-expiry.js';
import {TypingNotifier} from './typing-notifier.js';
import {UnsentKeeper, type DeskPresence} from './unsent-keeper.js';
import {
  audiences,
  byAudience,
  type CurrentWords,
  type Draft,
  type OwnWords,
  type UnsentMessage,
  type UnsentText,
} from './unsent-words.js';

/** What a session is given by the desk that it belongs to. */
export interface SessionEnvironment {
  readonly backend: ChatBackend;
  /** Tells the server's time. */
  readonly clock: Clock;
  readonly drafts: DraftStore;
  /** The desk among those in the agent's other tabs. */
  readonly presence: DeskPresence;
  readonly words: PersonalWords;
  readonly responses?: ResponseDesk;
  readonly options: Options;
  readonly connection: Connection;
  readonly preferences: Preferences;
  /** Takes up a choice that holds for all of the agent's windows. */
  prefer(change: PreferenceChange): void;
  createKey(): string;
  /** Whose desk it is. */
  agentId(): string;
  /** Whether the agent is looking at the interaction now. */
  isAttended(interactionId: string): boolean;
  /** Told of what a backend gave that is wrong. */
  warn(problem: string): void;
}

/** Is lost without harm, and must not take anything else along. */
const lenient = (notify: () => void): void => {
  try {
    notify();
  } catch (error) {
    console.warn('Deskside:', error);
  }
};

/** A file that waited when the page was reloaded can't be sent any more: it says so. */
const withoutBytes = (message: UnsentMessage): UnsentMessage =>
  'file' in message ? {...message, failure: 'file-lost'} : message;

const wordsOf = ({text, inReplyTo}: UnsentText) =>
  inReplyTo === undefined ? {text} : {text, inReplyTo};

const contentOf = (message: UnsentMessage) => {
  if ('file' in message) return {kind: 'file', file: message.file} as const;
  if ('url' in message) return {kind: 'url', url: message.url} as const;
  return {kind: 'text', ...wordsOf(message)} as const;
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
  readonly #alarm: PendingAlarm;
  readonly #closing: AutoClose;
  readonly #loader: HistoryLoader;
  readonly #files: SessionFiles;

  constructor(id: string, environment: SessionEnvironment) {
    const {backend, clock, drafts, presence, options, connection} = environment;
    this.id = id;
    this.#environment = environment;
    this.#store = new Store(initialState(id), reduce);
    this.#files = new SessionFiles({
      interactionId: id,
      backend,
      state: () => this.state,
      createKey: () => environment.createKey(),
      changed: (audience, attached) => this.#takeAttached(audience, attached),
    });
    this.#outbox = new Outbox({
      clock,
      send: (message, options) => this.#sendOut(message, options),
      isOnline: () => this.#isOnline(),
      canSend: () => this.#isOnline() && allows(this.state.status, 'send'),
      isOver: () => this.#isOver(),
      dispatch: (fact) => this.#dispatch(fact),
      changed: () => this.#unsent.keep(),
    });
    this.#unsent = new UnsentKeeper({
      ...{interactionId: id, store: drafts, clock, presence},
      agentId: () => environment.agentId(),
      words: () => this.#words(),
      take: (audience, draft) => this.#takeDraft(audience, draft),
      adopt: (words) => this.#adopt(words),
    });
    this.#typing = new TypingNotifier(clock, (typing) =>
      lenient(() => backend.sendTyping(id, typing)),
    );
    this.#typingExpiry = new TypingExpiry(clock, (partyId) =>
      this.#dispatch({type: 'typing-stopped', interactionId: id, partyId}),
    );
    this.#alarm = new PendingAlarm(clock, () =>
      this.#dispatch({type: 'attention-raised', reason: 'waiting'}),
    );
    this.#closing = new AutoClose({
      clock,
      state: () => this.state,
      changed: (closing) => this.#dispatch({type: 'closing-changed', closing}),
      warn: () => this.#dispatch({type: 'attention-raised', reason: 'closing'}),
      close: () => this.#close(),
    });
    const state = (): ChatState => this.state;
    this.#loader = new HistoryLoader({
      backend,
      get state() {
        return state();
      },
      now: () => clock.now(),
      dispatch: (fact) => this.#dispatch(fact),
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
    return this.offers(command) && !this.state.running.includes(command);
  }

  /** Whether what is written for this audience reaches it alone: a backend without notes would show one to the contact. */
  reaches(audience: Audience): boolean {
    return audience === 'contact' || this.#environment.backend.capabilities.has('internal-notes');
  }

  /** Whether the agent can ask for this here, be it that it's running already. */
  offers(command: InteractionCommand): boolean {
    return (
      allows(this.state.status, command) && this.#environment.backend.capabilities.has(command)
    );
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

  /** Calls a number about this interaction (T13). */
  startCall(number: string): Promise<void> {
    return this.#ask('call', async (backend) => backend.startCall?.(this.id, number));
  }

  /** Begins an email to an address about this interaction (T13). */
  startEmail(address: string): Promise<void> {
    return this.#ask('email', async (backend) => backend.startEmail?.(this.id, address));
  }

  /**
   * Sends a text: shows it at once, queues it while there's no link. The draft of that audience is taken as sent.
   *
   * @returns The message's key; undefined, with the draft untouched, if nothing can be sent.
   */
  send(text: string, audience: Audience = this.state.audience): string | undefined {
    if (text.trim() === '' || !this.can('send') || !this.reaches(audience)) return undefined;
    const inReplyTo = this.canQuote ? quotedIn(this.state, audience) : undefined;
    const message = {
      ...{key: this.#environment.createKey(), text, audience, at: this.clock.now()},
      ...(inReplyTo !== undefined && {inReplyTo}),
    };
    this.#queue(message);
    this.setDraft(audience, '');
    this.quote(undefined, audience);
    this.#outbox.add(message);
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
    this.#queue(message);
    this.#outbox.add(message);
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
    for (const message of messages) this.#queue(message);
    for (const message of messages) this.#outbox.add(message);
    this.#unsent.flush();
    return messages.map(({key}) => key);
  }

  /** The bytes of a file of this interaction; undefined where only its address can tell. */
  readonly loadFile = (file: FileReference, signal: AbortSignal): Promise<Blob | undefined> =>
    this.#files.load(file, signal);

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
    this.#unsent.keep();
    if (audience !== 'contact') return;
    if (text === '') this.#typing.stop();
    else if (this.#isOnline() && this.can('typing'))
      this.#typing.type(milliseconds(this.state.options.typingTimeout));
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
    const entry = id === undefined ? undefined : findQuoted(this.state.entries, id);
    const isAllowed = id === undefined || (this.canQuote && entry && mayQuote(entry, audience));
    if (!isAllowed) return false;
    this.#dispatch({type: 'quote-changed', audience, ...(id !== undefined && {id})});
    this.#unsent.keep();
    return true;
  }

  setAudience(audience: Audience): void {
    this.#typing.stop();
    this.#dispatch({type: 'audience-changed', audience});
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
    if (!allows(this.state.status, 'send')) this.#typing.stop();
    this.#confirmOwned(fact);
    this.#outbox.pump();
    if ('snapshot' in fact) void this.#loader.fillAll();
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
    this.#outbox.stop();
    this.#typing.stop();
    this.#typingExpiry.stop();
    this.#loader.stop();
    this.#closing.stop();
    for (const command of this.state.running) this.#fail(command, 'unavailable');
    this.#unsent.stop();
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

  /** What changes no status: it's done when the server has taken it. */
  async #ask(
    command: InteractionCommand,
    execute: (backend: ChatBackend) => Promise<void>,
  ): Promise<void> {
    await this.#run(command, execute);
    this.#dispatch({type: 'command-taken', command});
  }

  #fail(command: InteractionCommand, reason: FailureReason): void {
    this.#dispatch({type: 'command-failed', command, reason});
  }

  #queue(message: UnsentMessage): void {
    const {key, audience, at, failure} = message;
    const partyId = selectSelf(this.state)?.id ?? this.#environment.agentId();
    const envelope = {key, audience, partyId, at, delivery: 'queued'} as const;
    this.#dispatch({type: 'message-queued', entry: {...envelope, ...contentOf(message)}});
    if (failure) this.#dispatch({type: 'message-failed', key, reason: failure});
  }

  #takeDraft(audience: Audience, {text, inReplyTo}: Draft): void {
    this.#dispatch({type: 'draft-changed', audience, text});
    // What is quoted may be further back than what is loaded.
    const quoted = inReplyTo !== undefined && {id: inReplyTo};
    this.#dispatch({type: 'quote-changed', audience, ...quoted});
  }

  /** What a desk left that is gone: its messages go on their way, its files are lost. */
  #adopt({outbox, attached}: OwnWords): void {
    const isUnknown = ({key}: UnsentMessage): boolean =>
      !this.#isOwned(key) && !this.#outbox.has(key);
    const unsent = outbox.filter(isUnknown).map(withoutBytes);
    for (const message of unsent) this.#queue(message);
    this.#outbox.restore(unsent);
    for (const audience of audiences) this.attachments(audience).tellLost(attached[audience]);
  }

  #sendOut(message: UnsentMessage, options: SendFileOptions): Promise<Acknowledgement> {
    if ('file' in message) return this.#files.send(message, options);
    const {key, audience} = message;
    if ('url' in message) return this.#sendUrl(key, message.url);
    return this.#environment.backend.send(this.id, {key, audience, ...wordsOf(message)});
  }

  async #sendUrl(key: string, url: string): Promise<Acknowledgement> {
    const {backend} = this.#environment;
    if (!backend.pushUrl) throw new CommandError('refused', 'The backend can’t push addresses.');
    return backend.pushUrl(this.id, {key, url});
  }

  #takeAttached(audience: Audience, attached: Attached): void {
    this.#dispatch({type: 'attachments-changed', audience, attached});
    this.#unsent.keep();
  }

  #expireTyping(partyId: string): void {
    if (!this.state.typing.some((one) => one.partyId === partyId)) return;
    this.#typingExpiry.renew(partyId, milliseconds(this.state.options.typingTimeout));
  }

  /** An echo or snapshot may tell what a lost acknowledgement didn't. */
  #confirmOwned(fact: InteractionFact): void {
    const entries =
      'entry' in fact ? [fact.entry] : 'snapshot' in fact ? fact.snapshot.entries : [];
    for (const {key} of entries ?? []) {
      if (this.#outbox.has(key) && this.#isOwned(key)) this.#outbox.confirm(key);
      this.#files.adopt(key);
    }
  }

  #isOwned(key: string): boolean {
    const entry = this.state.entries.findLast((one) => one.key === key);
    return isOwnedByServer(entry?.delivery);
  }

  #words(): CurrentWords {
    const {drafts, quotes, attached} = this.state;
    return {
      drafts: byAudience((audience) => {
        const inReplyTo = quotes[audience];
        return {text: drafts[audience], ...(inReplyTo !== undefined && {inReplyTo})};
      }),
      outbox: this.#outbox.unsent,
      attached: byAudience((audience) => attached[audience].files.map(({file}) => file.name)),
    };
  }

  /** What was written is stored first. */
  #close(): void {
    this.#unsent.flush();
    void this.markDone();
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
    if (fact.type === 'message-discarded') this.#files.forget(fact.key);
    const {state} = this;
    if (state.attention.length > 0 && this.#environment.isAttended(this.id)) this.attend();
    const since = state.connection.status === 'idle' ? null : selectPendingSince(state);
    this.#alarm.follow(since, state.options.pendingResponse);
    if (fact.type !== 'closing-changed') this.#closing.follow();
  }
}
