import type {Wording} from '../../content/entry-text.js';
import {maskText} from '../../content/mask-text.js';
import type {Entry} from '../../model/entry.js';

interface Masked {
  readonly wording: Wording;
  readonly content: object;
}

const known = new WeakMap<Entry, Masked>();
/** What isn't words: masked, it wouldn't lead where it did. */
const addresses = new Set(['url', 'poster', 'link', 'id', 'payload', 'type', 'name']);

/** An entry's pieces with what is private masked in all their words (T21), once for each look of the transcript. */
export const maskedContent = (entry: Entry, wording: Wording): object => {
  const before = known.get(entry);
  if (before?.wording === wording) return before.content;
  const content = masked(piecesOf(entry), wording);
  // What is the same keeps its identity: the reader's choices hang on it.
  const isSame = before !== undefined && JSON.stringify(before.content) === JSON.stringify(content);
  const kept = isSame ? before.content : content;
  known.set(entry, {wording, content: kept});
  return kept;
};

const piecesOf = (entry: Entry): unknown => {
  if (entry.kind === 'rich') return entry.content;
  return entry.kind === 'text' ? [{type: 'text', format: 'markdown', text: entry.text}] : [];
};

const masked = (value: unknown, wording: Wording): object =>
  Array.isArray(value) ? value.map((item: unknown) => maskedValue('', item, wording)) : [];

const maskedValue = (name: string, value: unknown, wording: Wording): unknown => {
  if (typeof value === 'string')
    return addresses.has(name) ? value : maskText(value, wording.privacy, wording.refresh);
  if (Array.isArray(value)) return value.map((item: unknown) => maskedValue(name, item, wording));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]: [string, unknown]) => [
      key,
      maskedValue(key, inside, wording),
    ]),
  );
};
