import type {BackendFact, InteractionFact, InteractionSnapshot} from '../../src/model/chat-fact.js';
import {initialState, type ChatState} from '../../src/model/chat-state.js';
import type {ChatFact} from '../../src/model/chat-fact.js';
import type {Entry, Party} from '../../src/model/entry.js';
import {reduce} from '../../src/model/reduce.js';

/** When the conversations of the tests begin. */
export const start = Date.UTC(2026, 0, 1, 12);

export const contact: Party = {id: 'ada', role: 'contact', name: 'Ada'};
export const self: Party = {id: 'kate', role: 'agent', name: 'Kate', self: true};
export const bot: Party = {id: 'bot', role: 'bot', name: 'Bot'};
export const colleague: Party = {id: 'john', role: 'agent', name: 'John'};

/** An active chat of the contact and the agent, with a bot and a colleague. */
export const snapshotOf = (
  interactionId: string,
  changes: Partial<InteractionSnapshot> = {},
): InteractionSnapshot => ({
  interactionId,
  status: 'active',
  revision: 1,
  parties: [contact, self, bot, colleague],
  ...changes,
});

/** A text as the server tells it; second after second. */
export const textOf = (seq: number, changes: Partial<Entry & {text: string}> = {}): Entry =>
  ({
    kind: 'text',
    text: `Text ${seq}`,
    key: `k${seq}`,
    id: `id${seq}`,
    partyId: contact.id,
    seq,
    at: start + seq * 1000,
    ...changes,
  }) as Entry;

export const received = (entry: Entry, interactionId = 'chat'): InteractionFact => ({
  type: 'message-received',
  interactionId,
  entry,
});

/** An own message as it's written, before the server has it. */
export const written = (key: string, changes: Partial<Entry> = {}): Entry =>
  ({
    kind: 'text',
    text: key,
    key,
    partyId: self.id,
    at: start,
    delivery: 'queued',
    ...changes,
  }) as Entry;

export const synced = (
  changes: Partial<InteractionSnapshot> = {},
  interactionId = 'chat',
): InteractionFact => ({
  type: 'interaction-synced',
  interactionId,
  snapshot: snapshotOf(interactionId, changes),
});

export const deskSynced = (...interactions: readonly InteractionSnapshot[]): BackendFact => ({
  type: 'desk-synced',
  agent: {id: 'kate', name: 'Kate'},
  interactions,
});

/** An active chat after these facts. */
export const after = (...facts: readonly ChatFact[]): ChatState =>
  [synced(), ...facts].reduce(reduce, initialState('chat'));

/** What the order shows: keys, and the sizes of holes. */
export const orderOf = ({entries}: ChatState): readonly string[] =>
  entries.map((entry) => (entry.kind === 'gap' ? `(${entry.missing})` : entry.key));
