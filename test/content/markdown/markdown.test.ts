import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {html, nothing, render} from 'lit';
import {markdownEngine} from '../../../src/content/markdown/load-markdown.js';
import {loadLinks} from '../../../src/content/linked/index.js';
import {englishContent} from '../../../src/i18n/en-content.js';
import type {MarkdownDress} from '../../../src/content/markdown/markdown-view.js';
import {readMarkdown} from '../../../src/content/markdown/read-markdown.js';
import type {RichMedia} from '../../../src/model/rich-content.js';

const dress = (changes: Partial<MarkdownDress> = {}): MarkdownDress => ({
  headingLevel: 3,
  words: {table: 'Table', done: 'Done', open: 'Not done'},
  links: {terms: englishContent},
  image: () => html`${nothing}`,
  ...changes,
});

/** A text as it's shown. */
const shown = async (text: string, changes?: Partial<MarkdownDress>): Promise<HTMLElement> => {
  await loadLinks();
  const {markdown} = (await markdownEngine.load())!;
  const box = document.createElement('div');
  render(markdown(text, {}, dress(changes)), box);
  return box;
};

const textsOf = (box: ParentNode, selector: string): readonly string[] =>
  Array.from(box.querySelectorAll(selector), ({textContent}) => textContent);

describe('markdown', () => {
  it('R5 shows headings, emphasis, lists, quotes, code and tables', async () => {
    const box = await shown(
      '# Title\n\n**bold** and *slanted*, ~~gone~~\n\n1. one\n2. two\n\n> said\n\n`code`\n\n```js\na < b\n```\n\n|a|b|\n|-|-:|\n|1|2|',
    );
    expect(textsOf(box, 'h3, strong, em, del, li, blockquote, code, th, td')).to.deep.equal([
      'Title',
      'bold',
      'slanted',
      'gone',
      'one',
      'two',
      'said',
      'code',
      'a < b\n',
      'a',
      'b',
      '1',
      '2',
    ]);
    expect(box.querySelector('td:last-child')?.getAttribute('align')).to.equal('right');
  });

  it('R5 fits headings to the page, with no level left out', async () => {
    const box = await shown('# One\n\n### Three\n\n###### Six\n\n## Two\n\n# One', {
      headingLevel: 4,
    });
    const levels = Array.from(box.querySelectorAll('.heading'), ({localName}) => localName);
    expect(levels).to.deep.equal(['h4', 'h5', 'h6', 'h5', 'h4']);
  });

  it('R5 shows HTML as text', async () => {
    const text = '<img src=x onerror=alert(1)>\n\na <b onclick="x()">b</b> <script>y</script>';
    const box = await shown(text);
    expect(box.querySelector('img, b, script')).to.equal(null);
    expect(box.textContent).to.contain('<img src=x onerror=alert(1)>');
    expect(box.textContent).to.contain('<b onclick="x()">b</b> <script>y</script>');
  });

  it('R5 shows tasks with marks that nobody can press', async () => {
    const box = await shown('- [x] sent\n- [ ] paid');
    const marks = Array.from(box.querySelectorAll('[role="img"]'), ({ariaLabel}) => ariaLabel);
    expect(marks).to.deep.equal(['Done', 'Not done']);
    expect(box.querySelector('input')).to.equal(null);
  });

  it('R5 lets a table be scrolled by keyboard', async () => {
    const table = (await shown('|a|\n|-|\n|1|')).querySelector<HTMLElement>('.table-box')!;
    expect([table.tabIndex, table.role, table.ariaLabel]).to.deep.equal([0, 'group', 'Table']);
  });

  it('R5 leaves images to the policy', async () => {
    const images: RichMedia[] = [];
    const image = (each: RichMedia) => {
      images.push(each);
      return html`<i>${each.alt}</i>`;
    };
    const text = '![a *red* bag](https://cdn.example.com/bag.png "Bag") ![](javascript:x)';
    const box = await shown(text, {image});
    expect(images).to.deep.equal([
      {
        type: 'media',
        kind: 'image',
        url: 'https://cdn.example.com/bag.png',
        alt: 'a red bag',
        title: 'Bag',
      },
      {type: 'media', kind: 'image'},
    ]);
    expect(textsOf(box, 'i')).to.deep.equal(['a red bag', '']);
    expect(box.querySelector('img, data')).to.equal(null);
  });

  it('T12 shows where a labelled link leads', async () => {
    const box = await shown('[Track it](https://example.com/t/1)');
    const link = box.querySelector('a')!;
    expect(link.textContent).to.equal('Track it (https://example.com/t/1)');
    expect([link.rel, link.target, link.referrerPolicy]).to.deep.equal([
      'noopener noreferrer',
      '_blank',
      'no-referrer',
    ]);
  });

  it('T12 replaces a label that looks like another address', async () => {
    const box = await shown('[paypal.com](https://evil.example/login) and https://example.com');
    expect(textsOf(box, 'a')).to.deep.equal(['https://evil.example/login', 'https://example.com/']);
  });

  it('T12 tells an address that can’t be opened, as text', async () => {
    const box = await shown(
      '[run](javascript:alert) [here](/orders "x") [&#106;s](&#106;avascript&colon;a)',
    );
    expect(box.querySelector('a')).to.equal(null);
    expect(box.textContent).to.contain('run (javascript:alert) here (/orders)');
  });

  it('shows as written what is too much to read', async () => {
    const text = `# ${'a'.repeat(30_000)}`;
    const box = await shown(text);
    expect(box.querySelector('.written')?.textContent).to.equal(text);
  });

  it('keeps its nodes when nothing of the text has changed', async () => {
    const text = '*a*';
    const {markdown} = (await markdownEngine.load())!;
    const box = document.createElement('div');
    const owner = {};
    render(markdown(text, owner, dress()), box);
    const node = box.querySelector('em');
    render(markdown(text, owner, dress()), box);
    expect(box.querySelector('em')).to.equal(node);
  });

  it('makes nothing but what it knows of any text, and never throws', () => {
    const pieces = fc.constantFrom(
      ...[
        '*',
        '_',
        '**',
        '`',
        '```\n',
        '[',
        ']',
        '(',
        ')',
        '![',
        '](',
        '<',
        '>',
        '\n',
        '\n\n',
        '- ',
        '# ',
        '> ',
        '|',
        '|-|\n',
      ],
      ...[
        'javascript:',
        'https://a.example/',
        'data:text/html,',
        '<script>',
        '<img src=x onerror=a>',
        '<svg/onload=a>',
        '&lt;',
      ],
      ...[
        '&#x3c;',
        '<style>',
        '<!--',
        '-->',
        '<math>',
        '<iframe srcdoc=',
        '"',
        "'",
        ' title="',
        '\\',
        '\u0000',
        '\ud800',
        'a ',
        '1. ',
      ],
    );
    const text = fc.array(fc.oneof(pieces, fc.string({maxLength: 8})), {maxLength: 60});
    const allowed =
      /^(?:a|blockquote|br|code|data|del|em|h[1-6]|hr|li|ol|p|pre|samp|strong|table|tbody|td|th|thead|tr|ul)$/;
    fc.assert(
      fc.property(text, (parts) => {
        const read = readMarkdown(parts.join(''), {});
        for (const element of read?.nodes.querySelectorAll('*') ?? []) {
          if (!allowed.test(element.localName)) return false;
          for (const {name, value} of element.attributes) {
            if (!/^(?:align|href|start|value)$/.test(name)) return false;
            if (name === 'href' && !/^(?:https?|mailto|tel):/.test(value)) return false;
          }
        }
        return true;
      }),
      {numRuns: 1_000},
    );
  });
});
