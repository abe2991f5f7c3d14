import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Entry} from '../../src/model/entry.js';
import {readEntry} from '../../src/model/read-entry.js';
import {start, textOf} from '../support/facts.js';

const read = (value: unknown) => readEntry(value, 'stand-in');
const with_ = (changes: Readonly<Record<string, unknown>>) => read({...textOf(1), ...changes});

const good: readonly Entry[] = [
  textOf(1),
  textOf(1, {
    text: '',
    format: 'markdown',
    inReplyTo: 'm1',
    payload: '{}',
    audience: 'internal',
    delivery: 'failed',
    failure: 'ended',
  }),
  {...textOf(1), kind: 'file', file: {name: 'a.pdf', size: 0, type: '', url: 'blob:x'}},
  {...textOf(1), kind: 'rich', text: '', content: []},
  {...textOf(1), kind: 'url', url: 'https://example.com'},
  {...textOf(1), kind: 'system', event: 'joined'},
  {kind: 'gap', key: 'gap-1', partyId: '', at: 0, seq: 1, missing: 4},
  // A hole where nothing else is known has no time.
  {kind: 'gap', key: 'gap-1', partyId: '', at: NaN, seq: 1, missing: 4},
];

describe('reading an entry', () => {
  for (const entry of good) {
    it(`gives a good ${entry.kind} (${entry.at}) back as it is`, () => {
      expect(read(entry)).to.deep.equal({entry, problems: []});
      expect(read(entry).entry).to.equal(entry);
    });
  }

  const wrong: readonly [string, unknown, string, unknown][] = [
    ['key', undefined, 'key: expected a string', 'stand-in'],
    ['key', '', 'key: expected a string', 'stand-in'],
    ['at', '2026-01-01', 'at: expected epoch milliseconds', NaN],
    ['at', NaN, 'at: expected epoch milliseconds', NaN],
    ['at', 1e300, 'at: expected epoch milliseconds', NaN],
    ['partyId', 7, 'partyId: expected a string', ''],
    ['audience', 'everyone', 'audience: expected an audience', 'internal'],
    ['delivery', 'flown', 'delivery: expected a delivery', undefined],
    ['id', 7, 'id: expected a string', undefined],
    ['seq', 0, 'seq: expected a positive whole number', undefined],
    ['seq', 1.5, 'seq: expected a positive whole number', undefined],
    ['failure', {}, 'failure: expected a reason', undefined],
    ['text', null, 'text: expected a string', ''],
    ['text', 42, 'text: expected a string', '42'],
    ['inReplyTo', 7, 'inReplyTo: expected a string', undefined],
    ['payload', {}, 'payload: expected a string', undefined],
    ['format', 'html', 'format: expected "plain" or "markdown"', undefined],
  ];
  for (const [field, value, problem, instead] of wrong) {
    it(`mends ${field} ${String(value) || '""'} and names it`, () => {
      const {entry, problems} = with_({[field]: value});
      expect(problems).to.deep.equal([problem]);
      expect((entry as unknown as Record<string, unknown>)[field]).to.deep.equal(instead);
      expect(entry.kind).to.equal('text');
    });
  }

  it('shows the text of an unknown kind, and a placeholder without one', () => {
    expect(with_({kind: 'poll'})).to.deep.include({problems: ['kind: expected a kind of entry']});
    expect(with_({kind: 'poll'}).entry).to.include({kind: 'text', text: 'Text 1'});
    expect(with_({kind: 'poll', text: 1}).entry).to.include({kind: 'system', event: 'unreadable'});
  });

  it('keeps what is right of a file', () => {
    const {entry, problems} = with_({
      kind: 'file',
      file: {name: 'a.pdf', size: -1, url: {}, type: 'x'},
    });
    expect(problems).to.have.length(1);
    expect(entry).to.deep.include({file: {name: 'a.pdf', type: 'x'}});
    expect(with_({kind: 'file', file: null}).entry).to.deep.include({file: {name: ''}});
  });

  it('makes a placeholder of what is no entry at all', () => {
    for (const value of [null, undefined, 'text', 7, [], () => undefined]) {
      const {entry, problems} = read(value);
      expect(entry).to.include({kind: 'system', event: 'unreadable', key: 'stand-in'});
      expect(problems).to.have.length(1);
    }
  });

  it('keeps huge text, lone surrogates and strange names as they are', () => {
    for (const text of ['x'.repeat(5_000_000), '\ud800 alone \udfff', '\u202eevil']) {
      const entry = textOf(1, {text, key: '__proto__', partyId: 'constructor'});
      expect(read(entry).entry).to.equal(entry);
    }
  });

  it('takes anything, and gives an entry whose every field is right', () => {
    const keys = fc.constantFrom(
      ...['key', 'at', 'partyId', 'audience', 'delivery', 'id', 'seq', 'failure', 'kind', 'text'],
      ...[
        'format',
        'file',
        'url',
        'content',
        'event',
        'missing',
        'inReplyTo',
        'payload',
        '__proto__',
      ],
    );
    const kind = fc.constantFrom('text', 'file', 'rich', 'url', 'system', 'gap');
    const changes = fc.dictionary(keys, fc.anything({withNullPrototype: true, withBigInt: true}));
    fc.assert(
      fc.property(fc.oneof(fc.tuple(kind, changes), fc.anything()), (junk) => {
        const value = Array.isArray(junk)
          ? {...textOf(1), at: start, kind: junk[0] as string, ...(junk[1] as object)}
          : junk;
        const {entry, problems} = read(value);
        if (problems.length === 0) expect(entry).to.equal(value);
        expect(
          readEntry(entry, 'again').problems.filter((one) => !one.startsWith('at:')),
        ).to.deep.equal([]);
        expect({}).not.to.have.property('polluted');
      }),
      {numRuns: 2_000, seed: 2026},
    );
  });
});
