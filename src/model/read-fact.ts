import type {BackendFact, InteractionSnapshot} from './chat-fact.js';
import type {CaseDatum} from './chat-state.js';
import type {Entry, Party} from './entry.js';
import {lifecycle} from './lifecycle.js';
import {isObject, readEntry} from './read-entry.js';

/** What a fact was read as; no fact where it can't be one. */
export interface ReadFact {
  readonly fact?: BackendFact;
  /** `field: what was expected`, none for a good fact. */
  readonly problems: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;
type Read = (fact: Fields, context: Context) => unknown;

interface Context {
  /** What stands for a time that is missing or no time. */
  readonly now: number;
  readonly problems: string[];
}

class Unreadable extends Error {}

const refuse = (problem: string): never => {
  throw new Unreadable(problem);
};

const string = (value: unknown, field: string): string =>
  typeof value === 'string' ? value : refuse(`${field}: expected a string`);

const number = (value: unknown, field: string): number =>
  typeof value === 'number' && Number.isFinite(value)
    ? value
    : refuse(`${field}: expected a number`);

const list = (value: unknown, field: string): readonly unknown[] =>
  Array.isArray(value) ? value : refuse(`${field}: expected a list`);

const oneOf = <T extends string>(value: unknown, values: readonly T[], field: string): T =>
  values.includes(value as T)
    ? (value as T)
    : refuse(`${field}: expected one of ${values.join(', ')}`);

const time = (value: unknown, field: string, {now, problems}: Context): number => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  problems.push(`${field}: expected epoch milliseconds`);
  return now;
};

const optionalTime = (value: unknown, field: string, context: Context): number | undefined =>
  value === undefined ? undefined : time(value, field, context);

const roles = ['contact', 'agent', 'supervisor', 'bot', 'system'] as const;
const links = ['connected', 'reconnecting', 'disconnected'] as const;
const statuses = Object.keys(lifecycle) as (keyof typeof lifecycle)[];

const party = (value: unknown): Party => {
  const fields = isObject(value) ? value : refuse('party: expected an object');
  const {id, role, name, nickname, self, connection, left} = fields;
  return {
    id: string(id, 'party.id'),
    role: oneOf(role, roles, 'party.role'),
    name: typeof name === 'string' ? name : '',
    ...(typeof nickname === 'string' && {nickname}),
    ...(self === true && {self}),
    ...(left === true && {left}),
    ...(connection !== undefined && {connection: oneOf(connection, links, 'party.connection')}),
  };
};

const entry = (value: unknown, {now, problems}: Context): Entry => {
  const read = readEntry(value, `unreadable-${now}`);
  problems.push(...read.problems.map((problem) => `entry.${problem}`));
  return Number.isNaN(read.entry.at) ? {...read.entry, at: now} : read.entry;
};

const caseDatum = (value: unknown): CaseDatum => {
  const {
    key,
    label,
    value: text,
  } = isObject(value) ? value : refuse('caseData: expected an object');
  return {
    key: string(key, 'caseData.key'),
    value: string(text, 'caseData.value'),
    ...(typeof label === 'string' && {label}),
  };
};

/** What can be read of a list; the rest is a problem each, and no reason to lose its neighbours. */
const readable = <T>(
  value: unknown,
  field: string,
  {problems}: Context,
  read: (item: unknown) => T,
): readonly T[] =>
  list(value, field).flatMap((item) => {
    try {
      return [read(item)];
    } catch (error) {
      problems.push(`${field}: ${(error as Error).message}`);
      return [];
    }
  });

const offer = (value: unknown, context: Context): InteractionSnapshot['offer'] => {
  if (!isObject(value)) return undefined;
  const {origin, subject, waitingSince, expiresAt} = value;
  return {
    ...(typeof origin === 'string' && {origin}),
    ...(typeof subject === 'string' && {subject}),
    waitingSince: optionalTime(waitingSince, 'offer.waitingSince', context),
    expiresAt: optionalTime(expiresAt, 'offer.expiresAt', context),
  };
};

const snapshot = (value: unknown, context: Context): InteractionSnapshot => {
  const fields = isObject(value) ? value : refuse('snapshot: expected an object');
  const {caseData, entries, lastSeq, reason} = fields;
  return {
    interactionId: string(fields['interactionId'], 'snapshot.interactionId'),
    status: oneOf(fields['status'], statuses, 'snapshot.status'),
    revision: number(fields['revision'], 'snapshot.revision'),
    reason: reason as InteractionSnapshot['reason'],
    offer: offer(fields['offer'], context),
    startedAt: optionalTime(fields['startedAt'], 'snapshot.startedAt', context),
    endedAt: optionalTime(fields['endedAt'], 'snapshot.endedAt', context),
    parties: readable(fields['parties'], 'snapshot.parties', context, party),
    caseData: readable(caseData ?? [], 'snapshot.caseData', context, caseDatum),
    lastSeq: lastSeq === undefined ? undefined : number(lastSeq, 'snapshot.lastSeq'),
    entries: list(entries ?? [], 'snapshot.entries').map((item) => entry(item, context)),
  };
};

const interaction = (fact: Fields): {interactionId: string} => ({
  interactionId: string(fact['interactionId'], 'interactionId'),
});

const ids = (fact: Fields): {ids: readonly string[]} => ({
  ids: list(fact['ids'], 'ids').map((id) => string(id, 'ids')),
});

const ofParty = (fact: Fields): {partyId: string; revision: number} => ({
  partyId: string(fact['partyId'], 'partyId'),
  revision: number(fact['revision'], 'revision'),
});

const withSnapshot: Read = (fact, context) => {
  const read = snapshot(fact['snapshot'], context);
  return {interactionId: read.interactionId, snapshot: read};
};

const readers: Readonly<Record<BackendFact['type'], Read>> = {
  'connection-changed': ({status, reason, clockOffset}) => ({
    status: oneOf(status, ['idle', 'connecting', ...links], 'status'),
    ...(typeof reason === 'string' && {reason}),
    ...(clockOffset !== undefined && {clockOffset: number(clockOffset, 'clockOffset')}),
  }),
  'desk-synced': ({agent, interactions}, context) => {
    const {id, name, nickname} = isObject(agent) ? agent : refuse('agent: expected an object');
    return {
      agent: {
        id: string(id, 'agent.id'),
        name: string(name, 'agent.name'),
        ...(typeof nickname === 'string' && {nickname}),
      },
      interactions: readable(interactions, 'interactions', context, (item) =>
        snapshot(item, context),
      ),
    };
  },
  'interaction-offered': withSnapshot,
  'interaction-synced': withSnapshot,
  'status-changed': (fact, context) => ({
    ...interaction(fact),
    status: oneOf(fact['status'], statuses, 'status'),
    revision: number(fact['revision'], 'revision'),
    at: time(fact['at'], 'at', context),
    reason: fact['reason'],
  }),
  'party-joined': (fact) => ({
    ...interaction(fact),
    party: party(fact['party']),
    revision: number(fact['revision'], 'revision'),
  }),
  'party-left': (fact) => ({...interaction(fact), ...ofParty(fact)}),
  'party-connection-changed': (fact) => ({
    ...interaction(fact),
    ...ofParty(fact),
    connection: oneOf(fact['connection'], links, 'connection'),
  }),
  'message-received': (fact, context) => ({
    ...interaction(fact),
    entry: entry(fact['entry'], context),
  }),
  'message-unreadable': (fact, context) => ({
    ...interaction(fact),
    ...(Number.isSafeInteger(fact['seq']) && {seq: fact['seq']}),
    at: time(fact['at'], 'at', context),
  }),
  'message-delivered': (fact) => ({...interaction(fact), ...ids(fact)}),
  'message-read': (fact) => ({...interaction(fact), ...ids(fact)}),
  'typing-started': (fact) => ({
    ...interaction(fact),
    partyId: string(fact['partyId'], 'partyId'),
    ...(typeof fact['preview'] === 'string' && {preview: fact['preview']}),
  }),
  'typing-stopped': (fact) => ({...interaction(fact), partyId: string(fact['partyId'], 'partyId')}),
};

/**
 * Reads anything as a fact, with only the fields that a fact has: an adapter's mistake must never reach the reducer.
 * A message that can't be understood keeps its place. Never throws.
 *
 * @param now - Stands for a time that is missing or no time.
 */
export const readFact = (value: unknown, now: number): ReadFact => {
  const problems: string[] = [];
  try {
    const fields = isObject(value) ? value : refuse('fact: expected an object');
    const type = oneOf(fields['type'], Object.keys(readers) as BackendFact['type'][], 'type');
    const fact = {type, ...(readers[type](fields, {now, problems}) as object)} as BackendFact;
    return {fact, problems};
  } catch (error) {
    return {problems: [...problems, (error as Error).message]};
  }
};
