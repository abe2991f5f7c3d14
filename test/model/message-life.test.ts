import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {ChatFact} from '../../src/model/chat-fact.js';
import type {ChatState} from '../../src/model/chat-state.js';
import type {Delivery, FailureReason} from '../../src/model/entry.js';
import {reduce} from '../../src/model/reduce.js';
import {
  after,
  contact,
  orderOf,
  received,
  self,
  synced,
  textOf,
  written,
} from '../support/facts.js';

const queued: ChatFact = {type: 'message-queued', entry: written('mine')};
const sending: ChatFact = {type: 'message-sending', key: 'mine'};
const accepted: ChatFact = {type: 'message-accepted', key: 'mine', id: 'id2'};
const failed = (reason: FailureReason = 'timed-out'): ChatFact => ({
  type: 'message-failed',
  key: 'mine',
  reason,
});
const echo = received(textOf(2, {key: 'mine', partyId: self.id, text: 'mine'}));
const delivered: ChatFact = {type: 'message-delivered', interactionId: 'chat', ids: ['id2']};
const read: ChatFact = {type: 'message-read', interactionId: 'chat', ids: ['id2']};

const before = () => after(received(textOf(1)), queued);
const fold = (state: ChatState, facts: readonly ChatFact[]): ChatState =>
  facts.reduce(reduce, state);

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, index) =>
        permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
      );

const four = {echo, accepted, delivered, read};
const names = Object.keys(four) as (keyof typeof four)[];

describe('the life of a sent message', () => {
  for (const order of permutations(names)) {
    it(`T4 ends the same when it goes ${order.join(', ')}`, () => {
      const state = fold(
        before(),
        order.map((name) => four[name]),
      );
      const expected = fold(before(), [accepted, echo, delivered, read]);
      expect(state.entries).to.deep.equal(expected.entries);
      expect(orderOf(state)).to.deep.equal(['k1', 'mine']);
      expect(state.entries[1]).to.include({delivery: 'read', id: 'id2', seq: 2});
      expect(state.settled).to.equal(2);
      expect(state.heldReceipts.size).to.equal(0);
      expect(state).to.deep.equal(expected);
    });
  }

  it('T4 ends the same in any order with any repeats, sendings and failures between', () => {
    const expected = fold(before(), [accepted, echo, delivered, read]);
    const noise = fc.array(fc.constantFrom(sending, failed(), queued, echo, accepted, read), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, {minLength: 4}),
        noise,
        fc.nat(),
        (order, more, at) => {
          const facts = order.flatMap((name, index) =>
            index === at % 4 ? [...more, four[name]] : [four[name]],
          );
          expect(fold(before(), facts)).to.deep.equal(expected);
        },
      ),
    );
  });

  it('a receipt that overtakes the id waits for it', () => {
    const state = fold(before(), [read]);
    expect(state.entries[1]?.delivery).to.equal('queued');
    expect(fold(state, [accepted]).entries[1]?.delivery).to.equal('read');
  });

  it('receipts that never find their message are forgotten in the end', () => {
    const facts = Array.from({length: 5_000}, (_, index): ChatFact => ({
      type: 'message-read',
      interactionId: 'chat',
      ids: [`nobody's-${index}`],
    }));
    const {heldReceipts} = fold(before(), facts);
    expect(heldReceipts.size).to.equal(1_000);
    expect(heldReceipts.has("nobody's-4999")).to.equal(true);
  });

  it('a lost acknowledgement heals when the echo comes, also after it was given up', () => {
    const state = fold(before(), [sending, failed(), echo]);
    expect(state.entries[1]).to.include({delivery: 'sent', id: 'id2'});
    expect(state.entries[1]).not.to.have.property('failure');
    expect(fold(state, [failed('refused')])).to.equal(state);
  });

  it('a lost acknowledgement heals when a snapshot has the message', () => {
    const entries = [textOf(1), textOf(2, {key: 'mine', partyId: self.id})];
    const state = fold(before(), [sending, synced({entries, revision: 9})]);
    expect(orderOf(state)).to.deep.equal(['k1', 'mine']);
    expect(state.entries[1]?.delivery).to.equal('sent');
  });

  it('failed yields to any later success, and says why until then', () => {
    const state = fold(before(), [sending, failed('refused')]);
    expect(state.entries[1]).to.include({delivery: 'failed', failure: 'refused'});
    for (const success of [accepted, echo]) {
      const {entries} = fold(state, [success]);
      expect(entries[1]?.delivery).to.equal('sent');
      expect(entries[1]).not.to.have.property('failure');
    }
  });

  it('delivery only moves forward, whatever comes', () => {
    const rank: Record<Delivery, number> = {
      queued: 0,
      sending: 1,
      failed: 1,
      sent: 2,
      delivered: 3,
      read: 4,
    };
    const any = fc.constantFrom(queued, sending, failed(), accepted, echo, delivered, read);
    fc.assert(
      fc.property(fc.array(any, {maxLength: 20}), (facts) => {
        let state = before();
        for (const fact of facts) {
          const from = state.entries.at(-1)?.delivery;
          state = reduce(state, fact);
          const to = state.entries.at(-1)?.delivery;
          expect(rank[to!], `${from} to ${to}`).to.be.at.least(rank[from!]);
        }
      }),
    );
  });

  it('every repeat of a fact changes nothing, not even an identity', () => {
    const facts = [queued, sending, failed(), read, accepted, echo, delivered];
    let state = before();
    for (const fact of facts) {
      state = reduce(state, fact);
      expect(reduce(state, fact), fact.type).to.equal(state);
    }
  });

  it("others' messages have no delivery, whoever claims it", () => {
    const state = fold(before(), [received(textOf(2, {delivery: 'read'}))]);
    expect(state.entries[1]).not.to.have.property('delivery');
  });

  it('an own message from elsewhere is as far as the server says', () => {
    const elsewhere = (delivery?: Delivery) =>
      fold(before(), [received(textOf(2, {partyId: self.id, ...(delivery && {delivery})}))])
        .entries[1]?.delivery;
    expect(elsewhere()).to.equal('sent');
    expect(elsewhere('read')).to.equal('read');
    expect(elsewhere('queued')).to.equal('sent');
  });

  it('unsettled messages come after settled ones, as written', () => {
    const state = fold(before(), [
      {type: 'message-queued', entry: written('second')},
      received(textOf(3)),
      {type: 'message-queued', entry: written('third')},
      received(textOf(2)),
      {type: 'message-accepted', key: 'second', id: 'id9'},
    ]);
    expect(orderOf(state)).to.deep.equal(['k1', 'k2', 'k3', 'mine', 'second', 'third']);
    expect(state.settled).to.equal(3);
  });

  it('discarding takes away what the server does not have, and nothing else', () => {
    const discard: ChatFact = {type: 'message-discarded', key: 'mine'};
    expect(orderOf(fold(before(), [discard]))).to.deep.equal(['k1']);
    expect(orderOf(fold(before(), [failed(), discard]))).to.deep.equal(['k1']);
    expect(orderOf(fold(before(), [accepted, discard]))).to.deep.equal(['k1', 'mine']);
    expect(orderOf(fold(before(), [echo, discard]))).to.deep.equal(['k1', 'mine']);
  });

  it('a discarded message that was taken after all is shown', () => {
    const state = fold(before(), [failed(), {type: 'message-discarded', key: 'mine'}, echo]);
    expect(state.entries[1]).to.include({key: 'mine', delivery: 'sent'});
  });

  it('one receipt can name thousands of messages', () => {
    const count = 10_000;
    const entries = Array.from({length: count}, (_, index) =>
      textOf(index + 1, {partyId: index % 2 ? self.id : contact.id}),
    );
    const state = after(synced({entries, revision: 2}));
    const ids = entries.map(({id}) => id!);
    const began = performance.now();
    const next = reduce(state, {type: 'message-read', interactionId: 'chat', ids});
    const took = performance.now() - began;
    expect(next.entries.filter(({delivery}) => delivery === 'read')).to.have.length(count / 2);
    expect(took).to.be.below(500);
  });
});
