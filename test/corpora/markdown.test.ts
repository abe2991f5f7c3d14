import {expect} from '@open-wc/testing';
import {marked, type Tokens} from 'marked';
import {readMarkdown} from '../../src/content/markdown/read-markdown.js';
import {safeUrl} from '../../src/content/links/safe-url.js';
import {safeMediaUrl} from '../../src/content/media/media-url.js';
import {failing, readCorpus} from './read-corpus.js';

interface Case {
  readonly id: string;
  readonly markdown: string;
  readonly html: string;
}

/** Those that GitHub's literal addresses, which bots write, make different. */
const corpora = [
  {path: 'markdown/commonmark-0.31.2.json', known: ['cm-602', 'cm-608', 'cm-611', 'cm-612']},
  {
    path: 'markdown/gfm-spec.json',
    known: ['gfm-spec-610', 'gfm-spec-616', 'gfm-spec-619', 'gfm-spec-620'],
  },
  {path: 'markdown/marked-gfm-0.29.json', known: []},
];

for (const {path, known} of corpora) {
  describe(path, () => {
    it('R5 renders as specified, but for what is named', async function () {
      const cases = await readCorpus<Case>(path);
      if (!cases) this.skip();
      const plain = cases.filter(({markdown}) => htmlIn(markdown).length === 0);
      const failed = failing(
        `${path}, without HTML`,
        plain,
        (each) => shown(each) === wanted(each),
      );
      expect(failed.map(({id}) => id)).to.deep.equal(known);
    });

    it('R5 shows HTML as text, and loses none of it', async function () {
      const cases = await readCorpus<Case>(path);
      if (!cases) this.skip();
      const raw = cases.filter(({markdown}) => htmlIn(markdown).length > 0);
      const failed = failing(`${path}, HTML as text`, raw, keepsHtml);
      expect(failed.map(({id}) => id)).to.deep.equal([]);
    });
  });
}

describe('markdown/marked-redos', () => {
  it('is read, or shown as written, in 200 ms at most', async function () {
    const cases = await readCorpus<Partial<Case>>('markdown/marked-redos.json');
    if (!cases) this.skip();
    // The others are programs that make a text: the reader's own tests have what they make.
    const texts = cases.flatMap(({markdown}) => markdown ?? []);
    const slow = failing('marked-redos', texts, (text) => fastest(text) < 200);
    expect(slow).to.deep.equal([]);
  });
});

/** Milliseconds; other load on the machine isn't the reader's. */
function fastest(text: string): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    readMarkdown(text, {});
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** What marked takes for HTML, in order. */
function htmlIn(markdown: string): readonly string[] {
  const found: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'html') found.push((token as Tokens.HTML).text);
  });
  return found;
}

function keepsHtml({markdown}: Case): boolean {
  const text = squeezed(readMarkdown(markdown, {})?.nodes.textContent ?? '');
  return htmlIn(markdown).every((part) => text.includes(squeezed(part)));
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

function shown({markdown}: Case): string {
  const read = readMarkdown(markdown, {}) ?? readMarkdown(markdown, {});
  if (!read) return 'as written';
  const {nodes, images} = read;
  const root = document.implementation.createHTMLDocument().createElement('div');
  root.append(nodes.cloneNode(true));
  for (const place of root.querySelectorAll('data')) {
    const {url = '', alt = '', title = ''} = images[Number(place.value)]!;
    place.replaceWith(`[${url}|${alt}|${title}]`);
  }
  return tidy(root);
}

/** What the specification wants, with what is otherwise here by design. */
function wanted({html}: Case): string {
  const root = new DOMParser().parseFromString(html, 'text/html').body;
  for (const image of root.querySelectorAll('img')) {
    const url = safeMediaUrl(image.getAttribute('src')) ?? '';
    image.replaceWith(`[${url}|${image.alt}|${image.title}]`);
  }
  for (const link of root.querySelectorAll('a')) {
    const address = link.getAttribute('href') ?? '';
    const url = safeUrl(address);
    link.removeAttribute('title');
    if (url) link.setAttribute('href', url);
    else link.replaceWith(...link.childNodes, ...(address ? [` (${address})`] : []));
  }
  for (const box of root.querySelectorAll('input')) {
    const mark = document.createElement('samp');
    mark.textContent = box.checked ? 'done' : 'open';
    // The mark has a margin.
    if (box.nextSibling?.nodeType === Node.TEXT_NODE)
      box.nextSibling.textContent = box.nextSibling.textContent!.trimStart();
    box.replaceWith(mark);
  }
  for (const code of root.querySelectorAll('code')) code.removeAttribute('class');
  return tidy(root);
}

/** An address is the same with its characters encoded. */
const decoded = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });

const blocks = 'blockquote|div|h[1-6]|hr|li|ol|p|pre|table|tbody|td|th|thead|tr|ul';

/** Nothing is seen of spaces between blocks, and at the ends of lines but in code. */
function tidy(root: HTMLElement): string {
  root.normalize();
  for (const line of root.querySelectorAll('br'))
    if (line.nextSibling?.nodeType === Node.TEXT_NODE)
      line.nextSibling.textContent = line.nextSibling.textContent!.replace(/^\n/, '');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest('code'))
      node.textContent = node.textContent!.replace(/[ \t]*\n[ \t]*/g, '\n');
  return decoded(root.innerHTML)
    .replace(new RegExp(`\\s*(</?(?:${blocks})\\b[^>]*>)\\s*`, 'g'), '$1')
    .trim();
}
