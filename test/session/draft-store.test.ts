import {expect} from '@open-wc/testing';
import {indexedDbDraftStore, memoryDraftStore} from '../../src/session/draft-store.js';
import {leftWords, store, stored} from '../support/stored-words.js';

const message = {key: 'k', text: 'queued', audience: 'contact', at: 5, failure: 'ended'} as const;
const words = (contact: string) => leftWords({contact, outbox: [message]});

for (const [name, create] of [
  ['IndexedDB', indexedDbDraftStore],
  ['memory', memoryDraftStore],
] as const) {
  describe(`the ${name} draft store`, () => {
    it('C7 gives back what was stored, by agent and interaction, until it is removed', async () => {
      const drafts = create();
      await store(drafts, words('one'));
      await store(drafts, words('two'), {interactionId: 'other'});
      await store(drafts, words('three'), {agentId: 'john'});
      await store(drafts, words('four'));
      expect(await stored(drafts)).to.deep.equal(words('four'));
      expect(await stored(drafts, 'john')).to.deep.equal(words('three'));
      expect(await stored(drafts, 'ka', 'techat')).to.equal(undefined);
      await store(drafts, undefined);
      expect(await stored(drafts)).to.equal(undefined);
      expect(await stored(drafts, 'kate', 'other')).to.deep.equal(words('two'));
      await store(drafts, undefined, {interactionId: 'other'});
      await store(drafts, undefined, {agentId: 'john'});
      await store(drafts, undefined, {agentId: 'nobody', interactionId: '__proto__'});
    });

    it('C7 a change sees what the one before has made, however fast they come', async () => {
      const drafts = create();
      const seen: string[] = [];
      const put = (text: string) =>
        drafts.change('kate', 'fast', (before) => {
          seen.push(before?.drafts.contact.text ?? 'none');
          return text === 'none' ? undefined : words(text);
        });
      const all = ['one', 'none', 'two', 'three'].map(put);
      await Promise.all(all);
      expect(seen).to.deep.equal(['none', 'one', 'none', 'two']);
      expect(await stored(drafts, 'kate', 'fast')).to.deep.equal(words('three'));
      await put('none');
    });
  });
}

describe('the IndexedDB draft store', () => {
  it('keeps words for another page', async () => {
    await store(indexedDbDraftStore(), words('kept'), {interactionId: 'kept'});
    const other = indexedDbDraftStore();
    expect(await stored(other, 'kate', 'kept')).to.deep.equal(words('kept'));
    await store(other, undefined, {interactionId: 'kept'});
  });
});
