import type {Audience, Delivery, Entry, EntryBase, SystemEvent} from './entry.js';

/** What an entry was read as, and which of its fields were wrong. */
export interface ReadEntry {
  readonly entry: Entry;
  /** `field: what was expected`, none for a good entry. */
  readonly problems: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;
type Body = Entry extends infer E
  ? E extends EntryBase
    ? Omit<E, keyof EntryBase>
    : never
  : never;

const deliveries: ReadonlySet<unknown> = new Set<Delivery>([
  'queued',
  'sending',
  'sent',
  'delivered',
  'read',
  'failed',
]);
const audiences: ReadonlySet<unknown> = new Set<Audience>(['contact', 'internal']);
const events: ReadonlySet<unknown> = new Set<SystemEvent>([
  'joined',
  'left',
  'disconnected',
  'invited',
  'refused',
  'transferred',
  'inactivity-warning',
  'timed-out',
  'callback-scheduled',
  'ended',
  'unreadable',
  'notice',
]);

/** Whether it has fields at all. */
export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0;

const unreadable: Body = {kind: 'system', event: 'unreadable'};

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
  const entry = problems.length > 0 ? ({...base, ...body} as Entry) : (value as unknown as Entry);
  return {entry, problems};
};

type Expect = <T>(field: string, isRight: boolean, what: string, instead: T) => T;

const readBase = (value: Fields, fallbackKey: string, expect: Expect): EntryBase => {
  const optional = <T>(field: string, isRight: boolean, what: string, instead?: T) =>
    expect(field, value[field] === undefined || isRight, what, instead);
  const {key, at, partyId, audience, delivery, id, seq} = value;
  return {
    key: expect('key', typeof key === 'string' && key !== '', 'a string', fallbackKey),
    at: expect('at', Number.isFinite(at), 'epoch milliseconds', NaN),
    partyId: expect('partyId', typeof partyId === 'string', 'a string', ''),
    // Unknown audience: nobody may be led to believe that the contact has seen it.
    audience: optional('audience', audiences.has(audience), 'an audience', 'internal' as Audience),
    delivery: optional('delivery', deliveries.has(delivery), 'a delivery'),
    id: optional('id', typeof id === 'string', 'a string'),
    seq: optional('seq', isCount(seq), 'a positive whole number'),
  };
};

const readBody = (value: Fields, expect: Expect): Body => {
  switch (value['kind']) {
    case 'text': {
      const text = expect(
        'text',
        typeof value['text'] === 'string',
        'a string',
        asText(value['text']),
      );
      return {kind: 'text', text, ...(value['format'] === 'markdown' && {format: 'markdown'})};
    }
    case 'file': {
      const file = value['file'];
      const isRight = isObject(file) && typeof file['name'] === 'string';
      return {kind: 'file', file: expect('file', isRight, 'an object with a name', {name: ''})};
    }
    case 'rich': {
      const text = expect(
        'text',
        typeof value['text'] === 'string',
        'a string',
        asText(value['text']),
      );
      return {
        kind: 'rich',
        text,
        content: expect('content', Array.isArray(value['content']), 'a list', []),
      };
    }
    case 'url':
      return {kind: 'url', url: expect('url', typeof value['url'] === 'string', 'a string', '')};
    case 'system': {
      const event = expect<SystemEvent>(
        'event',
        events.has(value['event']),
        'a system event',
        'notice',
      );
      const text = value['text'];
      return {kind: 'system', event, ...(typeof text === 'string' && {text})};
    }
    case 'gap':
      return {
        kind: 'gap',
        missing: expect('missing', isCount(value['missing']), 'a positive whole number', 1),
      };
    default: {
      const text = value['text'];
      expect('kind', false, 'a kind of entry', undefined);
      return typeof text === 'string' ? {kind: 'text', text} : unreadable;
    }
  }
};

const asText = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
