import type {InteractionSnapshot} from '../../src/model/chat-fact.js';
import type {Entry} from '../../src/model/entry.js';
import {AgentDesk, type DeskSettings} from '../../src/session/agent-desk.js';
import type {ChatSession} from '../../src/session/chat-session.js';
import {memoryDraftStore} from '../../src/session/draft-store.js';
import {memoryPreferenceStore} from '../../src/session/preference-store.js';
import {FakeBackend} from './fake-backend.js';
import {FakeClock, settled} from './fake-clock.js';
import {deskSynced, received, self, snapshotOf, textOf} from './facts.js';

/** A desk on a fake backend and a fake clock. */
export class DeskFixture {
  readonly clock: FakeClock;
  readonly backend: FakeBackend;
  readonly desk: AgentDesk;
  readonly warnings: string[] = [];
  #keys = 0;

  constructor(
    settings: DeskSettings = {},
    {clock = new FakeClock(), backend = new FakeBackend()} = {},
  ) {
    this.clock = clock;
    this.backend = backend;
    this.desk = new AgentDesk(backend, {
      clock,
      drafts: memoryDraftStore(),
      preferences: memoryPreferenceStore(),
      createKey: () => `own-${++this.#keys}`,
      warn: (problem) => this.warnings.push(problem),
      ...settings,
    });
  }

  session(id = 'chat'): ChatSession {
    return this.desk.session(id)!;
  }

  /** Connects, with these interactions there. */
  async open(...interactions: readonly InteractionSnapshot[]): Promise<this> {
    this.desk.connect();
    await this.link('connected', ...interactions);
    return this;
  }

  /** The link is made, with what is there then, or lost. */
  async link(
    status: 'connected' | 'reconnecting' | 'disconnected',
    ...interactions: readonly InteractionSnapshot[]
  ): Promise<void> {
    this.backend.emit({type: 'connection-changed', status});
    if (status === 'connected') this.backend.emit(deskSynced(...interactions));
    await settled();
  }

  /** The server takes the send of this number, and tells all. */
  async take(index: number, {echo = true, answer = true, seq = 100 + index} = {}): Promise<void> {
    const {message, interactionId, take} = this.backend.sends[index]!;
    const {key, text, audience} = message!;
    const id = `server-${key}`;
    const entry = textOf(seq, {key, id, text, audience, partyId: self.id});
    if (answer) take({id});
    if (echo) this.backend.emit(received(entry, interactionId));
    await settled();
  }

  async refuse(index: number, error: Error): Promise<void> {
    this.backend.sends[index]!.refuse(error);
    await settled();
  }

  /** What was sent so far, in order. */
  get sent(): readonly string[] {
    return this.backend.sends.map(({message}) => message!.text);
  }
}

/** A desk with one active chat, named `chat`. */
export const openChat = async (settings?: DeskSettings): Promise<DeskFixture> =>
  new DeskFixture(settings).open(snapshotOf('chat'));

/** The own messages of an interaction: text and delivery. */
export const ownMessages = (session: ChatSession): readonly string[] =>
  session.state.entries.flatMap((entry: Entry) =>
    entry.kind === 'text' && entry.delivery ? [`${entry.text}: ${entry.delivery}`] : [],
  );
