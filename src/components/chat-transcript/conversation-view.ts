import type {Wording} from '../../content/entry-text.js';
import {isCut} from '../../content/message-content.js';
import type {Entry} from '../../model/entry.js';
import type {DrawnRow, SearchTarget} from '../transcript-search/search-target.js';
import {lastInView, reach} from './reach.js';
import {continues, startsDay} from './row.js';
import type {TranscriptRows} from './transcript-rows.js';

/** A transcript as the tools see it that are loaded on first need: what was said, and where it's shown. */
export class ConversationView implements SearchTarget {
  readonly #rows: TranscriptRows;
  readonly #close: (row: number | undefined) => void;

  /** @param close - Lets the search go. */
  constructor(rows: TranscriptRows, close: (row: number | undefined) => void) {
    this.#rows = rows;
    this.#close = close;
  }

  get length(): number {
    return this.#rows.list.length;
  }

  get wording(): Wording {
    return this.#rows.source.scene;
  }

  get content(): HTMLElement {
    return this.#rows.scroller!.querySelector<HTMLElement>('.content')!;
  }

  entryAt(row: number): Entry | undefined {
    return this.#rows.list.at(row);
  }

  isNamed(row: number): boolean {
    const entry = this.entryAt(row);
    const before = this.entryAt(row - 1);
    return entry !== undefined && (startsDay(entry, before) || !continues(entry, before));
  }

  drawn(): readonly DrawnRow[] {
    const [start, end] = this.#rows.window?.range ?? [0, 0];
    return Array.from({length: end - start}, (_, index) => start + index).flatMap((row) => {
      const element = this.#rows.window?.rowAt(row);
      return element ? {row, element} : [];
    });
  }

  lastInView(): number {
    return lastInView(this.#rows);
  }

  async show(row: number): Promise<void> {
    const entry = this.entryAt(row);
    if (entry && isCut(entry)) await this.#rows.showWholeOf(entry.key);
    if (!this.#isInView(row)) this.#rows.scroll.goTo({state: 'jumping', row});
  }

  reveal(range: Range): void {
    const {scroller} = this.#rows;
    const view = this.#view;
    if (!scroller || !view) return;
    const {top, bottom} = range.getBoundingClientRect();
    if (top < view.top || bottom > view.bottom)
      scroller.scrollTop += top - view.top - (view.bottom - view.top) / 4;
  }

  close(row: number | undefined): void {
    this.#close(row);
  }

  /** Puts the focus on a row. */
  focus(row: number): void {
    reach(this.#rows, row)?.focus({preventScroll: true});
  }

  /** Of what is higher than the view, a part is enough. */
  #isInView(row: number): boolean {
    const element = this.#rows.window?.rowAt(row);
    const view = this.#view;
    if (!element || !view) return false;
    const {top, bottom} = element.getBoundingClientRect();
    return top >= view.top && bottom <= view.bottom;
  }

  /** The part of the view that nothing covers: the way back to the end lies over its last rows. */
  get #view(): {readonly top: number; readonly bottom: number} | undefined {
    const {scroller} = this.#rows;
    const cover = scroller?.parentElement?.querySelector('.latest')?.getBoundingClientRect();
    const view = scroller?.getBoundingClientRect();
    return view && {top: view.top, bottom: cover?.top ?? view.bottom};
  }
}
