import {AgentDesk} from '../../src/session/agent-desk.js';
import type {ChatSession} from '../../src/session/chat-session.js';
import {memoryDraftStore} from '../../src/session/draft-store.js';
import {memoryPersonalWords} from '../../src/session/personal-words.js';
import {memoryPreferenceStore} from '../../src/session/preference-store.js';
import {memoryHabitStore} from '../../src/session/response-habits.js';
import type {BackendFact, InteractionSnapshot} from '../../src/model/chat-fact.js';
import {deskSynced} from './facts.js';
import {FakeBackend} from './fake-backend.js';
import {FakeClock} from './fake-clock.js';

/** A connected desk whose backend and clock are the test's. */
export interface TestDesk {
  readonly backend: FakeBackend;
  readonly clock: FakeClock;
  readonly desk: AgentDesk;
  emit(...facts: readonly BackendFact[]): void;
  session(id: string): ChatSession;
}

export const deskWith = (
  interactions: readonly InteractionSnapshot[],
  options: object = {},
  backend = new FakeBackend(),
): TestDesk => {
  const clock = new FakeClock();
  const desk = new AgentDesk(backend, {
    clock,
    drafts: memoryDraftStore(),
    words: memoryPersonalWords(),
    preferences: memoryPreferenceStore(),
    habits: memoryHabitStore(),
    options,
  });
  const emit = (...facts: readonly BackendFact[]) => facts.forEach((fact) => backend.emit(fact));
  desk.connect();
  emit({type: 'connection-changed', status: 'connected'}, deskSynced(...interactions));
  return {backend, clock, desk, emit, session: (id) => desk.session(id)!};
};
