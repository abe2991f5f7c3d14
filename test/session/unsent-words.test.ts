import {expect} from '@open-wc/testing';
import {CommandError} from '../../src/backends/chat-backend.js';
import {memoryDraftStore, type DraftStore} from '../../src/session/draft-store.js';
import type {UnsentWords} from '../../src/session/unsent-words.js';
import {DeskFixture, ownMessages} from '../support/desk.js';
import {settled} from '../support/fake-clock.js';
import {self, snapshotOf, textOf} from '../support/facts.js';
import {leftWords, store, stored} from '../support/stored-words.js';

const openWith = (drafts: DraftStore, ...snapshots: readonly ReturnType<typeof snapshotOf>[]) =>
  new DeskFixture({drafts}).open(...(snapshots.length > 0 ? snapshots : [snapshotOf('chat')]));

/** A store that does nothing until the test lets it. */
const slowStore = () => {
  const inner = memoryDraftStore();
  let release = (): void => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  const slow: DraftStore = {
    async change(...change) {
      await gate;
      return inner.change(...change);
    },
  };
  return {inner, slow, release};
};

describe('unsent words', () => {
  it('C7 a draft survives a reload, for its interaction and audience alone', async () => {
    const drafts = memoryDraftStore();
    const page = await openWith(drafts, snapshotOf('chat'), snapshotOf('other'));
    page.session().setDraft('contact', 'Dear Ada');
    page.session().setDraft('internal', 'She is angry');
    await page.clock.advance(300);
    const next = await openWith(drafts, snapshotOf('chat'), snapshotOf('other'));
    expect(next.session().state.drafts).to.deep.equal({
      contact: 'Dear Ada',
      internal: 'She is angry',
    });
    expect(next.session('other').state.drafts).to.deep.equal({contact: '', internal: ''});
  });

  it('C7 at most 300 milliseconds of typing are lost in a crash', async () => {
    const drafts = memoryDraftStore();
    const page = await openWith(drafts);
    for (let length = 1; length <= 40; length++) {
      page.session().setDraft('contact', 'x'.repeat(length));
      await page.clock.advance(50);
      const kept = (await stored(drafts))?.drafts.contact.text ?? '';
      expect(length - kept.length).to.be.at.most(6);
    }
  });

  it('C7 nothing is lost when the page says that it goes', async () => {
    const drafts = memoryDraftStore();
    const page = await openWith(drafts);
    page.session().setDraft('contact', 'Dear Ada');
    page.desk.flush();
    expect((await stored(drafts))?.drafts.contact.text).to.equal('Dear Ada');
    expect(page.clock.timers).to.equal(1);
  });

  it('C9 a queued message survives a reload and is sent once, under its key', async () => {
    const drafts = memoryDraftStore();
    const page = await openWith(drafts);
    await page.link('reconnecting');
    const keys = ['one', 'two'].map((text) => page.session().send(text));
    const next = await openWith(drafts);
    expect(ownMessages(next.session())).to.deep.equal(['one: sending', 'two: queued']);
    await next.take(0);
    await next.take(1);
    expect(next.backend.sends.map(({message}) => message!.key)).to.deep.equal(keys);
    await next.clock.advance(300);
    expect(await stored(drafts)).to.equal(undefined);
  });

  it('C9 a message that the server has is not sent again after a reload', async () => {
    const drafts = memoryDraftStore();
    const page = await openWith(drafts);
    const key = page.session().send('one')!;
    const entries = [textOf(1, {key, id: 'id1', partyId: self.id, text: 'one'})];
    const next = await openWith(drafts, snapshotOf('chat', {entries}));
    expect(ownMessages(next.session())).to.deep.equal(['one: sent']);
    expect(next.backend.sends).to.have.length(0);
  });

  it('a sent message is stored before it can be answered, and its draft is gone then', async () => {
    const drafts = memoryDraftStore();
    const page = await openWith(drafts);
    page.session().setDraft('contact', 'one');
    page.session().send('one');
    const kept = await stored(drafts);
    expect(kept?.drafts.contact.text).to.equal('');
    expect(kept?.desks.map(({outbox}) => outbox)).to.deep.equal([
      [{key: 'own-1', text: 'one', audience: 'contact', at: page.clock.time}],
    ]);
  });

  it('what failed comes back as failed, and is sent only when the agent says so', async () => {
    const drafts = memoryDraftStore();
    const page = await openWith(drafts);
    page.session().send('one');
    await page.refuse(0, new CommandError('refused'));
    page.desk.flush();
    const next = await openWith(drafts);
    expect(next.session().state.entries[0]).to.include({delivery: 'failed', failure: 'refused'});
    expect(next.backend.sends).to.have.length(0);
    next.session().retry('own-1');
    expect(next.backend.sends[0]?.message).to.deep.equal({
      key: 'own-1',
      text: 'one',
      audience: 'contact',
    });
    await next.take(0);
    expect(ownMessages(next.session())).to.deep.equal(['one: sent']);
  });

  it('a restored message keeps the time at which it was written', async () => {
    const drafts = memoryDraftStore();
    const page = await openWith(drafts);
    await page.link('reconnecting');
    page.session().send('one');
    const {time} = page.clock;
    const next = new DeskFixture({drafts});
    await next.clock.advance(3_600_000);
    await next.open(snapshotOf('chat'));
    expect(next.session().state.entries[0]?.at).to.equal(time);
  });

  it('words typed while the store was slow stay, after those that it had', async () => {
    const {inner, slow, release} = slowStore();
    await store(inner, leftWords({contact: 'Dear Ada,', internal: 'kept'}));
    const page = await openWith(slow);
    page.session().setDraft('contact', 'I am');
    await page.clock.advance(1_000);
    release();
    await settled();
    const text = 'Dear Ada,\nI am';
    expect(page.session().state.drafts).to.deep.equal({contact: text, internal: 'kept'});
    expect((await stored(inner))?.drafts.contact.text).to.equal(text);
  });

  it('nothing is sent for an interaction that is gone when the store answers', async () => {
    const {inner, slow, release} = slowStore();
    const message = {key: 'old', text: 'one', audience: 'contact', at: 0} as const;
    await store(inner, leftWords({outbox: [message]}));
    const page = await openWith(slow);
    const session = page.session();
    await page.link('connected');
    release();
    await settled();
    expect(session.state.entries).to.have.length(0);
    expect(page.backend.sends).to.have.length(0);
    expect((await stored(inner))?.desks.flatMap(({outbox}) => outbox)).to.deep.equal([message]);
  });

  it('words of an interaction that comes back to the agent come back with it', async () => {
    const drafts = memoryDraftStore();
    const page = await openWith(drafts);
    page.session().setDraft('contact', 'Dear Ada');
    await page.link('connected');
    expect(page.desk.session('chat')).to.equal(undefined);
    await page.link('connected', snapshotOf('chat', {status: 'offered'}));
    expect(page.session().state.drafts.contact).to.equal('Dear Ada');
  });

  it('words of an interaction that is done are forgotten, also when an answer comes late', async () => {
    const drafts = memoryDraftStore();
    const page = await openWith(drafts);
    const session = page.session();
    session.setDraft('contact', 'Dear Ada');
    session.send('one');
    page.backend.emit({
      type: 'status-changed',
      interactionId: 'chat',
      status: 'done',
      revision: 5,
      at: 0,
    });
    await page.take(0);
    session.setDraft('contact', 'more');
    await page.clock.advance(60_000);
    expect(await stored(drafts)).to.equal(undefined);
    expect(page.clock.timers).to.equal(0);
  });

  it('words are kept apart by agent', async () => {
    const drafts = memoryDraftStore();
    await store(drafts, leftWords({contact: 'not for Kate'}), {agentId: 'john'});
    const page = await openWith(drafts);
    expect(page.session().state.drafts.contact).to.equal('');
  });

  it('what another version has stored is used as far as it makes sense', async () => {
    const outbox = [
      null,
      7,
      {key: 'a', text: 'to whom?', at: 0},
      {key: 'b', text: 'nobody', audience: 'everyone', at: 0},
      {key: 'c', text: 'good', audience: 'internal', at: 0},
    ];
    for (const left of [
      null,
      7,
      'x',
      {},
      {drafts: null, desks: {}},
      {drafts: {contact: 7, internal: {text: 7}}, desks: [null, 7, {outbox: 'x'}, {outbox}]},
    ]) {
      const drafts = memoryDraftStore();
      await store(drafts, left as unknown as UnsentWords);
      const page = await openWith(drafts);
      expect(page.session().state.drafts).to.deep.equal({contact: '', internal: ''});
      expect(page.backend.sends.every(({message}) => message!.key === 'c')).to.equal(true);
    }
  });

  it('a store that fails in any way costs nothing but the reload', async () => {
    const brokenStores: readonly DraftStore[] = [
      {change: () => Promise.reject(new Error('blocked'))},
      {
        change: () => {
          throw new Error('full');
        },
      },
      {
        change: async (_agent, _interaction, change) => {
          change(undefined);
          throw new Error('full at the end');
        },
      },
    ];
    for (const broken of brokenStores) {
      const page = await openWith(broken);
      page.session().setDraft('contact', 'Dear Ada');
      await page.clock.advance(1_000);
      page.session().send('Dear Ada');
      await page.take(0);
      expect(ownMessages(page.session())).to.deep.equal(['Dear Ada: sent']);
      page.desk.disconnect();
      expect(page.clock.timers).to.equal(0);
    }
  });
});
