import type {Entry} from '../../model/entry.js';
import type {RichContent} from '../../model/rich-content.js';
import {markdownText} from '../markdown/markdown-text.js';
import {wellFormed} from '../plain-text.js';
import {plainWords} from './plain-words.js';
import {readRichContent} from './read-rich-content.js';

const known = new WeakMap<Entry, Partial<Record<'read' | 'written', string>>>();

/**
 * The words of an entry's rich media or markdown, nothing of it masked.
 *
 * @param markdown - As it's read, or as it's written.
 */
export const richText = (entry: Entry, markdown: 'read' | 'written'): string => {
  const before = known.get(entry);
  const text = before?.[markdown] ?? read(entry, markdown);
  known.set(entry, {...before, [markdown]: text});
  return text;
};

const read = (entry: Entry, markdown: 'read' | 'written'): string =>
  wellFormed(plainWords(piecesOf(entry), markdown === 'read' ? markdownText : undefined));

const piecesOf = (entry: Entry): readonly RichContent[] => {
  if (entry.kind === 'rich') return readRichContent(entry.content);
  return entry.kind === 'text' ? [{type: 'text', text: entry.text, format: 'markdown'}] : [];
};
