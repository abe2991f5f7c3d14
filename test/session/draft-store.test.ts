import {expect} from '@open-wc/testing';
import {indexedDbDraftStore, memoryDraftStore} from '../../src/session/draft-store.js';
import type {UnsentWords} from '../../src/session/unsent-words.js';

const words = (contact: string): UnsentWords => ({
  drafts: {contact, internal: ''},
  outbox: [{key: 'k', text: 'queued', audience: 'contact', at: 5, failure: 'ended'}],
});

for (const [name, create] of [
  ['IndexedDB', indexedDbDraftStore],
  ['memory', memoryDraftStore],
] as const) {
  describe(`the ${name} draft store`, () => {
    it('C7 gives back what was saved, by agent and interaction, until it is removed', async () => {
      const store = create();
      await store.save('kate', 'chat', words('one'));
      await store.save('kate', 'other', words('two'));
      await store.save('john', 'chat', words('three'));
      await store.save('kate', 'chat', words('four'));
      expect(await store.load('kate', 'chat')).to.deep.equal(words('four'));
      expect(await store.load('john', 'chat')).to.deep.equal(words('three'));
      expect(await store.load('ka', 'techat')).to.equal(undefined);
      await store.remove('kate', 'chat');
      expect(await store.load('kate', 'chat')).to.equal(undefined);
      expect(await store.load('kate', 'other')).to.deep.equal(words('two'));
      await store.remove('kate', 'other');
      await store.remove('john', 'chat');
      await store.remove('nobody', '__proto__');
    });
  });
}

describe('the IndexedDB draft store', () => {
  it('keeps words for another page', async () => {
    await indexedDbDraftStore().save('kate', 'kept', words('kept'));
    const other = indexedDbDraftStore();
    expect(await other.load('kate', 'kept')).to.deep.equal(words('kept'));
    await other.remove('kate', 'kept');
  });

  it('keeps the order of what is saved and removed at once', async () => {
    const store = indexedDbDraftStore();
    await Promise.all([
      store.save('kate', 'fast', words('one')),
      store.remove('kate', 'fast'),
      store.save('kate', 'fast', words('two')),
    ]);
    expect(await store.load('kate', 'fast')).to.deep.equal(words('two'));
    await store.remove('kate', 'fast');
  });
});
