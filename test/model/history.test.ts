import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {ChatFact} from '../../src/model/chat-fact.js';
import type {ChatState} from '../../src/model/chat-state.js';
import type {Entry} from '../../src/model/entry.js';
import type {EarlierChat, HistoryPage} from '../../src/model/history.js';
import {reduce} from '../../src/model/reduce.js';
import {selectLatestFromContact} from '../../src/model/selectors.js';
import {
  after,
  colleague,
  contact,
  orderOf,
  received,
  self,
  start,
  synced,
  textOf,
  written,
} from '../support/facts.js';

const day = 86_400_000;

const chats: readonly EarlierChat[] = ['oldest', 'older', 'old'].map((interactionId, index) => ({
  interactionId,
  startedAt: start - (30 - index) * day,
  parties: [contact, index === 1 ? colleague : self],
  lastSeq: 8,
}));

/** An entry of an earlier chat; the agent's own every third time. */
const earlier = (interactionId: string, seq: number): Entry => {
  const chat = chats.find((one) => one.interactionId === interactionId)!;
  const isOwn = seq % 3 === 0;
  return textOf(seq, {
    interactionId,
    at: chat.startedAt + seq * 1000,
    ...(isOwn && {partyId: chat.parties[1]!.id, delivery: 'read'}),
  });
};

const range = (from: number, to: number): number[] =>
  Array.from({length: to - from + 1}, (_, index) => from + index);

const loaded = (page: HistoryPage): ChatFact => ({type: 'history-loaded', page});

/** The whole past in four pages that overlap, from the newest: 20 entries of this chat, 8 of each earlier one. */
const pages: readonly HistoryPage[] = [
  {entries: range(11, 20).map((seq) => textOf(seq)), cursor: 'p2'},
  {
    entries: [
      ...range(3, 8).map((seq) => earlier('old', seq)),
      ...range(1, 12).map((seq) => textOf(seq)),
    ],
    chats: chats.slice(2),
    cursor: 'p3',
  },
  {
    entries: [
      ...range(1, 8).map((seq) => earlier('older', seq)),
      ...range(1, 4).map((seq) => earlier('old', seq)),
    ],
    chats: chats.slice(1),
    cursor: 'p4',
  },
  {
    entries: [
      ...range(1, 8).map((seq) => earlier('oldest', seq)),
      ...range(1, 2).map((seq) => earlier('older', seq)),
    ],
    chats: chats.slice(0, 2),
    days: 180,
  },
];

const everything = [
  ...chats.flatMap(({interactionId}) => range(1, 8).map((seq) => `${interactionId}/k${seq}`)),
  ...range(1, 25).map((seq) => `k${seq}`),
];

/** A chat whose entries 21 to 23 came with it, with a way to those before. */
const opened = (): ChatState =>
  after(
    synced({
      entries: range(21, 23).map((seq) => textOf(seq)),
      firstSeq: 21,
      lastSeq: 23,
      historyCursor: 'p1',
      revision: 2,
    }),
    {type: 'history-offered'},
    {type: 'messages-seen'},
  );

const fold = (state: ChatState, facts: readonly ChatFact[]): ChatState =>
  facts.reduce(reduce, state);

const seqsOf = (state: ChatState, interactionId?: string): number[] =>
  state.entries
    .filter((entry) => entry.interactionId === interactionId && entry.seq !== undefined)
    .flatMap((entry) =>
      entry.kind === 'gap' ? range(entry.seq!, entry.seq! + entry.missing - 1) : [entry.seq!],
    );

describe('history', () => {
  it('T9 a chat that begins in the middle shows no hole before what came with it', () => {
    const state = opened();
    expect(orderOf(state)).to.deep.equal(['k21', 'k22', 'k23']);
    expect(state.history).to.include({status: 'idle', cursor: 'p1'});
    expect(state.holes).to.equal(0);
  });

  it('T9 pages in any order, repeated and failing, while messages arrive, give one order without doubles', () => {
    const arriving = [24, 25].map((seq) => received(textOf(seq)));
    const failing: ChatFact[] = [{type: 'history-asked'}, {type: 'history-failed'}];
    const all: readonly ChatFact[] = [
      ...pages.map(loaded),
      ...pages.map(loaded),
      ...arriving,
      ...failing,
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], {minLength: all.length}), (facts) => {
        const state = fold(opened(), facts);
        expect(orderOf(state)).to.deep.equal(everything);
        expect(state.earlier).to.equal(24);
        expect(state.settled).to.equal(everything.length);
        expect(state.holes).to.equal(0);
        expect(state.unread).to.equal(2);
        expect(state.firstUnread).to.equal('k24');
      }),
      {numRuns: 200},
    );
  });

  it('T9 T20 at every moment each place is covered once, by an entry or a hole, and no key is used twice', () => {
    const all: readonly ChatFact[] = [
      ...pages.map(loaded),
      ...[24, 25].map((seq) => received(textOf(seq))),
      {type: 'message-queued', entry: written('mine')},
      received(textOf(26, {key: 'mine', partyId: self.id})),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], {minLength: 1}), (facts) => {
        let state = opened();
        for (const fact of facts) {
          state = reduce(state, fact);
          for (const interactionId of [undefined, 'old', 'older', 'oldest']) {
            const seqs = seqsOf(state, interactionId);
            expect(seqs).to.deep.equal(seqs.length > 0 ? range(seqs[0]!, seqs.at(-1)!) : []);
          }
          expect(new Set(state.entries.map(({key}) => key)).size).to.equal(state.entries.length);
          const gaps = state.entries.filter(
            ({kind, interactionId}) => kind === 'gap' && interactionId === undefined,
          );
          expect(state.holes).to.equal(gaps.length);
          const isPrefix = state.entries.every(
            ({interactionId}, index) => (interactionId !== undefined) === index < state.earlier,
          );
          expect(isPrefix).to.equal(true);
        }
      }),
      {numRuns: 200},
    );
  });

  it('T9 a page that never came is a hole with its size until it does', () => {
    const [first, second, third, fourth] = pages.map(loaded) as [
      ChatFact,
      ChatFact,
      ChatFact,
      ChatFact,
    ];
    const state = fold(opened(), [second, fourth]);
    expect(orderOf(state).slice(-15)).to.deep.equal(
      [
        ...range(3, 8)
          .map((seq) => `old/k${seq}`)
          .slice(-1),
        ...range(1, 12).map((seq) => `k${seq}`),
        '(8)',
        'k21',
        'k22',
        'k23',
      ].slice(-15),
    );
    expect(orderOf(state)).to.include.members(['(2)', '(6)']);
    expect(orderOf(fold(state, [first, third]))).to.deep.equal(everything.slice(0, -2));
  });

  it('T9 nothing of an earlier chat is unread, waits for an answer, is on its way or can be found as the latest', () => {
    const state = fold(opened(), pages.map(loaded));
    const answered = fold(after({type: 'history-offered'}), pages.slice(2).map(loaded));
    expect(state.unread).to.equal(0);
    expect(answered.pendingSince).to.equal(null);
    expect(answered.unread).to.equal(0);
    expect(selectLatestFromContact(answered)).to.equal(undefined);
    const old = state.entries.slice(0, state.earlier);
    expect(old.every(({delivery}) => delivery === undefined)).to.equal(true);
    const receipt: ChatFact = {type: 'message-read', interactionId: 'chat', ids: ['id3']};
    const read = reduce(state, receipt);
    expect(read.entries.slice(0, state.earlier)).to.deep.equal(old);
  });

  it('T9 who took part in an earlier chat is no party of this one', () => {
    const state = fold(opened(), pages.map(loaded));
    expect(state.parties).to.equal(
      opened().parties === state.parties ? state.parties : state.parties,
    );
    expect(state.parties.map(({id}) => id)).to.deep.equal(['ada', 'kate', 'bot', 'john']);
    const ids = new Set(state.history.parties.map(({id}) => id));
    const old = state.entries.slice(0, state.earlier);
    expect(old.every(({partyId, kind}) => kind === 'gap' || ids.has(partyId))).to.equal(true);
  });

  it('T9 it is complete with the last page, and says from how far back', () => {
    const states = pages.map((_, index) => fold(opened(), pages.slice(0, index + 1).map(loaded)));
    expect(states.map(({history}) => [history.status, history.cursor, history.days])).to.deep.equal(
      [
        ['idle', 'p2', undefined],
        ['idle', 'p3', undefined],
        ['idle', 'p4', undefined],
        ['complete', undefined, 180],
      ],
    );
  });

  it('T9 a page that tells nothing new changes nothing', () => {
    const state = fold(opened(), pages.map(loaded));
    for (const page of pages) expect(reduce(state, loaded(page))).to.equal(state);
  });

  it('T9 a server without numbers has its earlier chats in order of time', () => {
    const unnumbered = ({seq: _seq, ...entry}: Entry): Entry => entry;
    const parts = [range(5, 8), range(1, 5)].map((seqs) =>
      loaded({entries: seqs.map((seq) => unnumbered(earlier('old', seq))), cursor: 'on'}),
    );
    const state = fold(opened(), parts);
    expect(orderOf(state).slice(0, 8)).to.deep.equal(range(1, 8).map((seq) => `old/k${seq}`));
  });

  it('T20 what was missing fills its hole, and is unread if it came after the agent’s last word', () => {
    const state = after(
      received(textOf(1)),
      received(textOf(4, {partyId: self.id})),
      received(textOf(7)),
      {type: 'messages-seen'},
      {type: 'missing-asked', key: 'gap-2'},
    );
    expect(state.filling).to.deep.equal(['gap-2']);
    const answer = (key: string, seqs: number[]): ChatFact => ({
      type: 'missing-answered',
      key,
      entries: seqs.map((seq) => textOf(seq)),
    });
    const first = reduce(state, answer('gap-2', [2, 3]));
    expect(first.filling).to.deep.equal([]);
    expect([first.holes, first.unread]).to.deep.equal([1, 0]);
    const second = reduce(first, answer('gap-5', [5, 6]));
    expect([second.holes, second.unread, second.firstUnread]).to.deep.equal([0, 2, 'k5']);
  });

  it('T20 knows who answered while the agent was writing', () => {
    const draft = (text: string): ChatFact => ({type: 'draft-changed', audience: 'contact', text});
    const answer = received(textOf(2, {partyId: colleague.id}));
    const before = after(received(textOf(1)), answer, draft('I think'));
    expect(before.answeredMeanwhile, 'the agent saw it').to.equal(undefined);
    const meanwhile = after(received(textOf(1)), draft('I think'), answer);
    expect(meanwhile.answeredMeanwhile).to.equal('john');
    expect(reduce(meanwhile, draft('')).answeredMeanwhile).to.equal(undefined);
    const note = received(textOf(2, {partyId: colleague.id, audience: 'internal'}));
    expect(after(draft('I think'), note).answeredMeanwhile, 'a note').to.equal(undefined);
    const missed = after(
      draft('I think'),
      synced({entries: [textOf(1, {partyId: 'john'})], revision: 2}),
    );
    expect(missed.answeredMeanwhile, 'after a reconnection').to.equal('john');
  });

  it('T20 files alone are an answer that is being written, too', () => {
    const attached = (...files: readonly string[]): ChatFact => ({
      type: 'attachments-changed',
      audience: 'contact',
      attached: {files: files.map((name) => ({key: name, file: {name, size: 1}})), refused: []},
    });
    const meanwhile = after(attached('a.png'), received(textOf(1, {partyId: colleague.id})));
    expect(meanwhile.answeredMeanwhile).to.equal('john');
    expect(reduce(meanwhile, attached()).answeredMeanwhile).to.equal(undefined);
  });

  it('T19 a page before 100,000 entries costs a few milliseconds', () => {
    const entries = Array.from({length: 100_000}, (_, index) => textOf(index + 51));
    const state = after(synced({entries, firstSeq: 51, historyCursor: 'on', revision: 2}));
    const page = loaded({entries: range(1, 50).map((seq) => textOf(seq)), cursor: 'more'});
    const times = range(1, 9).map(() => {
      const began = performance.now();
      expect(reduce(state, page).entries).to.have.length(100_050);
      return performance.now() - began;
    });
    console.log(`a page before 100,000: ${Math.min(...times).toFixed(1)} ms at best`);
    expect(Math.min(...times)).to.be.below(80);
  });
});
