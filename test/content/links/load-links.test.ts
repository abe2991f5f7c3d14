import {expect} from '@open-wc/testing';
import {
  linksIn,
  loadedLinkEngine,
  mayHoldLinks,
  mayHoldPhoneNumbers,
} from '../../../src/content/links/index.js';
import {fixture} from './fixtures.js';

describe('linksIn', () => {
  it('loads nothing for a text without links', () => {
    const links = linksIn('Hello, how are you? It is 5:30 o’clock. 3.5 km…');
    expect(Array.isArray(links) && links.length === 0).to.be.true;
  });

  it('loads what it needs once, and answers at once from then on', async () => {
    const text = 'See example.com or call +49 30 1234567';
    const later = linksIn(text);
    expect(later).to.be.instanceOf(Promise);
    expect(await later).to.have.lengthOf(2);
    expect(linksIn(text)).to.deep.equal(await later);
    expect(loadedLinkEngine()?.inspectAddress('https://example.com/').warnings).to.deep.equal([]);
  });

  it('leaves telephone numbers out where they are switched off', async () => {
    expect(await linksIn('Call +49 30 1234567', {phones: false})).to.deep.equal([]);
  });

  it('T13 looks for telephone numbers only where one could be valid', async () => {
    const national = 'Call 030 1234567, order 10019.1';
    expect(mayHoldPhoneNumbers(national)).to.be.false;
    expect(linksIn(national)).to.deep.equal([]);
    expect(mayHoldPhoneNumbers(national, 'DE')).to.be.true;
    expect(await linksIn(national, {region: 'DE'})).to.have.lengthOf(1);
    expect(await linksIn('Call +49 30 1234567')).to.have.lengthOf(1);
  });

  it('never misses a link by its first look', async () => {
    const cases = await fixture<{text: string; links: readonly string[]}>('uts58-detection.json');
    for (const {text, links} of cases) {
      if (links.length > 0) expect(mayHoldLinks(text), text).to.be.true;
    }
  });
});
