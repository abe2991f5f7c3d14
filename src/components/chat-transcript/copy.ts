import {copiedHtml, copiedText, type CopiedRow} from './copied-rows.js';
import type {EntryList} from './entry-list.js';
import type {RowScene} from './row.js';
import type {RowWindow} from './row-window.js';
import {selectedText} from './selection.js';

/**
 * Puts what is selected on the clipboard, with names and times (T8). A part of one message is left to the browser: that is
 * copied as it is. Returns whether it was done.
 */
export const copyRows = (
  clipboard: DataTransfer,
  range: Range,
  rows: RowWindow,
  entries: EntryList,
  scene: RowScene,
): boolean => {
  const copied = rowsIn(range, rows, entries);
  if (copied.length < 2) return false;
  clipboard.setData('text/plain', copiedText(copied, scene));
  clipboard.setData('text/html', copiedHtml(copied, scene));
  return true;
};

const rowsIn = (range: Range, rows: RowWindow, entries: EntryList): CopiedRow[] => {
  const [start, end] = rows.range;
  const copied: CopiedRow[] = [];
  for (let index = start; index < end; index++) {
    const element = rows.rowAt(index);
    const entry = entries.at(index);
    if (!element || !entry || !range.intersectsNode(element)) continue;
    const row = {entry, text: partOf(element, range)};
    if (row.text !== '') copied.push(row);
  }
  return copied;
};

/** Undefined for the whole. */
const partOf = (row: HTMLElement, range: Range): string | undefined => {
  const isEdge = row.contains(range.startContainer) || row.contains(range.endContainer);
  const words = isEdge ? row.querySelector('.bubble, .sentence') : null;
  return words ? selectedText(words, range) : undefined;
};
