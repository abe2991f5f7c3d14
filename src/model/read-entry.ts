import {
  audiences,
  deliveries,
  failureReasons,
  type Audience,
  type Entry,
  type EntryBase,
} from './entry.js';
import {
  isCount,
  isMember,
  isObject,
  isString,
  isTime,
  optional,
  type Expect,
  type Fields,
} from './fields.js';
import {readBody, unreadable} from './read-body.js';

/** What an entry was read as, and which of its fields were wrong. */
export interface ReadEntry {
  readonly entry: Entry;
  /** `field: what was expected`, none for a good entry. */
  readonly problems: readonly string[];
}

/**
 * Reads anything as an entry, as well as can be: a good one is given back as it is, a broken one is mended or becomes
 * a placeholder. Never throws.
 *
 * @param fallbackKey - The key of an entry that has none.
 */
export const readEntry = (value: unknown, fallbackKey: string): ReadEntry => {
  if (!isObject(value)) {
    const entry = {key: fallbackKey, at: NaN, partyId: '', ...unreadable} as Entry;
    return {entry, problems: ['entry: expected an object']};
  }
  const problems: string[] = [];
  const expect = <T>(field: string, isRight: boolean, what: string, instead: T): T => {
    if (!isRight) problems.push(`${field}: expected ${what}`);
    return (isRight ? value[field] : instead) as T;
  };
  const base = readBase(value, fallbackKey, expect);
  const body = readBody(value, expect);
  const entry = problems.length > 0 ? {...base, ...body} : (value as unknown as Entry);
  return {entry, problems};
};

const readBase = (value: Fields, fallbackKey: string, expect: Expect): EntryBase => {
  const {kind, key, at, partyId, audience, delivery, id, seq, interactionId, failure} = value;
  const isKey = isString(key) && key !== '';
  // A hole has the time of a neighbour, if there's one.
  const isRightTime = isTime(at) || (kind === 'gap' && Number.isNaN(at));
  // Unknown audience: nobody may be led to believe that the contact has seen it.
  const internal: Audience = 'internal';
  return {
    key: expect('key', isKey, 'a string', fallbackKey),
    at: expect('at', isRightTime, 'epoch milliseconds', NaN),
    partyId: expect('partyId', isString(partyId), 'a string', ''),
    ...optional(
      expect,
      'audience',
      audience,
      isMember(audiences, audience),
      'an audience',
      internal,
    ),
    ...optional(expect, 'delivery', delivery, isMember(deliveries, delivery), 'a delivery'),
    ...optional(expect, 'id', id, isString(id), 'a string'),
    ...optional(expect, 'seq', seq, isCount(seq), 'a positive whole number'),
    ...optional(expect, 'interactionId', interactionId, isString(interactionId), 'a string'),
    ...optional(expect, 'failure', failure, isMember(failureReasons, failure), 'a reason'),
  };
};
