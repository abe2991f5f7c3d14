import {expect} from '@open-wc/testing';
import {findLinks} from '../../src/content/links/find-links.js';
import {findPhones} from '../../src/content/links/find-phones.js';
import type {LinkKind} from '../../src/content/links/link-span.js';
import {failing, readCorpus} from './read-corpus.js';

interface TextCase {
  readonly id: string;
  readonly text: string;
}

const found = (text: string, kind?: LinkKind): readonly string[] =>
  findLinks(text)
    .filter((span) => !kind || span.kind === kind)
    .map(({start, end}) => text.slice(start, end));

const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** How many pass with linkify-it 6.1, all its options and every top-level domain given, and with linkifyjs 4.4. */
const peers = {
  uts58: [149, 140],
  'no links': [38, 20],
  links: [114, 105],
  GitHub: [33, 32],
  twitter: [47, 40],
  'top-level domains': [793, 793],
} as const;

const expectBest = (
  corpus: keyof typeof peers,
  cases: readonly unknown[],
  failed: readonly unknown[],
): void => {
  expect(cases.length - failed.length, corpus).to.be.at.least(Math.max(...peers[corpus]));
};

const ids = (cases: readonly {readonly id: string}[]): readonly string[] => cases.map(({id}) => id);

describe('links of published corpora', () => {
  it('T12 ends links as UTS #58 says', async function () {
    type Case = TextCase & {readonly links: readonly {readonly text: string}[]};
    const cases = await readCorpus<Case>('linkify/unicode-uts58-link-detection.json');
    if (!cases) this.skip();
    const failed = failing('UTS #58 detection', cases, ({text, links}) =>
      same(
        found(text),
        links.map((link) => link.text),
      ),
    );
    expectBest('uts58', cases, failed);
    expect(ids(failed)).to.deep.equal([]);
  });

  it('T12 finds no link where linkify-it finds none', async function () {
    const cases = await readCorpus<TextCase>('linkify/linkify-it-not-links.json');
    if (!cases) this.skip();
    const failed = failing('linkify-it, no links', cases, ({text}) => found(text).length === 0);
    expectBest('no links', cases, failed);
    expect(ids(failed)).to.deep.equal([]);
  });

  it('T12 finds the links that linkify-it finds, but for ftp and what no browser opens', async function () {
    type Case = TextCase & {readonly expected: string};
    const cases = await readCorpus<Case>('linkify/linkify-it-links.json');
    if (!cases) this.skip();
    const [ftp, unopened] = ['lit-27', 'lit-24'];
    const led = cases.filter(({id}) => id !== ftp && id !== unopened);
    const failed = failing('linkify-it, links that lead somewhere', led, ({text, expected}) =>
      same(found(text).slice(0, 1), [expected]),
    );
    expectBest('links', led, failed);
    expect(ids(failed)).to.deep.equal([]);
  });

  it('T12 finds what Twitter finds, but for its own rules', async function () {
    type Case = TextCase & {readonly expected: readonly (string | {readonly url: string})[]};
    const cases = await readCorpus<Case>('linkify/twitter-extract-urls.json');
    if (!cases) this.skip();
    const failed = failing('twitter-text', cases, ({text, expected}) =>
      same(
        found(text, 'url'),
        expected.map((link) => (typeof link === 'string' ? link : link.url)),
      ),
    );
    expectBest('twitter', cases, failed);
    const known = ['tw-ex-37', 'tw-ex-38', 'tw-ex-42', 'tw-ex-80', 'tw-ex-81', 'tw-ex-82'];
    expect(ids(failed)).to.deep.equal(known);
  });

  it('T12 knows every top-level domain', async function () {
    type Case = TextCase & {readonly expected: readonly string[]};
    const cases = await readCorpus<Case>('linkify/twitter-tlds.json');
    if (!cases) this.skip();
    const failed = failing('twitter-text, top-level domains', cases, ({text, expected}) =>
      same(found(text), expected),
    );
    expectBest('top-level domains', cases, failed);
    expect(ids(failed)).to.deep.equal([]);
  });

  it('T12 agrees with GitHub where a host has a top-level domain', async function () {
    interface Case {
      readonly id: string;
      readonly markdown: string;
      readonly github_html: string;
    }
    const cases = await readCorpus<Case>('linkify/gfm-autolink-github-outputs.json');
    if (!cases) this.skip();
    // Where a closing bracket has no opening one UTS #58 ends a link, and GitHub goes on.
    const lines = cases.flatMap(linesWithDomain).filter(({links}) => links.every(isPaired));
    const failed = failing('GitHub autolinks', lines, ({text, links}) => same(found(text), links));
    expectBest('GitHub', lines, failed);
    // GitHub wants www. or a scheme, and links inside words.
    expect(failed.length).to.be.at.most(21);
  });

  it('T13 finds the telephone numbers that libphonenumber holds for valid', async function () {
    type Case = TextCase & {readonly region: string; readonly found_at: readonly string[]};
    const cases = await readCorpus<Case>('linkify/libphonenumber-leniency.json');
    if (!cases) this.skip();
    const failed = failing(
      'libphonenumber, valid',
      cases,
      ({text, region, found_at: levels}) =>
        findPhones(text, region).length > 0 === levels.includes('VALID'),
    );
    // What libphonenumber-js itself judges otherwise: it has the production's metadata, the corpus a test's.
    expect(ids(failed)).to.deep.equal(['ph-22', 'ph-28', 'ph-73']);
  });
});

const isPaired = (link: string): boolean =>
  (link.match(/\(/g) ?? []).length === (link.match(/\)/g) ?? []).length &&
  (link.match(/\[/g) ?? []).length === (link.match(/\]/g) ?? []).length;

/** The lines of a case that name a host below a common top-level domain, with what GitHub links. */
function linesWithDomain({
  markdown,
  github_html: markup,
}: {
  readonly markdown: string;
  readonly github_html: string;
}): readonly {readonly text: string; readonly links: readonly string[]}[] {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const blocks = [...page.querySelectorAll('p')].filter((block) => !block.querySelector('img'));
  return blocks
    .map((block) => ({
      text: block.textContent,
      links: Array.from(block.querySelectorAll('a'), (link) => link.textContent),
    }))
    .filter(({text}) => markdown.includes(text) && /\.(?:com|org|net)\b/i.test(text));
}
