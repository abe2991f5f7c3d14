import {loadMasks} from '../../content/mask-text.js';
import {loadShownText} from '../../content/shown-text.js';
import {loadedRich} from './rich.js';
import {copiedHtml, copiedLines} from './copied-rows.js';
import {indexOfRow, lastInView, reach} from './reach.js';
import {moveAmongRows} from './row-focus.js';
import {SelectedRows} from './selected-rows.js';
import {pressSelectionKey} from './selection-keys.js';
import type {TranscriptRows} from './transcript-rows.js';

/** Entries: WebKit goes through HTML before it takes it, for 15 seconds where there are 100,000. */
const mostInHtml = 5_000;

/** Goes through a transcript by keys, selects and copies, also what isn't in the document (T8). */
export class Selecting {
  readonly #rows: TranscriptRows;
  readonly #selected: SelectedRows;

  constructor(host: HTMLElement, rows: TranscriptRows) {
    this.#rows = rows;
    this.#selected = new SelectedRows(host, rows);
    // A copy is made at once or never.
    void loadMasks();
  }

  connect(): void {
    document.addEventListener('selectionchange', this.#follow);
    this.#follow();
  }

  disconnect(): void {
    document.removeEventListener('selectionchange', this.#follow);
  }

  /** Takes a key that was pressed among the rows: one that selects or moves. Returns whether it was. */
  press(event: KeyboardEvent): boolean {
    const rows = this.#rows;
    const keys = {
      indexOf: (element: Element) => indexOfRow(rows, element),
      count: () => rows.list.length,
      lastInView: () => lastInView(rows),
      reach: (row: number) => reach(rows, row),
      selectAll: () => this.#selected.selectAll(),
      extend: (from: number, to: number) => {
        reach(rows, to)?.focus({preventScroll: true});
        this.#selected.extend(from, to);
      },
    };
    return pressSelectionKey(event, keys) || moveAmongRows(event, keys);
  }

  /**
   * Puts what is selected on the clipboard, with names and times; a very long selection as text alone. A part of one message is left to the browser: that is copied
   * as it is. Returns whether it was done.
   */
  copy(clipboard: DataTransfer): boolean {
    this.#selected.follow();
    const copied = this.#selected.copied();
    const isPart = copied.length === 1 && copied[0]?.text !== undefined;
    if (copied.length === 0 || isPart || this.#selected.isPartOfOne) return false;
    const {scene} = this.#rows.source;
    const lines = copiedLines(copied, scene);
    clipboard.setData('text/plain', lines.join('\n'));
    if (lines.length <= mostInHtml) clipboard.setData('text/html', copiedHtml(lines));
    return true;
  }

  readonly #follow = (): void => {
    this.#selected.follow();
    // A copy is made at once: the words of what is shown must be there.
    if (!this.#selected.isEmpty && loadedRich()) void loadShownText();
  };
}
