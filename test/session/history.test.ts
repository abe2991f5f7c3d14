import {expect} from '@open-wc/testing';
import type {HistoryPage} from '../../src/model/history.js';
import type {DeskSettings} from '../../src/session/agent-desk.js';
import {DeskFixture} from '../support/desk.js';
import {backendWithPast, FakeBackend} from '../support/fake-backend.js';
import {settled} from '../support/fake-clock.js';
import {orderOf, received, snapshotOf, start, synced, textOf} from '../support/facts.js';

const old = (seq: number) => ({...textOf(seq), interactionId: 'old'});
const page = (seqs: readonly number[], more: Partial<HistoryPage> = {}): HistoryPage => ({
  entries: seqs.map(old),
  chats: [{interactionId: 'old', startedAt: start - 86_400_000, parties: []}],
  ...more,
});

const openChat = (settings: DeskSettings = {}, changes = {}): Promise<DeskFixture> =>
  new DeskFixture(settings, {backend: backendWithPast()}).open(snapshotOf('chat', changes));

describe('what a session loads', () => {
  it('T9 pages go on where the last one ended, one at a time', async () => {
    const fixture = await openChat();
    const {backend} = fixture;
    const chat = fixture.session();
    expect(chat.state.history.status).to.equal('idle');
    void chat.loadHistory();
    void chat.loadHistory();
    expect(backend.pages.map(({request}) => request)).to.deep.equal([{days: 180}]);
    expect(chat.state.history.status).to.equal('loading');
    backend.pages[0]!.take(page([3, 4], {cursor: 'next'}));
    await settled();
    void chat.loadHistory();
    expect(backend.pages[1]!.request).to.deep.equal({days: 180, cursor: 'next'});
    backend.pages[1]!.take(page([1, 2], {days: 180}));
    await settled();
    expect(orderOf(chat.state)).to.deep.equal(['old/k1', 'old/k2', 'old/k3', 'old/k4']);
    expect(chat.state.history).to.include({status: 'complete', days: 180});
    void chat.loadHistory();
    expect(backend.pages).to.have.length(2);
  });

  it('T9 a page that fails is asked for again, where it began', async () => {
    const fixture = await openChat({}, {historyCursor: 'here'});
    const chat = fixture.session();
    void chat.loadHistory();
    fixture.backend.pages[0]!.refuse(new Error('500'));
    await settled();
    expect(chat.state.history.status).to.equal('failed');
    void chat.loadHistory();
    expect(fixture.backend.pages[1]!.request.cursor).to.equal('here');
  });

  it('T9 an answer that is no page counts as a failure, and a broken entry keeps its place', async () => {
    const fixture = await openChat();
    const {backend, warnings} = fixture;
    const chat = fixture.session();
    for (const nonsense of [null, 7, {entries: 'none'}]) {
      void chat.loadHistory();
      backend.pages.at(-1)!.take(nonsense as unknown as HistoryPage);
      await settled();
      expect(chat.state.history.status).to.equal('failed');
    }
    void chat.loadHistory();
    const broken = {...old(1), kind: 7} as unknown as HistoryPage['entries'][number];
    backend.pages.at(-1)!.take({entries: [broken], cursor: 'on'});
    await settled();
    expect(chat.state.entries).to.have.length(1);
    expect(warnings).to.have.length(4);
  });

  it('T9 there is no history without the capability, or with an option of 0 days', async () => {
    const statusOf = (fixture: DeskFixture) => fixture.session().state.history.status;
    const backend = new FakeBackend();
    const without = await new DeskFixture({}, {backend}).open(snapshotOf('chat'));
    expect(statusOf(without)).to.equal('unavailable');
    expect(statusOf(await openChat({options: {history: {days: 0}}}))).to.equal('unavailable');
    expect(statusOf(await openChat({options: {history: {days: 30}}}))).to.equal('idle');
  });

  it('T9 a desk that is closed waits for no page', async () => {
    const fixture = await openChat();
    const chat = fixture.session();
    void chat.loadHistory();
    fixture.desk.disconnect();
    fixture.backend.pages[0]!.take(page([1]));
    await settled();
    expect(chat.state.entries).to.have.length(0);
  });

  it('T20 a hole that a reconnection leaves is filled without being asked', async () => {
    const fixture = await openChat();
    const {backend} = fixture;
    backend.emit(received(textOf(1)));
    backend.emit(synced({entries: [textOf(6)], firstSeq: 6, lastSeq: 6, revision: 2}));
    expect(backend.missing.map(({from, to}) => [from, to])).to.deep.equal([[2, 5]]);
    expect(fixture.session().state.filling).to.deep.equal(['gap-2']);
    backend.missing[0]!.take([textOf(2), textOf(3), textOf(4), textOf(5)]);
    await settled();
    expect(orderOf(fixture.session().state)).to.deep.equal(['k1', 'k2', 'k3', 'k4', 'k5', 'k6']);
    expect(fixture.session().state.unread).to.equal(6);
  });

  it('T20 a hole is filled in pieces, from the latest back, and stays where nothing comes', async () => {
    const fixture = await openChat();
    const {backend} = fixture;
    backend.emit(received(textOf(1)));
    backend.emit(received(textOf(502)));
    void fixture.session().loadMissing('gap-2');
    void fixture.session().loadMissing('gap-2');
    expect(backend.missing.map(({from, to}) => [from, to])).to.deep.equal([[302, 501]]);
    backend.missing[0]!.take(Array.from({length: 200}, (_, index) => textOf(302 + index)));
    await settled();
    expect(backend.missing.slice(1).map(({from, to}) => [from, to])).to.deep.equal([[102, 301]]);
    backend.missing[1]!.refuse(new Error('500'));
    await settled();
    expect(backend.missing).to.have.length(2);
    expect(fixture.session().state.filling).to.deep.equal([]);
    expect(orderOf(fixture.session().state).slice(0, 3)).to.deep.equal(['k1', '(300)', 'k302']);
  });

  it('T20 a hole in an earlier chat is asked for by that chat', async () => {
    const fixture = await openChat();
    const {backend} = fixture;
    const chat = fixture.session();
    void chat.loadHistory();
    backend.pages[0]!.take(page([1, 4], {cursor: 'on'}));
    await settled();
    void chat.loadMissing('old/gap-2');
    expect(backend.missing[0]).to.include({interactionId: 'old', from: 2, to: 3});
    backend.missing[0]!.take([textOf(2), textOf(3)]);
    await settled();
    expect(orderOf(chat.state)).to.deep.equal(['old/k1', 'old/k2', 'old/k3', 'old/k4']);
  });
});
