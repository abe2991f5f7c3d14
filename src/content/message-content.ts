import type {Entry} from '../model/entry.js';
import {entryText, type Wording} from './entry-text.js';
import {cut} from './plain-text.js';

/** Beyond this, laying a text out costs a reader more than reading it: the rest is shown when asked for. */
export const longestText = 8_000;

/** What is inside a message's bubble. Nothing of it is ever read as HTML. */
export const messageContent = (entry: Entry, wording: Wording, isWhole: boolean): string => {
  const text = entryText(entry, wording) || wording.terms.message.unshowable;
  return isWhole || text.length <= longestText ? text : `${cut(text, longestText)}…`;
};

/** Whether only the beginning is shown until the whole is asked for. */
export const isCut = (entry: Entry): boolean =>
  (entry.kind === 'text' || entry.kind === 'rich') && entry.text.length > longestText;
