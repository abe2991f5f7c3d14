import type {BackendFact, DeskFact} from './chat-fact.js';
import {linkStates} from './entry.js';
import {isCount, isString, type Fields} from './fields.js';
import {
  attempt,
  entry,
  fieldsOf,
  number,
  oneOf,
  optional,
  party,
  readable,
  reason,
  refuse,
  snapshot,
  status,
  string,
  time,
  type Reading,
} from './read-snapshot.js';

/** What a fact was read as; no fact where it can't be one. */
export interface ReadFact {
  readonly fact?: BackendFact;
  /** `field: what was expected`, none for a good fact. */
  readonly problems: readonly string[];
}

type Read = (fact: Fields, reading: Reading) => object;

const interaction = (fact: Fields): {interactionId: string} => ({
  interactionId: string(fact['interactionId'], 'interactionId'),
});

const ids: Read = (fact, reading) => ({
  ...interaction(fact),
  ids: readable(fact['ids'], 'ids', reading, (id) => string(id, 'ids')),
});

const ofParty = (fact: Fields): {interactionId: string; partyId: string} => ({
  ...interaction(fact),
  partyId: string(fact['partyId'], 'partyId'),
});

const revision = (fact: Fields): {revision: number} => ({
  revision: number(fact['revision'], 'revision'),
});

const withSnapshot: Read = (fact, reading) => {
  const read = snapshot(fact['snapshot'], reading);
  return {interactionId: read.interactionId, snapshot: read};
};

/** Beyond some centuries it isn't a clock that is wrong. */
const clockOffset = (value: unknown): number => {
  const offset = number(value, 'clockOffset');
  return Math.abs(offset) <= 1e13 ? offset : refuse('clockOffset: expected milliseconds');
};

const agent = (value: unknown, reading: Reading): (DeskFact & {type: 'desk-synced'})['agent'] => {
  const fields = fieldsOf(value, 'agent');
  const {name = ''} = optional(fields, 'name', reading, (name) => string(name, 'agent.name'));
  return {
    id: string(fields['id'], 'agent.id'),
    name,
    ...optional(fields, 'nickname', reading, (name) => string(name, 'agent.nickname')),
  };
};

const readers: Readonly<Record<BackendFact['type'], Read>> = {
  'connection-changed': (fact, reading) => ({
    status: oneOf(fact['status'], ['idle', 'connecting', ...linkStates], 'status'),
    ...(isString(fact['reason']) && {reason: fact['reason']}),
    ...optional(fact, 'clockOffset', reading, clockOffset),
  }),
  'desk-synced': (fact, reading) => {
    const read = (item: unknown) => snapshot(item, reading);
    const interactions = readable(fact['interactions'], 'interactions', reading, read);
    const isPartial = interactions.length < (fact['interactions'] as unknown[]).length;
    return {agent: agent(fact['agent'], reading), interactions, ...(isPartial && {isPartial})};
  },
  'interaction-offered': withSnapshot,
  'interaction-synced': withSnapshot,
  'status-changed': (fact, reading) => ({
    ...interaction(fact),
    status: status(fact['status'], 'status'),
    ...revision(fact),
    at: time(fact['at'], 'at', reading),
    ...optional(fact, 'reason', reading, reason('reason')),
  }),
  'party-joined': (fact, reading) => ({
    ...interaction(fact),
    party: party(fact['party'], reading),
    ...revision(fact),
  }),
  'party-left': (fact) => ({...ofParty(fact), ...revision(fact)}),
  'party-connection-changed': (fact) => ({
    ...ofParty(fact),
    connection: oneOf(fact['connection'], linkStates, 'connection'),
    ...revision(fact),
  }),
  'message-received': (fact, reading) => ({
    ...interaction(fact),
    entry: entry(fact['entry'], reading),
  }),
  'message-unreadable': (fact, reading) => ({
    ...interaction(fact),
    ...(isCount(fact['seq']) && {seq: fact['seq']}),
    at: time(fact['at'], 'at', reading),
  }),
  'message-delivered': ids,
  'message-read': ids,
  'typing-started': (fact) => ({
    ...ofParty(fact),
    ...(isString(fact['preview']) && {preview: fact['preview']}),
  }),
  'typing-stopped': ofParty,
};

const types = Object.keys(readers) as BackendFact['type'][];

/**
 * Reads anything as a fact, with only the fields that a fact has: an adapter's mistake must never reach the reducer.
 * A message that can't be understood keeps its place. Never throws.
 *
 * @param now - Stands for a time that is missing or no time.
 * @param serial - Differs from fact to fact: makes the keys of entries that have none.
 */
export const readFact = (value: unknown, now: number, serial = 0): ReadFact => {
  const reading: Reading = {now, serial, problems: []};
  const fact = attempt(reading, () => {
    const fields = fieldsOf(value, 'fact');
    const type = oneOf(fields['type'], types, 'type');
    return {type, ...readers[type](fields, reading)} as BackendFact;
  });
  return {...(fact && {fact}), problems: reading.problems};
};
