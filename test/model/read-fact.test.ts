import {expect} from '@open-wc/testing';
import type {InteractionSnapshot} from '../../src/model/chat-fact.js';
import {readFact} from '../../src/model/read-fact.js';
import {contact, deskSynced, received, self, snapshotOf, synced, textOf} from '../support/facts.js';

const now = Date.UTC(2026, 0, 2);
const read = (value: unknown, serial?: number) => readFact(value, now, serial);
const snapshotIn = (value: unknown): InteractionSnapshot | undefined => {
  const {fact} = read(value);
  return fact && 'snapshot' in fact ? fact.snapshot : undefined;
};

describe('reading a fact', () => {
  it('gives good facts back, with the same entries', () => {
    const entry = textOf(1);
    const facts = [
      received(entry),
      synced({
        entries: [entry],
        lastSeq: 3,
        reason: 'accepted',
        offer: {origin: 'Shop'},
        caseData: [],
      }),
      deskSynced(snapshotOf('chat', {entries: []})),
      {type: 'status-changed', interactionId: 'chat', status: 'ended', revision: 2, at: 5},
      {type: 'message-read', interactionId: 'chat', ids: ['id1']},
      {type: 'typing-started', interactionId: 'chat', partyId: 'ada', preview: 'I'},
      {type: 'connection-changed', status: 'connected', clockOffset: -5},
    ];
    for (const fact of facts) {
      const {fact: same, problems} = read(fact);
      expect(problems).to.deep.equal([]);
      if ('snapshot' in fact) expect(same).to.deep.include({type: fact.type});
      else if (fact.type !== 'desk-synced') expect(same).to.deep.equal(fact);
    }
    expect(read(received(entry)).fact).to.have.property('entry', entry);
    expect(snapshotIn(synced({entries: [entry]}))?.entries?.[0]).to.equal(entry);
  });

  it('refuses what can be no fact, with one problem', () => {
    const junk: readonly [unknown, string][] = [
      [null, 'fact: expected an object'],
      [[], 'fact: expected an object'],
      [{}, 'type: expected one of'],
      [{type: '__proto__'}, 'type: expected one of'],
      [{type: 'message-queued', entry: textOf(1)}, 'type: expected one of'],
      [
        {type: 'typing-started', interactionId: 7, partyId: 'ada'},
        'interactionId: expected a string',
      ],
      [
        {...synced(), snapshot: {...snapshotOf('chat'), revision: NaN}},
        'snapshot.revision: expected a number',
      ],
      [
        {...synced(), snapshot: {...snapshotOf('chat'), status: 'lost'}},
        'snapshot.status: expected one of',
      ],
    ];
    for (const [value, problem] of junk) {
      const {fact, problems} = read(value);
      expect(fact).to.equal(undefined);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include(problem);
    }
  });

  it('loses a wrong field, not what stands beside it', () => {
    const party = {...contact, name: 7, connection: 'odd', nickname: {}};
    const broken = {
      ...snapshotOf('chat'),
      parties: [party, {id: 'x'}, self],
      caseData: [{key: 'a', value: 'b', label: 5}, null, {key: 'c', value: 'd'}],
      offer: {origin: 'Shop', expiresAt: 'soon', waitingSince: NaN},
      lastSeq: 2.5,
      startedAt: 'today',
      reason: {},
      entries: [textOf(1), null, textOf(3)],
    };
    const snapshot = snapshotIn({...synced(), snapshot: broken})!;
    expect(snapshot.parties).to.deep.equal([{id: 'ada', role: 'contact', name: ''}, self]);
    expect(snapshot.caseData).to.deep.equal([
      {key: 'a', value: 'b'},
      {key: 'c', value: 'd'},
    ]);
    expect(snapshot.offer).to.deep.equal({origin: 'Shop'});
    expect(snapshot.entries).to.have.length(3);
    for (const field of ['lastSeq', 'startedAt', 'reason'])
      expect(snapshot).not.to.have.property(field);
    const {problems} = read({...synced(), snapshot: broken});
    const named = [
      'party.name',
      'party.connection',
      'party.nickname',
      'party.role',
      'caseData',
      'caseData.label',
    ];
    const others = [
      'offer.expiresAt',
      'offer.waitingSince',
      'snapshot.lastSeq',
      'snapshot.startedAt',
      'snapshot.reason',
      'entry.entry',
    ];
    for (const field of [...named, ...others])
      expect(
        problems.filter((problem) => problem.startsWith(`${field}: `)),
        field,
      ).to.have.length(1);
    expect(problems).to.have.length(12);
  });

  it('keeps the status of a link whose clock makes no sense', () => {
    for (const clockOffset of ['1h', NaN, 1e300]) {
      const {fact, problems} = read({type: 'connection-changed', status: 'connected', clockOffset});
      expect(fact).to.deep.equal({type: 'connection-changed', status: 'connected'});
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include('clockOffset: expected');
    }
  });

  it('says that a list of interactions is not whole when one cannot be read', () => {
    const {fact} = read(deskSynced(snapshotOf('a'), {} as InteractionSnapshot, snapshotOf('b')));
    expect(fact).to.deep.include({isPartial: true});
    expect(read(deskSynced(snapshotOf('a'))).fact).not.to.have.property('isPartial');
  });

  it('keeps good receipts beside a bad one', () => {
    const {fact} = read({type: 'message-read', interactionId: 'chat', ids: ['a', null, 'b']});
    expect(fact).to.deep.include({ids: ['a', 'b']});
  });

  it('gives each entry without a key one of its own, the same for a repeat that has a place', () => {
    const {key: _key, id: _id, seq: _seq, ...bare} = textOf(1);
    const keyOf = (entry: object, serial: number) => {
      const {fact} = read({...received(textOf(1)), entry}, serial);
      return fact?.type === 'message-received' && fact.entry.key;
    };
    expect(keyOf(bare, 1)).not.to.equal(keyOf(bare, 2));
    expect(keyOf({...bare, seq: 4}, 1)).to.equal(keyOf({...bare, seq: 4}, 2));
    expect(keyOf({...bare, id: 'x'}, 1)).to.equal(keyOf({...bare, id: 'x'}, 2));
    const entries = snapshotIn(synced({entries: [bare, bare] as never}))?.entries ?? [];
    expect(new Set(entries.map(({key}) => key)).size).to.equal(2);
  });

  it('takes a missing or impossible time for now', () => {
    for (const at of [undefined, NaN, Infinity, '12:00', 9e15]) {
      const {fact} = read({...received(textOf(1)), entry: {...textOf(1), at}});
      expect(fact).to.have.nested.property('entry.at', now);
    }
  });

  it('does not believe in a hole that is told: it would cover what comes', () => {
    const gap = {kind: 'gap', key: 'gap-5', partyId: '', at: now, seq: 5, missing: 1e9};
    const {fact, problems} = read({...received(textOf(1)), entry: gap});
    expect(fact).to.have.nested.property('entry.event', 'unreadable');
    expect(problems).to.deep.equal(['entry.kind: expected a message or a notice']);
  });

  it('survives what throws when it is looked at', () => {
    const hostile = {
      type: 'message-received',
      get interactionId(): string {
        throw new Error('no');
      },
    };
    expect(read(hostile)).to.deep.equal({problems: ['no']});
  });
});
