import type {RichMedia} from '../../model/rich-content.js';
import {safeUrl} from '../links/safe-url.js';
import {safeMediaUrl} from '../media/media-url.js';
import {plainName} from '../plain-text.js';
import {isReadable, isShowable} from './budget.js';
import {readHtml} from './read-html.js';
import {sanitize} from './sanitize.js';

/** A markdown text, read once: to be cloned and dressed for each place where it's shown. */
export interface ReadMarkdown {
  /** Of a document that loads and runs nothing. `<data value="0">` stands for the first image, `<samp>` for a check mark. */
  readonly nodes: DocumentFragment;
  readonly images: readonly RichMedia[];
}

interface Reading {
  readonly text: string;
  readonly read: ReadMarkdown | undefined;
  /** Whether it's worth another try: it may have been the machine that was slow, not the text. */
  readonly mayRetry: boolean;
}

const readings = new WeakMap<object, Reading>();

/**
 * Reads a markdown text, once for each owner. Undefined for a text that is better shown as it's written, since it's too long,
 * too deep or too slow to read.
 *
 * @param owner - What the text belongs to.
 */
export const readMarkdown = (text: string, owner: object): ReadMarkdown | undefined => {
  const before = readings.get(owner);
  const isSame = before?.text === text;
  if (isSame && !before.mayRetry) return before.read;
  const read = isReadable(text) ? tryToRead(text) : undefined;
  readings.set(owner, {text, read, mayRetry: !read && !isSame && isReadable(text)});
  return read;
};

const tryToRead = (text: string): ReadMarkdown | undefined => {
  try {
    const html = readHtml(text);
    const nodes = isShowable(html) ? sanitize(html) : undefined;
    return nodes && tidied(nodes);
  } catch {
    return undefined;
  }
};

const tidied = (nodes: DocumentFragment): ReadMarkdown => {
  for (const link of nodes.querySelectorAll('a')) tidyLink(link);
  dropSpace(nodes);
  return {nodes, images: [...nodes.querySelectorAll('data')].map(takeImage)};
};

/** What is known of an image leaves the document, but for its number. */
const takeImage = (place: HTMLDataElement, index: number): RichMedia => {
  const {value, title, textContent: alt} = place;
  const url = safeMediaUrl(value);
  place.replaceChildren();
  place.removeAttribute('title');
  place.value = String(index);
  return {
    type: 'media',
    kind: 'image',
    ...(url && {url}),
    ...(alt && {alt: plainName(alt)}),
    ...(title && {title: plainName(title)}),
  };
};

/** Nobody can say where an address without a host leads, and some do harm: it's told, as text. */
const tidyLink = (link: HTMLAnchorElement): void => {
  const url = safeUrl(link.getAttribute('href'));
  const address = link.title;
  link.removeAttribute('title');
  if (url) link.setAttribute('href', url);
  else link.replaceWith(...link.childNodes, ...(address ? [` (${plainName(address)})`] : []));
};

const containers = new Set(
  '#document-fragment,BLOCKQUOTE,LI,OL,TABLE,TBODY,THEAD,TR,UL'.split(','),
);
const blocks = new Set([...containers, ...'H1,H2,H3,H4,H5,H6,HR,P,PRE,TD,TH'.split(',')]);

/** Line breaks between blocks would be seen, since those within a paragraph are. */
const dropSpace = (nodes: DocumentFragment): void => {
  const walker = document.createTreeWalker(nodes, NodeFilter.SHOW_TEXT);
  const space: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isBetweenBlocks(node as Text)) space.push(node as Text);
  for (const node of space) node.remove();
};

const isBetweenBlocks = ({data, parentNode, previousSibling, nextSibling}: Text): boolean =>
  !data.trim() &&
  containers.has(parentNode?.nodeName ?? '') &&
  [previousSibling, nextSibling].every((beside) => !beside || blocks.has(beside.nodeName));
