import {readMarkdown, type ReadMarkdown} from './read-markdown.js';

/** A markdown text in the words that a reader sees, a line for each block; one that is too much to read as it's written. */
export const markdownText = (text: string): string => {
  const read = readMarkdown(text, {});
  return read ? tidy(inside(read.nodes, read)) : text;
};

const blocks = new Set('BLOCKQUOTE,H1,H2,H3,H4,H5,H6,HR,LI,OL,P,PRE,TABLE,TR,UL'.split(','));

const inside = (node: Node, read: ReadMarkdown): string =>
  Array.from(node.childNodes, (child) => wordsOf(child, read)).join('');

const wordsOf = (node: Node, read: ReadMarkdown): string => {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? node.textContent! : '';
  const words = inside(node, read);
  switch (node.nodeName) {
    case 'BR':
      return '\n';
    case 'DATA':
      return read.images[Number((node as HTMLDataElement).value)]?.alt ?? '';
    case 'SAMP':
      return words === 'done' ? '☑ ' : '☐ ';
    case 'A':
      return withAddress(words, (node as HTMLAnchorElement).getAttribute('href') ?? '');
    case 'LI':
      return `\n${markOf(node)}${words.trim().replaceAll('\n', '\n  ')}\n`;
    case 'TD':
    case 'TH':
      return node.nextElementSibling ? `${words} | ` : words;
    default:
      return blocks.has(node.nodeName) ? `\n${words}\n` : words;
  }
};

/** Where a link leads is shown with it. */
const withAddress = (words: string, address: string): string =>
  !address || words === address ? words : `${words} (${address})`;

const markOf = (item: Element): string => {
  const list = item.parentElement;
  if (list?.localName !== 'ol')
    return item.querySelector(':scope > samp, :scope > p > samp') ? '' : '• ';
  const first = Number(list.getAttribute('start') ?? 1);
  return `${first + [...list.children].indexOf(item)}. `;
};

const tidy = (text: string): string => text.replace(/\n[\n ]*\n/g, '\n').trim();
