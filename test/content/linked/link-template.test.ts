import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {
  labelledLink,
  linkedText,
  loadLinks,
  type LinkScene,
} from '../../../src/content/linked/index.js';
import {englishContent} from '../../../src/i18n/en-content.js';

const scene: LinkScene = {
  terms: englishContent,
  links: {knownDomains: ['example.com'], region: 'DE'},
};

const shown = async (content: unknown): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<p>${content}</p>`);

const linksOf = (element: Element): [string, string][] =>
  Array.from(element.querySelectorAll('a'), (link) => [link.textContent, link.href]);

const markOf = (element: Element): string | null =>
  element.querySelector('.link-mark')?.getAttribute('aria-label') ?? null;

describe('linked text', () => {
  it('T12 is text at first, and tells when it can be links', async () => {
    let arrivals = 0;
    const arrived = new Promise<void>((resolve) => {
      const refresh = () => {
        arrivals++;
        resolve();
      };
      expect(linkedText('See example.com', {...scene, refresh})).to.equal('See example.com');
      expect(linkedText('No link here', {...scene, refresh})).to.equal('No link here');
    });
    await arrived;
    expect(arrivals).to.equal(1);
    await loadLinks();
  });

  it('T12 T13 links pages, mailboxes and telephones, and leaves the rest as it is', async () => {
    const text = 'See example.com/a, ask ada@example.com or call +49 30 901820.';
    const element = await shown(linkedText(text, scene));
    expect(element.textContent).to.equal(text);
    expect(linksOf(element)).to.deep.equal([
      ['example.com/a', 'https://example.com/a'],
      ['ada@example.com', 'mailto:ada@example.com'],
      ['+49 30 901820', 'tel:+4930901820'],
    ]);
  });

  it('T12 opens without an opener and without telling where from', async () => {
    const [page, mail] = (await shown(linkedText('example.com ada@example.com', scene))).children;
    expect(page!.getAttribute('rel')).to.equal('noopener noreferrer');
    expect(page!.getAttribute('referrerpolicy')).to.equal('no-referrer');
    expect(page!.getAttribute('target')).to.equal('_blank');
    expect(mail!.hasAttribute('target')).to.equal(false);
  });

  const deceptive: readonly [written: string, text: string, reason: string][] = [
    ['https://example.com@evil.test/', 'https://example.com@evil.test/', 'before the @'],
    ['https://\u0430pple.com', 'https://xn--pple-43d.com/', 'could deceive'],
    ['https://examp1e.com', 'https://examp1e.com', 'looks like example.com'],
    ['https://example.com/%E2%80%8Ba', 'https://example.com/%E2%80%8Ba', 'invisible'],
    ['http://evil.test:8081', 'http://evil.test:8081', 'unusual port'],
    ['http://0x7f.1', 'http://127.0.0.1/', 'number in place'],
  ];
  for (const [written, text, reason] of deceptive) {
    it(`T12 unmasks ${JSON.stringify(written)}, and says why`, async () => {
      const element = await shown(linkedText(`Go to ${written} now`, scene));
      expect(linksOf(element).map(([words]) => words)).to.deep.equal([text]);
      expect(markOf(element)).to.contain('Careful: ').and.to.contain(reason);
    });
  }

  it('T12 makes no mark for an address within an honest one', async () => {
    const address = 'https://example.com/?to=https://other.test/';
    expect(markOf(await shown(linkedText(address, scene)))).to.equal(null);
  });

  it('T12 keeps the parts of an address in order, whatever direction they have', async () => {
    const address = 'https://אבג.דהו/זחט/יכל?x=1';
    const element = await shown(linkedText(address, scene));
    const parts = [...element.querySelector('a > bdi')!.childNodes].filter(
      (part) => !(part instanceof Comment) && part.textContent !== '',
    );
    const lefts = parts.map((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      return range.getBoundingClientRect().left;
    });
    expect(parts.map(({textContent}) => textContent)).to.deep.equal([
      'https',
      '://',
      'אבג',
      '.',
      'דהו',
      '/',
      'זחט',
      '/',
      'יכל',
      '?',
      'x',
      '=',
      '1',
    ]);
    expect(lefts).to.deep.equal(lefts.toSorted((one, other) => one - other));
    expect(element.textContent).to.equal(address);
  });
});

describe('a link with a label', () => {
  before(loadLinks);

  it('T12 keeps the label, with the address beside it', async () => {
    const element = await shown(labelledLink('Buy now', 'https://example.com/x', scene));
    expect(element.textContent).to.equal('Buy now (https://example.com/x)');
    expect(element.querySelector('a')!.textContent).to.equal(element.textContent);
  });

  it('T12 keeps what the label is made of', async () => {
    const bold = html`<b>Buy</b> now`;
    const element = await shown(labelledLink('Buy now', 'https://example.com/x', scene, bold));
    expect(element.querySelector('a > b')!.textContent).to.equal('Buy');
  });

  for (const label of [
    'example.com',
    'www.example.com/login',
    'Go to https://example.com',
    '',
    '\u202e',
  ]) {
    it(`T12 shows the address instead of ${JSON.stringify(label)}`, async () => {
      const element = await shown(labelledLink(label, 'https://evil.test/', scene));
      expect(element.textContent).to.equal('https://evil.test/');
    });
  }

  it('T12 says an address once', async () => {
    const address = 'https://example.com/x';
    expect((await shown(labelledLink(address, address, scene))).textContent).to.equal(address);
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,x', '/relative', 'https:evil', '']) {
    it(`T12 is no link to ${JSON.stringify(href)}`, async () => {
      const element = await shown(labelledLink('Buy now', href, scene));
      expect(element.textContent).to.equal('Buy now');
      expect(element.querySelector('a')).to.equal(null);
    });
  }

  it('T12 can be rendered into a fragment', () => {
    const fragment = document.createDocumentFragment();
    render(labelledLink('Buy now', 'https://example.com/x', scene), fragment);
    expect(fragment.querySelector('a')!.href).to.equal('https://example.com/x');
  });
});
