import {entryText, type Wording} from '../../content/entry-text.js';
import {shownText} from '../../content/shown-text.js';
import {inUseTermsOf} from '../../i18n/en-in-use.js';
import {isMessage, type Entry} from '../../model/entry.js';

/** An entry, or the part of its words that is selected. */
export interface CopiedRow {
  readonly entry: Entry;
  /** All of them when absent. */
  readonly text?: string;
}

/** A copy is made at once: to read the markdown of more takes too long. */
const mostRead = 1_000;

/** What each row says, with who said it and when. */
export const copiedLines = (rows: readonly CopiedRow[], wording: Wording): readonly string[] =>
  rows.map((row) => line(row, wording, rows.length > mostRead ? entryText : shownText));

/** The same as HTML, made of nodes, so that nothing anyone wrote is markup. */
export const copiedHtml = (lines: readonly string[]): string => {
  const page = document.implementation.createHTMLDocument();
  for (const line of lines) {
    const paragraph = page.createElement('p');
    line.split('\n').forEach((part, index) => {
      if (index > 0) paragraph.append(page.createElement('br'));
      paragraph.append(part);
    });
    page.body.append(paragraph);
  }
  return page.body.innerHTML;
};

const line = ({entry, text}: CopiedRow, wording: Wording, textOf: typeof entryText): string => {
  const {message} = inUseTermsOf(wording.terms);
  const words = text ?? textOf(entry, wording);
  const time = wording.format.time(entry.at);
  const name = nameOf(entry, wording);
  if (isMessage(entry))
    return time ? message.copied(name, time, words) : message.spoken(name, words);
  return time && entry.kind !== 'gap' ? `${time}: ${words}` : words;
};

/** What the contact mustn't see is marked wherever it's pasted. */
const nameOf = ({partyId, audience}: Entry, {nameOf, terms}: Wording): string =>
  audience === 'internal' ? `${nameOf(partyId)} (${terms.message.internal})` : nameOf(partyId);
