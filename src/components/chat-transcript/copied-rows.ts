import {entryText, type Wording} from '../../content/entry-text.js';
import {isMessage, type Entry} from '../../model/entry.js';

/** An entry, or the part of its words that is selected. */
export interface CopiedRow {
  readonly entry: Entry;
  /** All of them when absent. */
  readonly text?: string;
}

/** Each row on its own line, with who said it and when. */
export const copiedText = (rows: readonly CopiedRow[], wording: Wording): string =>
  rows.map((row) => line(row, wording)).join('\n');

/** The same as HTML, made of nodes, so that nothing anyone wrote is markup. */
export const copiedHtml = (rows: readonly CopiedRow[], wording: Wording): string => {
  const page = document.implementation.createHTMLDocument();
  for (const row of rows) {
    const paragraph = page.createElement('p');
    line(row, wording)
      .split('\n')
      .forEach((part, index) => {
        if (index > 0) paragraph.append(page.createElement('br'));
        paragraph.append(part);
      });
    page.body.append(paragraph);
  }
  return page.body.innerHTML;
};

const line = ({entry, text}: CopiedRow, wording: Wording): string => {
  const {message} = wording.terms;
  const words = text ?? entryText(entry, wording);
  const time = wording.format.time(entry.at);
  const name = wording.nameOf(entry.partyId);
  if (isMessage(entry))
    return time ? message.copied(name, time, words) : message.spoken(name, words);
  return time && entry.kind !== 'gap' ? `${time}: ${words}` : words;
};
