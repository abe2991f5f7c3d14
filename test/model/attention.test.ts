import {expect} from '@open-wc/testing';
import type {AttentionReason} from '../../src/model/attention.js';
import type {ChatFact} from '../../src/model/chat-fact.js';
import {reduce} from '../../src/model/reduce.js';
import {
  after,
  colleague,
  contact,
  received,
  self,
  start,
  textOf,
  written,
} from '../support/facts.js';

const of = {interactionId: 'chat'} as const;
const notice = (event: 'inactivity-warning' | 'notice'): ChatFact =>
  received({kind: 'system', event, key: event, id: event, partyId: '', seq: 1, at: start});
const ended = (reason: 'timed-out' | 'ended-by-contact' | 'ended-by-agent'): ChatFact => ({
  ...of,
  type: 'status-changed',
  status: 'ended',
  revision: 2,
  at: start,
  reason,
});
const joined: ChatFact = {
  ...of,
  type: 'party-joined',
  party: {...colleague, id: 'lena'},
  revision: 2,
};
const raised: ChatFact = {type: 'attention-raised', reason: 'waiting'};

const cases: readonly (readonly [string, ChatFact, readonly AttentionReason[]])[] = [
  ['a pending response that has reached a stage', raised, ['waiting']],
  ['a party that joins', joined, ['party-joined']],
  [
    'a party that leaves',
    {...of, type: 'party-left', partyId: colleague.id, revision: 2},
    ['party-left'],
  ],
  [
    'the contact’s leaving',
    {...of, type: 'party-left', partyId: contact.id, revision: 2},
    ['contact-left'],
  ],
  [
    'the contact’s lost link',
    {
      ...of,
      type: 'party-connection-changed',
      partyId: contact.id,
      connection: 'disconnected',
      revision: 2,
    },
    ['contact-left'],
  ],
  ['a session that is about to time out', notice('inactivity-warning'), ['timing-out']],
  ['a session that has timed out', ended('timed-out'), ['timed-out']],
  ['a chat that the contact has ended', ended('ended-by-contact'), ['contact-left']],
  ['no end of the agent’s own', ended('ended-by-agent'), []],
  ['no message', received(textOf(1)), []],
  ['no other notice', notice('notice'), []],
  [
    'no party that is known to be there',
    {...of, type: 'party-joined', party: colleague, revision: 1},
    [],
  ],
  [
    'no return of the agent',
    {...of, type: 'party-joined', party: {...self, name: 'Kate L.'}, revision: 2},
    [],
  ],
];

describe('what asks for attention', () => {
  for (const [what, fact, reasons] of cases)
    it(`I3 is ${what}`, () => {
      expect(after(received(textOf(9)), fact).attention).to.deep.equal(reasons);
    });

  it('I3 comes once for each reason, in the order in which they came up', () => {
    expect(after(received(textOf(1)), joined, raised, joined, raised).attention).to.deep.equal([
      'party-joined',
      'waiting',
    ]);
  });

  it('I5 is over once the agent has looked', () => {
    const state = after(received(textOf(1)), joined, raised, {type: 'attention-met'});
    expect(state.attention).to.deep.equal([]);
    expect(reduce(state, {type: 'attention-met'})).to.equal(state);
  });

  it('P1 asks no more for a contact who has been answered', () => {
    const reply: ChatFact = {type: 'message-queued', entry: written('reply')};
    expect(after(received(textOf(1)), joined, raised, reply).attention).to.deep.equal([
      'party-joined',
    ]);
  });

  it('I1 is nothing in a chat that is only offered', () => {
    const offered: ChatFact = {
      ...of,
      type: 'interaction-synced',
      snapshot: {interactionId: 'chat', status: 'offered', revision: 2, parties: []},
    };
    expect(after(offered, joined).attention).to.deep.equal([]);
  });
});
