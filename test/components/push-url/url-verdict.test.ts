import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {loadLinkEngine, type LinkEngine} from '../../../src/content/links/index.js';
import {matching} from '../../../src/components/push-url/url-history.js';
import {judgeUrl, readUrl} from '../../../src/components/push-url/url-verdict.js';
import {mostUrls, withoutUrl, withUrl} from '../../../src/model/pushed-url.js';

describe('an address to be pushed', () => {
  let engine: LinkEngine;
  before(async () => (engine = await loadLinkEngine()));

  for (const [typed, href] of [
    ['https://example.com/page', 'https://example.com/page'],
    ['  http://example.com  ', 'http://example.com/'],
    ['example.com/a?b#c', 'https://example.com/a?b#c'],
    ['//example.com', 'https://example.com/'],
    ['example.com:8080/x', 'https://example.com:8080/x'],
    ['localhost:8000', 'https://localhost:8000/'],
    ['münchen.de', 'https://xn--mnchen-3ya.de/'],
  ] as const)
    it(`U4 reads “${typed}”`, () => expect(readUrl(typed)).to.deep.equal({href}));

  for (const [typed, problem] of [
    ['', 'empty'],
    ['   ', 'empty'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['ftp://example.com', 'scheme'],
    ['mailto:ada@example.com', 'scheme'],
    ['hello', 'invalid'],
    ['two words.com', 'invalid'],
    ['https://', 'invalid'],
    ['https:\\\\example.com', 'invalid'],
    ['http://exa mple.com', 'invalid'],
  ] as const)
    it(`U4 refuses “${typed}” and says why`, () =>
      expect(readUrl(typed)).to.deep.equal({href: '', problem}));

  it('U4 warns of deceptive hosts and of what stands before an @', () => {
    const codes = (typed: string) =>
      judgeUrl(typed, [], engine.inspectAddress).warnings.map(({code}) => code);
    expect(codes('https://paypal.com@example.net')).to.include('user-info');
    expect(codes('https://xn--80ak6aa92e.com')).not.to.deep.equal([]);
    expect(codes('https://example.com')).to.deep.equal([]);
  });

  it('U4 knows the hosts of the list and all below them', () => {
    const outside = (typed: string) =>
      judgeUrl(typed, ['example.com', 'Help.Example.org'], engine.inspectAddress).outside;
    expect(outside('example.com')).to.equal(undefined);
    expect(outside('shop.example.com/x')).to.equal(undefined);
    expect(outside('help.example.org')).to.equal(undefined);
    expect(outside('badexample.com')).to.equal('badexample.com');
    expect(outside('example.org')).to.equal('example.org');
  });

  it('U4 never throws, and only ever gives http and https', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (typed) => {
        const {href, problem} = judgeUrl(typed, ['example.com'], engine.inspectAddress);
        expect(href === '').to.equal(problem !== undefined);
        if (href) expect(href).to.match(/^https?:\/\//);
      }),
    );
  });
});

describe('earlier addresses', () => {
  const urls = (...list: string[]) => list.map((url) => ({url}));

  it('U2 are the newest first, each once, 20 at most', () => {
    let history = urls();
    for (let index = 0; index < 30; index++)
      history = [...withUrl(history, `https://a.de/${index % 25}`)];
    expect(history).to.have.length(mostUrls);
    expect(history[0]?.url).to.equal('https://a.de/4');
    expect(new Set(history.map(({url}) => url)).size).to.equal(mostUrls);
  });

  it('U3 remember that they were checked', () => {
    const history = withUrl(withUrl(urls('b'), 'a', {isChecked: true}), 'a');
    expect(history).to.deep.equal([{url: 'a', isChecked: true}, {url: 'b'}]);
    expect(withoutUrl(history, 'a')).to.deep.equal(urls('b'));
  });

  it('U2 are filtered by what is typed', () => {
    expect(matching(urls('https://Help.de', 'https://shop.de'), 'help')).to.have.length(1);
    expect(matching(urls('a', 'b'), ' ')).to.have.length(2);
  });
});
