import {conversations, Simulator, VirtualClock} from '../../src/backends/simulator/index.js';
import type {ChatBackend} from '../../src/backends/chat-backend.js';
import {AgentDesk} from '../../src/session/agent-desk.js';
import {memoryDraftStore} from '../../src/session/draft-store.js';
import {memoryPreferenceStore} from '../../src/session/preference-store.js';
import {memoryHabitStore} from '../../src/session/response-habits.js';

/** A desk on a simulated centre whose clock stands still between steps. */
export interface StagedDesk {
  readonly simulator: Simulator;
  readonly clock: VirtualClock;
  readonly backend: ChatBackend;
  readonly desk: AgentDesk;
}

/** A desk of Kate's, linked and empty. */
export const stageDesk = async (options: object = {}): Promise<StagedDesk> => {
  const clock = new VirtualClock();
  const simulator = new Simulator({clock, seed: 7});
  const backend = simulator.backend('kate');
  const desk = new AgentDesk(backend, {
    clock,
    drafts: memoryDraftStore(),
    preferences: memoryPreferenceStore(),
    habits: memoryHabitStore(),
    options,
  });
  desk.connect();
  await clock.advance(500);
  return {simulator, clock, backend, desk};
};

/** Lets the desk's agent take every chat that is offered. */
export const acceptAll = async ({desk, clock}: StagedDesk): Promise<void> => {
  for (const {id, state} of desk.state.interactions)
    if (state.status === 'offered') desk.accept(id);
  await clock.advance(500);
};

/** Kate in the middle of her day: one chat answered, one waiting for too long, one that types. */
export const stageBusyDesk = async (options: object = {}): Promise<StagedDesk> => {
  const staged = await stageDesk(options);
  const {simulator, clock, desk} = staged;
  const [first] = conversations;
  if (first) simulator.play(first, {agent: 'kate', speed: 4});
  await clock.advance(60_000);
  const mark = simulator.contact('Mark Avram', {subject: 'Lost card', origin: 'Website'});
  mark.say('Hello, I think that I lost my card yesterday.').untilAccepted();
  simulator.contact('Avril Dupont', {subject: 'Invoice'}).say('Where can I find my invoice?');
  await clock.advance(1_000);
  await acceptAll(staged);
  mark.after(38_000).say('Are you there?').type('I am at the airport and', 1_200);
  await clock.advance(40_500);
  const session = desk.state.interactions.find(({id}) => id === mark.interactionId);
  if (session) desk.focus(session.id);
  return staged;
};
