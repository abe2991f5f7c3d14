import {Blocks, type Block} from './blocks.js';
import type {Change} from './changes.js';
import {drawRows} from './draw-rows.js';
import type {Row} from './row.js';

/** What the window is drawn in and with. */
export interface RowWindowOptions {
  /** What stands above all rows and scrolls with them. */
  readonly head: HTMLElement;
  /** The elements that stand for the space of what isn't in the document. */
  readonly above: HTMLElement;
  readonly below: HTMLElement;
  rows(start: number, count: number): readonly Row[];
  /** Renders a row into its element. */
  drawRow(row: Row, element: HTMLElement): void;
  blockAdded(element: HTMLElement): void;
  /** Before it's removed. */
  blockLeaving(element: HTMLElement): void;
  /** What must stay. */
  selected(): Range | undefined;
}

/** A host that is given no height must not get every row. */
const tallestView = 5_000;
/** While something in it must stay, the window grows to this many blocks. */
const mostBlocks = 128;

/** Pixels beside the view: what can't be put off, and what can be scrolled to, found and selected. */
const narrow = 64;
const wide = (height: number): number => Math.min(1_200, Math.max(400, height));

/**
 * The rows near the view as elements, in order, in blocks; the rest as space. Every block is a render root of its own, so
 * that an appended row touches its block alone.
 */
export class RowWindow {
  readonly #options: RowWindowOptions;
  readonly #blocks = new Blocks();
  #first = 0;
  #headHeight = 0;
  /** How much less space there is above than the rows there are thought to need. */
  #debt = 0;
  #shown: Block[] = [];

  constructor(options: RowWindowOptions) {
    this.#options = options;
  }

  /** Pixels of all there is, as far as they are known. */
  get height(): number {
    return this.#headHeight + this.#blocks.height;
  }

  /** The rows in the document: from the first to before the last. */
  get range(): readonly [start: number, end: number] {
    const start = this.#blocks.startOf(this.#first);
    return [start, this.#shown.reduce((end, {count}) => end + count, start)];
  }

  /** What is in the document and has a height that counts. */
  get measured(): readonly HTMLElement[] {
    return [this.#options.head, ...this.#shown.flatMap(({element}) => element ?? [])];
  }

  apply(change: Change): void {
    this.#blocks.apply(change);
  }

  clear(): void {
    for (const block of this.#shown) this.#release(block);
    this.#shown = [];
    this.#blocks.clear();
  }

  /** Every row may look different now. */
  invalidate(): void {
    for (const block of this.#shown) block.isStale = true;
  }

  /** Pixels above a row, as far as they are known. */
  offsetOf(row: number): number {
    const index = this.#blocks.of(row);
    const {count = 1, height = 0} = this.#blocks.all[index] ?? {};
    const within = (row - this.#blocks.startOf(index)) / count;
    return this.#headHeight + this.#blocks.offsetOf(index) + within * height;
  }

  /**
   * Brings what is near the view into the document and lets go what is far. Returns whether anything changed.
   *
   * @param isWide - With what is near the view, as against what is in it and can't wait.
   */
  draw(top: number, height: number, isWide: boolean): boolean {
    const offset = top + this.#debt - this.#headHeight;
    const [first, last] = this.#choose(offset, Math.min(height, tallestView), isWide);
    const next = this.#blocks.all.slice(first, last + 1);
    const isSame =
      next.length === this.#shown.length && next.every((block, at) => block === this.#shown[at]);
    if (isSame && !next.some(({isStale}) => isStale)) {
      this.#first = first;
      return this.space();
    }
    for (const block of this.#shown) if (!next.includes(block)) this.#release(block);
    this.#first = first;
    this.#shown = next;
    this.#render();
    this.space();
    return true;
  }

  /** Sizes the space above and below. Returns whether that changed. */
  space(): boolean {
    const {above, below} = this.#options;
    const offset = this.#blocks.offsetOf(this.#first);
    const shown = this.#shown.reduce((sum, block) => sum + block.height, 0);
    if (this.#debt > offset || this.#first === 0) this.#debt = 0;
    const isMoved = setHeight(above, offset - this.#debt);
    return setHeight(below, this.#blocks.height - offset - shown) || isMoved;
  }

  /**
   * Takes from the space above what rows near it turned out to need, so that nothing below moves: to set the scroll position
   * instead would end a wheel's or finger's movement. Returns whether there's space enough to do so.
   */
  absorb(delta: number): boolean {
    const space = this.#blocks.offsetOf(this.#first) - this.#debt;
    if (space - delta < tallestView) return false;
    this.#debt += delta;
    this.space();
    return true;
  }

  /** Gives back what was absorbed, once nothing moves. Returns whether there was anything. */
  repay(): boolean {
    if (this.#debt === 0) return false;
    this.#debt = 0;
    this.space();
    return true;
  }

  /** Takes down how high something is. */
  measure(element: Element, height: number): void {
    if (element === this.#options.head) this.#headHeight = height;
    const at = this.#shown.findIndex((each) => each.element === element);
    if (at >= 0) this.#blocks.measure(this.#first + at, height);
  }

  /** Takes down how high all that is drawn is. */
  measureShown(): void {
    for (const element of this.measured)
      this.measure(element, element.getBoundingClientRect().height);
  }

  /** A row's element, if it's in the document. */
  rowAt(row: number): HTMLElement | undefined {
    let start = this.#blocks.startOf(this.#first);
    for (const {element, count} of this.#shown) {
      if (row >= start && row < start + count)
        return element?.children[row - start] as HTMLElement | undefined;
      start += count;
    }
    return undefined;
  }

  /** What stays in a row while rows come before it: the day and the sender above it may go to one of those. */
  anchorAt(row: number): Element | undefined {
    const element = this.rowAt(row);
    return element?.querySelector('.line, .happened') ?? element;
  }

  /** Which row an element is, or is in; -1 if in none. */
  indexOf(element: Element): number {
    let start = this.#blocks.startOf(this.#first);
    for (const block of this.#shown) {
      if (block.element?.contains(element))
        return start + [...block.element.children].findIndex((row) => row.contains(element));
      start += block.count;
    }
    return -1;
  }

  /** The first row that ends below a line, by where it's drawn now. */
  firstBelow(line: number): number {
    let start = this.#blocks.startOf(this.#first);
    for (const {element, count} of this.#shown) {
      if (element && element.getBoundingClientRect().bottom > line)
        return start + firstEndingBelow(element.children, line);
      start += count;
    }
    return Math.max(0, start - 1);
  }

  /** What is shown stays while it's near, needed or not: it may be needed again. */
  #choose(top: number, height: number, isWide: boolean): [first: number, last: number] {
    const blocks = this.#blocks;
    const around = (margin: number): [first: number, last: number] => [
      blocks.at(top - margin),
      blocks.at(top + height + margin),
    ];
    const [from, to] = around(isWide ? wide(height) : narrow);
    const shown = this.#shown.filter(({count}) => count > 0);
    const first = blocks.all.indexOf(shown[0]!);
    const last = blocks.all.indexOf(shown.at(-1)!);
    if (first < 0 || first > to || last < from) return this.#keep(from, to);
    const [farFirst, farLast] = around(2 * wide(height));
    return this.#keep(
      Math.min(from, Math.max(first, farFirst)),
      Math.max(to, Math.min(last, farLast)),
    );
  }

  /** With what is selected. */
  #keep(first: number, last: number): [first: number, last: number] {
    const selected = this.#options.selected();
    for (const block of selected ? this.#shown : []) {
      if (!block.element || !selected?.intersectsNode(block.element)) continue;
      const index = this.#blocks.all.indexOf(block);
      const [start, end] = [Math.min(first, index), Math.max(last, index)];
      if (end - start < mostBlocks) [first, last] = [start, end];
    }
    return [first, last];
  }

  #render(): void {
    let start = this.#blocks.startOf(this.#first);
    let before: Element = this.#options.above;
    for (const block of this.#shown) {
      const element = (block.element ??= this.#create(block));
      if (block.isStale) this.#renderBlock(block, element, start);
      if (!element.parentNode) this.#add(element, before);
      before = element;
      start += block.count;
    }
  }

  #renderBlock(block: Block, element: HTMLElement, start: number): void {
    const {rows, drawRow} = this.#options;
    block.rows = drawRows(element, rows(start, block.count), block.rows, drawRow);
    block.isStale = false;
  }

  #create(block: Block): HTMLElement {
    const element = document.createElement('div');
    element.className = 'block';
    block.isStale = true;
    return element;
  }

  #add(element: HTMLElement, before: Element): void {
    before.after(element);
    this.#options.blockAdded(element);
  }

  #release(block: Block): void {
    const {element} = block;
    if (!element) return;
    this.#options.blockLeaving(element);
    element.remove();
    block.element = block.rows = undefined;
  }
}

const firstEndingBelow = (rows: HTMLCollection, line: number): number => {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.getBoundingClientRect().bottom > line) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** As it was set: a style reads back with six digits. */
const heights = new WeakMap<HTMLElement, number>();

const setHeight = (element: HTMLElement, height: number): boolean => {
  const pixels = Math.max(0, Math.round(height));
  const isOther = heights.get(element) !== pixels;
  heights.set(element, pixels);
  if (isOther) element.style.blockSize = `${pixels}px`;
  return isOther;
};
