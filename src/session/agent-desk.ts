import type {ChatBackend} from '../backends/chat-backend.js';
import {systemClock, type Clock} from '../internal/clock.js';
import {createUuid} from '../internal/uuid.js';
import type {BackendFact, InteractionFact, InteractionSnapshot} from '../model/chat-fact.js';
import type {ChatState} from '../model/chat-state.js';
import {readOptions} from '../model/options.js';
import type {PreferenceChange, Preferences} from '../model/preferences.js';
import {readFact} from '../model/read-fact.js';
import {ChatSession} from './chat-session.js';
import {initialDeskState, reduceDesk, type DeskChange, type DeskState} from './desk-state.js';
import {indexedDbDraftStore, type DraftStore} from './draft-store.js';
import {browserTabs, type OtherTabs} from './other-tabs.js';
import {indexedDbPersonalWords, type PersonalWords} from './personal-words.js';
import {LinkPresence} from './link-presence.js';
import {PreferenceKeeper} from './preference-keeper.js';
import {indexedDbPreferenceStore, type PreferenceStore} from './preference-store.js';
import {ResponseDesk} from './response-desk.js';
import {indexedDbHabitStore, type HabitStore} from './response-habits.js';
import type {SessionEnvironment} from './session-environment.js';
import {Store} from './store.js';

/** How a desk can be set up; each has a default. */
export interface DeskSettings {
  /** See {@link Options}; what isn't right is reported and ignored. */
  readonly options?: unknown;
  readonly clock?: Clock;
  /** Where unsent words outlive the page; the browser's IndexedDB by default. */
  readonly drafts?: DraftStore;
  /**
   * The way to the agent's desks in other tabs, which share the words; the browser's by default. With `drafts` of the host's own and
   * no `tabs`, a desk takes all that is stored for its own.
   */
  readonly tabs?: OtherTabs;
  /** Where an agent's own words are kept for spelling; the browser's IndexedDB by default. */
  readonly words?: PersonalWords;
  /** Where what an agent has chosen outlives the page; the browser's IndexedDB by default. */
  readonly preferences?: PreferenceStore;
  /** Where favourite and recent responses outlive the page; the browser's IndexedDB by default. */
  readonly habits?: HabitStore;
  /** Makes a message's key. */
  createKey?(): string;
  /** Told of facts and options that are wrong; the console by default. */
  warn?(problem: string): void;
}

/** All of an agent's interactions over one backend: what comes from the backend goes to the right session. */
export class AgentDesk {
  /** Tells the server's time, as well as is known. */
  readonly clock: Clock;
  /** The agent's standard responses. */
  readonly responses: ResponseDesk;
  readonly #backend: ChatBackend;
  readonly #drafts: DraftStore;
  readonly #presence: LinkPresence;
  readonly #words: PersonalWords;
  readonly #createKey: () => string;
  readonly #warn: (problem: string) => void;
  readonly #store = new Store<DeskState, DeskChange>(initialDeskState, reduceDesk);
  readonly #sessions = new Map<string, ChatSession>();
  /** The revisions at which interactions were done: a late repeat must not open them again. */
  readonly #done = new Map<string, number>();
  readonly #preferences: PreferenceKeeper;
  #clockOffset = 0;
  #received = 0;
  #link: AbortController | undefined;
  #isInView = true;

  constructor(backend: ChatBackend, settings: DeskSettings = {}) {
    this.#backend = backend;
    const clock = settings.clock ?? systemClock;
    this.clock = {
      now: () => clock.now() + this.#clockOffset,
      setTimeout: (callback, delay) => clock.setTimeout(callback, delay),
      clearTimeout: (handle) => clock.clearTimeout(handle),
    };
    this.#drafts = settings.drafts ?? indexedDbDraftStore();
    this.#presence = new LinkPresence({
      tabs: settings.tabs ?? (settings.drafts ? undefined : browserTabs()),
      agentId: () => this.state.agent?.id ?? '',
      changed: (id) => void this.#sessions.get(id)?.restore(),
    });
    this.#words = settings.words ?? indexedDbPersonalWords();
    this.#preferences = new PreferenceKeeper(
      settings.preferences ?? indexedDbPreferenceStore(),
      (preferences) => this.#setPreferences(preferences),
    );
    this.#createKey = settings.createKey ?? createUuid;
    this.#warn = settings.warn ?? ((problem) => console.warn(`Deskside: ${problem}`));
    this.responses = new ResponseDesk({
      backend,
      habits: settings.habits ?? indexedDbHabitStore(),
      agentId: () => this.state.agent?.id ?? '',
      warn: (problem) => this.#warn(problem),
    });
    this.setOptions(settings.options);
  }

  get state(): DeskState {
    return this.#store.snapshot;
  }

  /** Calls back after each change of the desk's own state; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  /** Opens the link; does nothing if it's open. */
  connect(): void {
    if (this.#link) return;
    const link = new AbortController();
    this.#link = link;
    this.#presence.begin(link.signal);
    const emit = (fact: unknown): void => {
      if (!link.signal.aborted) this.#receive(fact);
    };
    this.#backend.connect(emit, link.signal);
  }

  /** Closes the link and stops every timer; the interactions stay as they are. */
  disconnect(): void {
    if (!this.#link) return;
    for (const session of this.#sessions.values()) session.stop();
    this.#link.abort();
    this.#link = undefined;
    this.#setConnection({type: 'connection-changed', status: 'idle'});
  }

  session(id: string): ChatSession | undefined {
    return this.#sessions.get(id);
  }

  /** Brings an interaction's window forward. */
  focus(id: string | null): void {
    if (id !== null && !this.#sessions.has(id)) return;
    this.#store.dispatch({type: 'focus-changed', id});
    this.#attend();
  }

  /** For the element that shows it: whether the agent can see the window in front. */
  setInView(isInView: boolean): void {
    if (isInView && !this.#isInView) this.#preferences.load();
    this.#isInView = isInView;
    this.#attend();
  }

  /**
   * Accepts an offer. Its window comes forward at once, not when the server answers: nothing may change under the
   * hands of an agent who has gone on writing.
   */
  accept(id: string): void {
    this.focus(id);
    void this.#sessions.get(id)?.accept();
  }

  /** @param value - See {@link Options}; what isn't right is reported and ignored. */
  setOptions(value: unknown): void {
    const options = readOptions(value, this.#warn);
    this.#store.dispatch({type: 'options-changed', options});
    for (const session of this.#sessions.values()) session.setOptions(options);
  }

  /** Takes up a choice of the agent for all of their windows, and keeps it for the next time. */
  prefer(change: PreferenceChange): void {
    this.#preferences.prefer(change);
  }

  /** Stores what isn't stored yet: when the page is about to go. */
  flush(): void {
    for (const session of this.#sessions.values()) session.flush();
  }

  #setPreferences(preferences: Preferences): void {
    this.#store.dispatch({type: 'preferences-changed', preferences});
    for (const session of this.#sessions.values()) session.setPreferences(preferences);
  }

  #receive(value: unknown): void {
    const {fact, problems} = readFact(value, this.clock.now(), this.#received++);
    for (const problem of problems) this.#warn(problem);
    if (fact) this.#apply(fact);
  }

  #apply(fact: BackendFact): void {
    if (fact.type === 'connection-changed') this.#setConnection(fact);
    else if (fact.type === 'desk-synced') this.#sync(fact);
    else this.#route(fact);
  }

  #setConnection(fact: BackendFact & {type: 'connection-changed'}): void {
    this.#clockOffset = fact.clockOffset ?? this.#clockOffset;
    const {status, reason} = fact;
    const known = this.state.connection;
    if (known.status === status && known.reason === reason) return;
    const since = known.status === status ? known.since : this.clock.now();
    const connection = {status, reason, since};
    this.#store.dispatch({type: 'connection-changed', connection});
    for (const session of this.#sessions.values()) session.setConnection(connection);
  }

  #sync({agent, interactions, isPartial}: BackendFact & {type: 'desk-synced'}): void {
    this.#store.dispatch({type: 'agent-changed', agent});
    this.#preferences.setAgent(agent.id);
    const listed = new Set(interactions.map(({interactionId}) => interactionId));
    const gone = isPartial ? [] : [...this.#sessions.values()].filter(({id}) => !listed.has(id));
    for (const session of gone) this.#letGo(session);
    for (const snapshot of interactions) this.#routeSnapshot(snapshot);
  }

  #routeSnapshot(snapshot: InteractionSnapshot): void {
    const {interactionId} = snapshot;
    this.#route({type: 'interaction-synced', interactionId, snapshot});
  }

  #route(fact: InteractionFact): void {
    const id = fact.interactionId;
    const opens = 'snapshot' in fact && fact.snapshot.revision > (this.#done.get(id) ?? -Infinity);
    const session = this.#sessions.get(id) ?? (opens ? this.#open(id) : undefined);
    // A late fact of an interaction that is closed, or not this agent's, is of no use any more.
    if (!session) return;
    const before = session.state;
    session.receive(fact);
    if (session.state.status === 'done') this.#finish(session);
    else this.#show(session, before);
  }

  #open(id: string): ChatSession {
    const session = new ChatSession(id, this.#environment());
    this.#sessions.set(id, session);
    return session;
  }

  /** Listed once its state is known, so that nobody sees an interaction without a contact. */
  #show(session: ChatSession, before: ChatState): void {
    const isNew = !this.state.interactions.includes(session);
    if (isNew) this.#store.dispatch({type: 'interaction-opened', session});
    const opens = before.status === 'offered' && session.state.status !== 'offered';
    const isAwaited = before.running.includes('accept') || this.state.focused === null;
    if (opens && isAwaited) this.focus(session.id);
    if (isNew) void session.restore();
  }

  #finish(session: ChatSession): void {
    const {id, state} = session;
    this.#done.set(id, state.revision);
    session.forget();
    if (this.state.preferences.collapsed.includes(id))
      this.prefer({type: 'collapsed', interactionId: id, isCollapsed: false});
    this.#close(id);
  }

  /** Nothing goes out any more, but the words stay stored: the interaction may come back to this agent. */
  #letGo(session: ChatSession): void {
    session.setConnection(initialDeskState.connection);
    session.letGo();
    this.#close(session.id);
  }

  #close(id: string): void {
    this.#sessions.delete(id);
    this.#store.dispatch({type: 'interaction-closed', id});
    this.#attend();
  }

  /** What the agent is looking at needn't ask for attention. */
  #attend(): void {
    const {focused} = this.state;
    if (focused !== null && this.#isInView) this.#sessions.get(focused)?.attend();
  }

  #environment(): SessionEnvironment {
    return {
      backend: this.#backend,
      clock: this.clock,
      drafts: this.#drafts,
      presence: this.#presence,
      responses: this.responses,
      options: this.state.options,
      connection: this.state.connection,
      preferences: this.state.preferences,
      prefer: (change) => this.prefer(change),
      createKey: this.#createKey,
      warn: this.#warn,
      words: this.#words,
      agentId: () => this.state.agent?.id ?? '',
      isAttended: (id) => this.#isInView && id === this.state.focused,
    };
  }
}
