import {expect} from '@open-wc/testing';
import {indexedDbPersonalWords, memoryPersonalWords} from '../../src/session/personal-words.js';

describe('Personal words', () => {
  const stores = {'in IndexedDB': indexedDbPersonalWords, 'in memory': memoryPersonalWords};
  for (const [where, create] of Object.entries(stores))
    it(`C4 are kept by agent and language ${where}`, async () => {
      const agent = crypto.randomUUID();
      const words = create();
      await Promise.all([words.add(agent, 'en', 'Zyx'), words.add(agent, 'en', 'Quux')]);
      await words.add(agent, 'en', 'Zyx');
      expect(await words.load(agent, 'en')).to.have.members(['Zyx', 'Quux']);
      expect(await words.load(agent, 'de')).to.deep.equal([]);
      expect(await words.load('another', 'en')).to.deep.equal([]);
    });

  it('C4 of one tab are there in the other', async () => {
    const agent = crypto.randomUUID();
    const [one, other] = [indexedDbPersonalWords(), indexedDbPersonalWords()];
    await Promise.all([one.add(agent, 'en', 'Zyx'), other.add(agent, 'en', 'Quux')]);
    expect(await one.load(agent, 'en')).to.have.members(['Zyx', 'Quux']);
  });
});
