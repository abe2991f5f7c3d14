import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {ChatFact} from '../../src/model/chat-fact.js';
import {initialState, type ChatState} from '../../src/model/chat-state.js';
import {defaultOptions} from '../../src/model/options.js';
import {reduce} from '../../src/model/reduce.js';
import {
  after,
  colleague,
  contact,
  received,
  self,
  synced,
  textOf,
  written,
} from '../support/facts.js';

const interactionId = 'chat';
const partyId = fc.constantFrom('ada', 'kate', 'bot', 'john', 'nobody', '__proto__');
const key = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor');
const revision = fc.integer({min: 1, max: 9});
const status = fc.constantFrom('offered', 'active', 'waiting', 'ended', 'done');
const command = fc.constantFrom('accept', 'end', 'mark-done');
const audience = fc.constantFrom('contact', 'internal');
const entry = fc
  .tuple(fc.integer({min: 1, max: 15}), partyId)
  .map(([seq, author]) => textOf(seq, {partyId: author}));

const earlierEntry = fc
  .tuple(entry, fc.constantFrom('old', 'older'))
  .map(([one, interactionId]) => ({...one, interactionId}));

/** Any fact there is. */
const anyFact = fc
  .oneof(
    entry.map((one) => received(one)),
    fc
      .record({revision, entries: fc.array(entry, {maxLength: 6}), lastSeq: fc.nat(20)})
      .map((changes) => synced(changes)),
    fc.record({type: fc.constant('status-changed'), status, revision, at: fc.nat()}),
    fc.record({
      type: fc.constant('party-joined'),
      party: fc.constantFrom(contact, self, colleague),
      revision,
    }),
    fc.record({type: fc.constant('party-left'), partyId, revision}),
    fc.record({
      type: fc.constant('party-connection-changed'),
      partyId,
      connection: fc.constantFrom('connected', 'disconnected'),
      revision,
    }),
    fc.record({
      type: fc.constant('message-unreadable'),
      seq: fc.integer({min: 1, max: 15}),
      at: fc.nat(),
    }),
    fc.record({
      type: fc.constantFrom('message-delivered', 'message-read'),
      ids: fc.array(
        fc.integer({min: 1, max: 15}).map((seq) => `id${seq}`),
        {maxLength: 3},
      ),
    }),
    fc.record({
      type: fc.constant('typing-started'),
      partyId,
      preview: fc.constantFrom('so', 'far'),
    }),
    fc.record({type: fc.constant('typing-stopped'), partyId}),
    fc.record({
      type: fc.constant('connection-changed'),
      status: fc.constantFrom('connected', 'reconnecting'),
    }),
    key.map((one) => ({type: 'message-queued', entry: written(one)})),
    fc.record({type: fc.constantFrom('message-sending', 'message-discarded'), key}),
    fc.record({type: fc.constant('message-accepted'), key, id: fc.constantFrom('id1', 'id2')}),
    fc.record({type: fc.constant('message-failed'), key, reason: fc.constant('refused')}),
    fc.record({
      type: fc.constantFrom(
        'messages-seen',
        'notice-dismissed',
        'history-offered',
        'history-asked',
        'history-failed',
      ),
    }),
    fc.record({
      type: fc.constant('history-loaded'),
      page: fc.record(
        {
          entries: fc.array(fc.oneof(entry, earlierEntry), {maxLength: 6}),
          cursor: fc.constant('on'),
        },
        {requiredKeys: ['entries']},
      ),
    }),
    fc.record({type: fc.constant('missing-asked'), key}),
    fc.record({type: fc.constant('missing-answered'), key, entries: fc.array(entry)}),
    fc.record({type: fc.constant('draft-changed'), audience, text: fc.constantFrom('', 'draft')}),
    fc.record({type: fc.constant('quote-changed'), audience, id: fc.constantFrom('id1', 'id2')}),
    fc.record({type: fc.constant('audience-changed'), audience}),
    fc.record({type: fc.constant('command-started'), command}),
    fc.record({type: fc.constant('command-taken'), command}),
    fc.record({type: fc.constant('command-failed'), command, reason: fc.constant('refused')}),
    fc.constantFrom({type: 'options-changed', options: {...defaultOptions, nickname: 'Kit'}}),
  )
  .map((fact) => ({interactionId, ...fact}) as ChatFact);

const slices = Object.keys(initialState('')) as (keyof ChatState)[];

/** What each fact may touch; a slice that isn't named keeps its identity. */
const ofWaits = ['pendingSince', 'awaitingSince', 'attention'];
const ofMessages = ['entries', 'settled', 'holes', 'heldReceipts', ...ofWaits];
const ofHistory = ['entries', 'earlier', 'settled', 'holes', 'history', ...ofWaits];
const ofArrivals = [...ofMessages, 'typing', 'unread', 'firstUnread'];
const ofParties = ['parties', 'partyRevisions', ...ofWaits];
const ofStatus = [
  'status',
  'revision',
  'reason',
  'startedAt',
  'endedAt',
  'running',
  'notice',
  'typing',
  'attention',
];
const touches: Readonly<Record<ChatFact['type'], readonly string[]>> = {
  'preferences-changed': ['preferences'],
  'closing-changed': ['closing'],
  'interaction-offered': [...ofStatus, ...ofParties, ...ofArrivals, 'offer', 'caseData'],
  'interaction-synced': [...ofStatus, ...ofParties, ...ofArrivals, 'offer', 'caseData'],
  'status-changed': ofStatus,
  'party-joined': ofParties,
  'party-left': [...ofParties, 'typing'],
  'party-connection-changed': ofParties,
  'message-progressed': ['entries'],
  'attachments-changed': ['attached'],
  'message-received': ofArrivals,
  'message-unreadable': ofArrivals,
  'message-delivered': ofMessages,
  'message-read': ofMessages,
  'typing-started': ['typing'],
  'typing-stopped': ['typing'],
  'options-changed': ['options', 'parties'],
  'connection-changed': ['connection'],
  'message-queued': ofMessages,
  'message-sending': ofMessages,
  'message-accepted': ofMessages,
  'message-failed': ofMessages,
  'message-discarded': ofMessages,
  'history-offered': ['history'],
  'history-asked': ['history'],
  'history-loaded': ofHistory,
  'history-failed': ['history'],
  'missing-asked': ['filling'],
  'missing-answered': [...ofHistory, 'filling', 'unread', 'firstUnread'],
  'messages-seen': ['unread', 'firstUnread'],
  'attention-raised': ['attention'],
  'attention-met': ['attention'],
  'draft-changed': ['drafts'],
  'quote-changed': ['quotes'],
  'audience-changed': ['audience'],
  'command-started': ['running', 'notice'],
  'command-taken': ['running'],
  'command-failed': ['running', 'notice'],
  'notice-dismissed': ['notice'],
};

/** One that stands for another message, or settles an order of its own, may change with its own repeat. */
const isRepeatable = ({type}: ChatFact): boolean =>
  // What is taken back or forgotten in between comes again.
  type !== 'options-changed';

describe('identity', () => {
  it('each fact keeps the slices that it does not touch', () => {
    fc.assert(
      fc.property(fc.array(anyFact, {maxLength: 30}), (facts) => {
        let state = after();
        for (const fact of facts) {
          const next = reduce(state, fact);
          for (const slice of slices)
            if (!touches[fact.type].includes(slice))
              expect(Object.is(next[slice], state[slice]), `${fact.type}: ${slice}`).to.equal(true);
          state = next;
        }
      }),
      {numRuns: 300},
    );
  });

  it('a fact applied twice equals once, and keeps the state', () => {
    fc.assert(
      fc.property(fc.array(anyFact, {maxLength: 30}), (facts) => {
        let state = after();
        for (const fact of facts) {
          state = reduce(state, fact);
          const again = reduce(state, fact);
          if (isRepeatable(fact)) expect(again, fact.type).to.equal(state);
        }
      }),
      {numRuns: 300},
    );
  });

  it('a changed entry leaves its neighbours the same objects', () => {
    const entries = [1, 2, 3, 4].map((seq) => textOf(seq, {partyId: self.id}));
    const state = after(synced({entries, revision: 2}));
    const next = reduce(state, {type: 'message-read', interactionId, ids: ['id2']});
    const changed = next.entries.filter((one, index) => one !== state.entries[index]);
    expect(changed.map(({key}) => key)).to.deep.equal(['k2']);
  });

  it('a typing fact leaves the entries identical', () => {
    const state = after(received(textOf(1)));
    const typing: ChatFact = {type: 'typing-started', interactionId, partyId: 'ada', preview: 'I'};
    const next = reduce(state, typing);
    expect(next.typing.map(({partyId}) => partyId)).to.deep.equal(['ada']);
    expect(next.entries).to.equal(state.entries);
    const stopped = reduce(next, {type: 'typing-stopped', interactionId, partyId: 'ada'});
    expect(stopped.entries).to.equal(state.entries);
  });

  it('a snapshot that says nothing new keeps parties, offer, case data and entries', () => {
    const changes = {
      offer: {origin: 'Shop', subject: 'Order'},
      caseData: [{key: 'order', value: '12'}],
      entries: [textOf(1)],
    };
    const state = after(synced({...changes, revision: 2}));
    const next = reduce(state, structuredClone(synced({...changes, revision: 3})));
    for (const slice of ['parties', 'offer', 'caseData', 'entries'] as const)
      expect(next[slice], slice).to.equal(state[slice]);
  });

  it('an unknown fact changes nothing', () => {
    const state = after();
    for (const type of ['no-such-fact', 'constructor', '__proto__', 'toString'])
      expect(reduce(state, {type} as unknown as ChatFact)).to.equal(state);
  });

  it('ids and keys that are names of object members are harmless', () => {
    const strange = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const facts = strange.flatMap((name, index): ChatFact[] => [
      {type: 'party-joined', interactionId, party: {...contact, id: name}, revision: 2},
      received(textOf(index + 1, {key: name, id: name, partyId: name})),
      {type: 'typing-started', interactionId, partyId: name},
      {type: 'message-read', interactionId, ids: [name]},
    ]);
    const state = after(...facts);
    expect(state.entries.map((one) => one.key)).to.deep.equal(strange);
    expect(state.typing.map((one) => one.partyId)).to.deep.equal(strange);
    expect(Object.prototype).not.to.have.property('key');
  });
});
