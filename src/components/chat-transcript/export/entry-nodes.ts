import type {Wording} from '../../../content/entry-text.js';
import type {ExportedEntry} from './exported-entries.js';

/**
 * An exported entry as elements of a document. Whatever anyone wrote becomes a text node: also an address is words, that
 * leads nowhere.
 */
export const entryNode = (entry: ExportedEntry, page: Document, wording: Wording): HTMLElement => {
  const article = page.createElement('article');
  if (entry.isInternal) article.className = 'internal';
  article.append(headNode(entry, page, wording), textNode(entry.text, page));
  return article;
};

const headNode = (entry: ExportedEntry, page: Document, {format, terms}: Wording): HTMLElement => {
  const head = page.createElement('p');
  head.className = 'head';
  if (entry.name) head.append(textElement('bdi', entry.name, page), ' ');
  if (entry.isInternal) head.append(textElement('strong', terms.message.internal, page), ' ');
  const time = textElement('time', entry.time, page);
  const machine = format.machine(entry.at);
  if (machine) time.setAttribute('datetime', machine);
  if (entry.time) head.append(time);
  return head;
};

const textNode = (text: string, page: Document): HTMLElement => {
  const element = textElement('p', text, page);
  element.className = 'text';
  element.dir = 'auto';
  return element;
};

/** An element with nothing but text in it. */
export const textElement = (name: string, text: string, page: Document): HTMLElement => {
  const element = page.createElement(name);
  element.textContent = text;
  return element;
};
