import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {ChatFact} from '../../src/model/chat-fact.js';
import {reduce} from '../../src/model/reduce.js';
import {selectPendingSince} from '../../src/model/selectors.js';
import {
  after,
  bot,
  colleague,
  received,
  self,
  start,
  synced,
  textOf,
  written,
} from '../support/facts.js';

const at = (seconds: number): number => start + seconds * 1000;
const reply: ChatFact = {type: 'message-queued', entry: written('reply')};
const failed: ChatFact = {type: 'message-failed', key: 'reply', reason: 'refused'};

describe('the wait for a reply', () => {
  it('P1 begins with the first unanswered message of the contact', () => {
    expect(after().pendingSince).to.equal(null);
    expect(after(received(textOf(1))).pendingSince).to.equal(at(1));
  });

  it('P1 does not restart when the contact writes again', () => {
    expect(after(received(textOf(1)), received(textOf(2))).pendingSince).to.equal(at(1));
  });

  it('P1 is the same in whatever order the messages came', () => {
    expect(after(received(textOf(2)), received(textOf(1))).pendingSince).to.equal(at(1));
  });

  it('P1 is cleared by a reply, from the moment it is written', () => {
    const state = after(received(textOf(1)), reply);
    expect(state.pendingSince).to.equal(null);
    const echo = received(textOf(2, {key: 'reply', partyId: self.id}));
    expect(reduce(state, echo).pendingSince).to.equal(null);
  });

  it('P1 comes back if the reply failed, and goes when it is sent again', () => {
    const state = after(received(textOf(1)), reply, failed);
    expect(state.pendingSince).to.equal(at(1));
    expect(reduce(state, {type: 'message-sending', key: 'reply'}).pendingSince).to.equal(null);
    expect(reduce(state, {type: 'message-discarded', key: 'reply'}).pendingSince).to.equal(at(1));
  });

  it('P1 restarts when a message of the contact is ordered after the reply', () => {
    const state = after(
      received(textOf(1)),
      reply,
      received(textOf(3)),
      received(textOf(2, {key: 'reply', partyId: self.id})),
    );
    expect(state.pendingSince).to.equal(at(3));
  });

  it('P1 is not cleared by an internal note, a bot, a notice or someone unknown', () => {
    const others = [
      textOf(2, {partyId: self.id, audience: 'internal'}),
      textOf(3, {partyId: bot.id}),
      {...textOf(4, {partyId: self.id}), kind: 'system', event: 'notice'} as const,
      textOf(5, {partyId: 'nobody'}),
    ];
    for (const other of others)
      expect(after(received(textOf(1)), received(other)).pendingSince).to.equal(at(1));
  });

  it('P1 is cleared by a colleague in the conference', () => {
    const facts = [textOf(1), textOf(2, {partyId: colleague.id})].map((one) => received(one));
    expect(after(...facts).pendingSince).to.equal(null);
  });

  it('P1 is known from a snapshot', () => {
    const entries = [textOf(1), textOf(2, {partyId: self.id}), textOf(3), textOf(4)];
    expect(after(synced({entries, revision: 2})).pendingSince).to.equal(at(3));
  });

  it('P1 holds while a chat is open, and not once it has ended', () => {
    const state = after(received(textOf(1)));
    const shown = (status: 'waiting' | 'ended') =>
      selectPendingSince(
        reduce(state, {type: 'status-changed', interactionId: 'chat', status, revision: 2, at: 0}),
      );
    expect(selectPendingSince(state)).to.equal(at(1));
    expect(shown('waiting')).to.equal(at(1));
    expect(shown('ended')).to.equal(null);
  });

  it('P1 is the first contact message after the last reply, for any conversation', () => {
    const author = fc.constantFrom('ada', 'kate', 'bot', 'john');
    fc.assert(
      fc.property(
        fc.array(author, {maxLength: 25}),
        fc.infiniteStream(fc.nat()),
        (authors, order) => {
          const entries = authors.map((partyId, index) => textOf(index + 1, {partyId}));
          const shuffled = entries
            .map((entry) => ({entry, place: order.next().value as number}))
            .sort((a, b) => a.place - b.place)
            .map(({entry}) => received(entry));
          const replied = entries.findLastIndex(({partyId}) => ['kate', 'john'].includes(partyId));
          const first = entries.slice(replied + 1).find(({partyId}) => partyId === 'ada');
          expect(after(...shuffled).pendingSince).to.equal(first?.at ?? null);
        },
      ),
    );
  });
});

describe('unread messages', () => {
  it('are those of others, in order and once', () => {
    const state = after(
      received(textOf(3)),
      received(textOf(1, {partyId: bot.id})),
      received(textOf(1, {partyId: bot.id})),
      received(textOf(2, {partyId: self.id})),
      received({...textOf(4), kind: 'system', event: 'joined'}),
    );
    expect(state.unread).to.equal(2);
    expect(state.firstUnread).to.equal('k1');
  });

  it('are none once seen, until the next one comes', () => {
    const seen = after(received(textOf(1)), {type: 'messages-seen'});
    expect(seen).to.include({unread: 0, firstUnread: undefined});
    expect(reduce(seen, received(textOf(1)))).to.equal(seen);
    expect(reduce(seen, received(textOf(2)))).to.include({unread: 1, firstUnread: 'k2'});
  });

  it('begin after the own last message when a chat is opened that went on elsewhere', () => {
    const entries = [textOf(1), textOf(2, {partyId: self.id}), textOf(3), textOf(4)];
    const state = reduce({...after(), revision: 0, entries: []}, synced({entries, revision: 2}));
    expect(state).to.include({unread: 2, firstUnread: 'k3'});
  });

  it('count what a reconnection brings', () => {
    const entries = [textOf(1), textOf(2), textOf(3)];
    const state = after(received(textOf(1)), {type: 'messages-seen'});
    const next = reduce(state, synced({entries, revision: 2}));
    expect(next).to.include({unread: 2, firstUnread: 'k2'});
  });

  it('do not clear what the contact is writing when they are only repeated', () => {
    const typing: ChatFact = {type: 'typing-started', interactionId: 'chat', partyId: 'ada'};
    const state = after(received(textOf(1)), typing);
    expect(reduce(state, received(textOf(1)))).to.equal(state);
    expect(reduce(state, received(textOf(2))).typing).to.deep.equal([]);
  });

  it('I18 is the contact’s once the agent has answered, from the first reply on', () => {
    const state = after(received(textOf(1)), received(textOf(2, {partyId: self.id})));
    expect([state.pendingSince, state.awaitingSince]).to.deep.equal([null, at(2)]);
    const again = reduce(state, received(textOf(3, {partyId: self.id})));
    expect(again.awaitingSince).to.equal(at(2));
    const answered = reduce(again, received(textOf(4)));
    expect([answered.pendingSince, answered.awaitingSince]).to.deep.equal([at(4), null]);
  });
});
