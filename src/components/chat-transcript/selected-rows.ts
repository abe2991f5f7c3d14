import type {Wording} from '../../content/entry-text.js';
import type {Entry} from '../../model/entry.js';
import type {CopiedRow} from './copied-rows.js';
import {isSelectedInside, selectedRange, selectedText} from './selection.js';
import type {TranscriptRows} from './transcript-rows.js';

/** Where a selection begins or ends. */
interface Edge {
  readonly key: string;
  /** What is selected of its words, as it was when it was last in the document; undefined for all. */
  readonly text: string | undefined;
}

/**
 * What is selected, from entry to entry, however little of it is in the document (T8). The browser's own selection shows it
 * and sets it; where the rows at its ends have been let go, what they were is remembered.
 */
export class SelectedRows {
  readonly #host: HTMLElement;
  readonly #rows: TranscriptRows;
  #start: Edge | undefined;
  #end: Edge | undefined;
  /** The entry from which keys extend the selection. */
  #anchor: string | undefined;

  constructor(host: HTMLElement, rows: TranscriptRows) {
    this.#host = host;
    this.#rows = rows;
  }

  get wording(): Wording {
    return this.#rows.source.scene;
  }

  /** Whether only a part of what one rich message shows is selected. */
  get isPartOfOne(): boolean {
    const {shadowRoot} = this.#host;
    return shadowRoot !== null && isSelectedInside(shadowRoot);
  }

  get isEmpty(): boolean {
    return !this.#start;
  }

  /** After the browser's selection has changed. */
  follow(): void {
    const range = this.#host.shadowRoot && selectedRange(this.#host.shadowRoot);
    if (!range || !this.#rows.scroller || !range.intersectsNode(this.#rows.scroller)) {
      this.#start = this.#end = this.#anchor = undefined;
      return;
    }
    this.#start = this.#edge(range, range.startContainer, 'first', this.#start);
    this.#end = this.#edge(range, range.endContainer, 'last', this.#end);
  }

  /** Everything that is there now. */
  selectAll(): void {
    this.#select(0, this.#rows.list.length - 1);
  }

  /** From where the keys began to here. @param from - Where they begin now, if they do. */
  extend(from: number, to: number): void {
    this.#anchor ??= this.#rows.list.at(from)?.key;
    const anchor = this.#rows.list.indexOfKey(this.#anchor ?? '');
    this.#select(Math.min(anchor, to), Math.max(anchor, to));
  }

  /** The selected entries, in order. */
  copied(): CopiedRow[] {
    const [first, last] = this.#span();
    const [drawn, end] = this.#rows.window?.range ?? [0, 0];
    const rows: CopiedRow[] = [];
    for (let row = first; row >= 0 && row <= last; row++) {
      const entry = this.#rows.list.at(row);
      if (!entry) continue;
      const isDrawn = row >= drawn && row < end;
      const text =
        this.#textAt(entry, row === first, row === last) ??
        (isDrawn ? this.#unmaskedAt(row) : undefined);
      if (text !== '') rows.push({entry, text});
    }
    return rows;
  }

  #textAt(entry: Entry, isFirst: boolean, isLast: boolean): string | undefined {
    const edges = [isFirst && this.#start, isLast && this.#end];
    for (const edge of edges)
      if (edge && edge.key === entry.key && edge.text !== undefined) return edge.text;
    return undefined;
  }

  /** What was written to deceive is copied as it's shown. */
  #unmaskedAt(row: number): string | undefined {
    const element = this.#rows.window?.rowAt(row);
    if (!element?.querySelector('.link.suspicious')) return undefined;
    return element.querySelector('.bubble, .sentence')?.textContent;
  }

  #span(): [first: number, last: number] {
    if (!this.#start || !this.#end) return [-1, -1];
    const {list} = this.#rows;
    return [list.indexOfKey(this.#start.key), list.indexOfKey(this.#end.key)];
  }

  #select(first: number, last: number): void {
    const [from, to] = [this.#rows.list.at(first), this.#rows.list.at(last)];
    if (!from || !to) return;
    this.#start = {key: from.key, text: undefined};
    this.#end = {key: to.key, text: undefined};
    this.#show(first, last);
  }

  /** The browser's selection shows as much of it as is in the document, and what comes into it in between. */
  #show(first: number, last: number): void {
    const content = this.#rows.scroller?.querySelector('.content');
    const [from, to] = [this.#rows.window?.rowAt(first), this.#rows.window?.rowAt(last)];
    if (!content) return;
    const [start, end] = [from ?? content, to ?? content];
    getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
  }

  #edge(
    range: Range,
    node: Node,
    which: 'first' | 'last',
    known: Edge | undefined,
  ): Edge | undefined {
    const {list} = this.#rows;
    const element = node instanceof Element ? node : node.parentElement;
    const row = element ? (this.#rows.window?.indexOf(element) ?? -1) : -1;
    if (row >= 0) return {key: list.at(row)!.key, text: this.#partAt(row, range)};
    const drawn = this.#drawn(range);
    const nearest = which === 'first' ? drawn[0] : drawn.at(-1);
    if (nearest === undefined) return known;
    const before = known ? list.indexOfKey(known.key) : -1;
    const isBeyond = before >= 0 && (which === 'first' ? before <= nearest : before >= nearest);
    return isBeyond ? known : {key: list.at(nearest)!.key, text: undefined};
  }

  /** The rows in the document that a range touches. */
  #drawn(range: Range): number[] {
    const [start, end] = this.#rows.window?.range ?? [0, 0];
    return Array.from({length: end - start}, (_, index) => start + index).filter((row) => {
      const element = this.#rows.window?.rowAt(row);
      return element !== undefined && range.intersectsNode(element);
    });
  }

  /** Undefined for the whole, or where nothing of it is words. */
  #partAt(row: number, range: Range): string | undefined {
    const words = this.#rows.window?.rowAt(row)?.querySelector('.bubble, .sentence');
    return words ? partOf(words, range) : undefined;
  }
}

const partOf = (words: Element, range: Range): string | undefined => {
  if (!range.intersectsNode(words)) return '';
  const text = selectedText(words, range);
  return text === words.textContent ? undefined : text;
};
