import {html, nothing, type TemplateResult} from 'lit';
import type {Entry, FileContent} from '../model/entry.js';
import {fileIcon} from '../styles/icons.js';
import {entryText, type Wording} from './entry-text.js';
import {cut, plainName} from './plain-text.js';

/** Beyond this, laying a text out costs a reader more than reading it: the rest is shown when asked for. */
export const longestText = 8_000;

/** What is inside a message's bubble. Nothing of it is ever read as HTML. */
export const messageContent = (
  entry: Entry,
  wording: Wording,
  isWhole: boolean,
): TemplateResult | string => {
  if (entry.kind === 'file') return fileContent(entry, wording);
  const text = entryText(entry, wording) || wording.terms.message.unshowable;
  return isWhole || text.length <= longestText ? text : `${cut(text, longestText)}…`;
};

/** Whether only the beginning is shown until the whole is asked for. */
export const isCut = (entry: Entry): boolean =>
  (entry.kind === 'text' || entry.kind === 'rich') && entry.text.length > longestText;

const fileContent = ({file}: FileContent, {terms, format}: Wording): TemplateResult => {
  const name = plainName(file.name) || terms.message.unshowable;
  const size = format.bytes(file.size);
  return html`<span class="file"
    >${fileIcon()}<bdi class="file-name">${name}</bdi>${
      size ? html`<span class="file-size">${size}</span>` : nothing
    }</span
  >`;
};
