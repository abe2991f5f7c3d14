import type {InteractionSnapshot} from './chat-fact.js';
import {statusReasons, type CaseDatum, type Offer, type StatusReason} from './chat-state.js';
import {linkStates, partyRoles, type Entry, type Party} from './entry.js';
import {isCount, isObject, isString, isTime, type Fields} from './fields.js';
import {statuses, type InteractionStatus} from './lifecycle.js';
import {readEntry} from './read-entry.js';

/** What reading a fact needs and finds. */
export interface Reading {
  /** What stands for a time that is missing or no time. */
  readonly now: number;
  /** Differs from fact to fact: makes the keys of entries that have none. */
  readonly serial: number;
  /** `field: what was expected`. */
  readonly problems: string[];
}

/** Ends the reading of something that can't be mended. */
export const refuse = (problem: string): never => {
  throw new TypeError(problem);
};

export const fieldsOf = (value: unknown, field: string): Fields =>
  isObject(value) ? value : refuse(`${field}: expected an object`);

export const string = (value: unknown, field: string): string =>
  isString(value) ? value : refuse(`${field}: expected a string`);

export const number = (value: unknown, field: string): number =>
  Number.isFinite(value) ? (value as number) : refuse(`${field}: expected a number`);

const list = (value: unknown, field: string): readonly unknown[] =>
  Array.isArray(value) ? value : refuse(`${field}: expected a list`);

export const oneOf = <T extends string>(value: unknown, values: readonly T[], field: string): T =>
  values.includes(value as T)
    ? (value as T)
    : refuse(`${field}: expected one of ${values.join(', ')}`);

/** Makes a problem of what is refused: a broken part is no reason to lose the rest. */
export const attempt = <T>({problems}: Reading, read: () => T): T | undefined => {
  try {
    return read();
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
    return undefined;
  }
};

/** A field that may be missing, or wrong without harm to the rest: absent then. */
export const optional = <Field extends string, T>(
  fields: Fields,
  field: Field,
  reading: Reading,
  read: (value: unknown) => T,
): Readonly<Partial<Record<Field, T>>> => {
  const value = fields[field];
  const found = value === undefined ? undefined : attempt(reading, () => read(value));
  return (found === undefined ? {} : {[field]: found}) as Readonly<Partial<Record<Field, T>>>;
};

/** What can be read of a list. */
export const readable = <T>(
  value: unknown,
  field: string,
  reading: Reading,
  read: (item: unknown) => T,
): readonly T[] =>
  list(value, field).flatMap((item) => {
    const found = attempt(reading, () => read(item));
    return found === undefined ? [] : [found];
  });

export const time = (value: unknown, field: string, {now, problems}: Reading): number => {
  if (isTime(value)) return value;
  problems.push(`${field}: expected epoch milliseconds`);
  return now;
};

const timeOf = (field: string) => (value: unknown) =>
  isTime(value) ? value : refuse(`${field}: expected epoch milliseconds`);
const stringOf = (field: string) => (value: unknown) => string(value, field);

export const status = (value: unknown, field: string): InteractionStatus =>
  oneOf(value, statuses, field);

export const reason =
  (field: string) =>
  (value: unknown): StatusReason =>
    oneOf(value, statusReasons, field);

export const party = (value: unknown, reading: Reading): Party => {
  const fields = fieldsOf(value, 'party');
  const {name = ''} = optional(fields, 'name', reading, stringOf('party.name'));
  return {
    id: string(fields['id'], 'party.id'),
    role: oneOf(fields['role'], partyRoles, 'party.role'),
    name,
    ...optional(fields, 'nickname', reading, stringOf('party.nickname')),
    ...(fields['self'] === true && {self: true}),
    ...optional(fields, 'connection', reading, (link) =>
      oneOf(link, linkStates, 'party.connection'),
    ),
    ...(fields['left'] === true && {left: true}),
  };
};

/** @param place - Of the entry among those of its fact. */
export const entry = (value: unknown, reading: Reading, place = 0): Entry => {
  const {id, seq} = isObject(value) ? value : {};
  const stamp = [reading.now, reading.serial, place].join('-');
  const known = isString(id) && id !== '' ? id : isCount(seq) ? `place-${seq}` : stamp;
  const read = readEntry(value, `unreadable-${known}`);
  reading.problems.push(...read.problems.map((problem) => `entry.${problem}`));
  const timed = isTime(read.entry.at) ? read.entry : {...read.entry, at: reading.now};
  return timed.kind === 'gap' ? withoutGap(timed, reading) : timed;
};

/** Holes are found by the numbers of what is there: one that is told would cover what comes. */
const withoutGap = ({key, at, seq}: Entry, {problems}: Reading): Entry => {
  problems.push('entry.kind: expected a message or a notice');
  return {key, at, partyId: '', ...(seq && {seq}), kind: 'system', event: 'unreadable'};
};

const caseDatum = (value: unknown, reading: Reading): CaseDatum => {
  const fields = fieldsOf(value, 'caseData');
  return {
    key: string(fields['key'], 'caseData.key'),
    value: string(fields['value'], 'caseData.value'),
    ...optional(fields, 'label', reading, stringOf('caseData.label')),
  };
};

const offer = (value: unknown, reading: Reading): Offer => {
  const fields = fieldsOf(value, 'offer');
  return {
    ...optional(fields, 'origin', reading, stringOf('offer.origin')),
    ...optional(fields, 'subject', reading, stringOf('offer.subject')),
    ...optional(fields, 'waitingSince', reading, timeOf('offer.waitingSince')),
    ...optional(fields, 'expiresAt', reading, timeOf('offer.expiresAt')),
  };
};

const place = (value: unknown): number =>
  value === 0 || isCount(value) ? value : refuse('snapshot.lastSeq: expected a count');

export const snapshot = (value: unknown, reading: Reading): InteractionSnapshot => {
  const fields = fieldsOf(value, 'snapshot');
  const listed = <T>(field: string, read: (item: unknown, reading: Reading) => T) => {
    const items = fields[field] ?? [];
    const found = () =>
      readable(items, `snapshot.${field}`, reading, (item) => read(item, reading));
    return attempt(reading, found) ?? [];
  };
  let entries = 0;
  return {
    interactionId: string(fields['interactionId'], 'snapshot.interactionId'),
    status: status(fields['status'], 'snapshot.status'),
    revision: number(fields['revision'], 'snapshot.revision'),
    ...optional(fields, 'reason', reading, reason('snapshot.reason')),
    ...optional(fields, 'offer', reading, (given) => offer(given, reading)),
    ...optional(fields, 'startedAt', reading, timeOf('snapshot.startedAt')),
    ...optional(fields, 'endedAt', reading, timeOf('snapshot.endedAt')),
    parties: listed('parties', party),
    ...(fields['caseData'] !== undefined && {caseData: listed('caseData', caseDatum)}),
    ...optional(fields, 'lastSeq', reading, place),
    ...(isCount(fields['firstSeq']) && {firstSeq: fields['firstSeq']}),
    ...optional(fields, 'historyCursor', reading, stringOf('snapshot.historyCursor')),
    entries: listed('entries', (item) => entry(item, reading, entries++)),
  };
};
