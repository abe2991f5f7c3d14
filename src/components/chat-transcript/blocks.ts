import type {Change} from './changes.js';
import type {Row} from './row.js';
import {RunningSum} from './running-sum.js';

/** Rows to a block: few, since where a part of a block is needed, all of it is laid out. */
const blockSize = 4;
/** Of rows that haven't been measured: as in the last conversation. */
let likelyRowHeight = 44;

/** A row and the element that shows it. */
export interface DrawnRow {
  readonly row: Row;
  readonly element: HTMLElement;
}

/** Neighbouring rows that come and go together. */
export interface Block {
  count: number;
  /** Pixels: measured while it's in the document, else as it last was, else estimated. */
  height: number;
  /** In the document, if it's near. */
  element?: HTMLElement;
  /** Its rows as they were last rendered. */
  rows?: ReadonlyMap<string, DrawnRow>;
  /** Whether its rows have to be rendered again. */
  isStale: boolean;
}

/** All rows in blocks, with the height of each: the measured space that stands for what isn't in the document. */
export class Blocks {
  #blocks: Block[] = [];
  readonly #heights = new RunningSum((index) => this.#blocks[index]!.height);
  readonly #counts = new RunningSum((index) => this.#blocks[index]!.count);
  #rowHeight = likelyRowHeight;
  #isEstimate = true;

  get all(): readonly Block[] {
    return this.#blocks;
  }

  /** Pixels of all. */
  get height(): number {
    return this.offsetOf(this.#blocks.length);
  }

  /** Pixels above a block. */
  offsetOf(index: number): number {
    return this.#heights.before(index);
  }

  /** Rows before a block. */
  startOf(index: number): number {
    return this.#counts.before(index);
  }

  /** The block at so many pixels from the top; the nearest one outside. */
  at(offset: number): number {
    return this.#heights.find(offset, this.#blocks.length);
  }

  /** The block that a row is in. */
  of(row: number): number {
    return this.#counts.find(row, this.#blocks.length);
  }

  /** The first block that is laid out tells how high rows are here, if that's much else than was thought; later ones tell their own alone. */
  measure(index: number, height: number): void {
    const block = this.#blocks[index]!;
    const isLaidOut = block.count >= 4 && Math.abs(height - block.height) > 1;
    if (height !== block.height) this.#heights.forget(index);
    block.height = height;
    if (!this.#isEstimate || !isLaidOut) return;
    this.#isEstimate = false;
    likelyRowHeight = height / block.count;
    if (Math.abs(likelyRowHeight - this.#rowHeight) < this.#rowHeight / 4) return;
    this.#rowHeight = likelyRowHeight;
    for (const each of this.#blocks) if (!each.element) each.height = each.count * this.#rowHeight;
    this.#heights.forget(0);
  }

  /** Forgets everything. */
  clear(): void {
    this.#blocks = [];
    this.#forget(0);
  }

  /** Makes room for a change; rows from its first to the one after its last have to be rendered again. */
  apply({from, removed, added}: Change): void {
    const kept = Math.min(removed, added);
    if (added > kept) this.#insert(from + kept, added - kept);
    else if (removed > kept) this.#remove(from + kept, removed - kept);
    this.#markStale(from, from + added);
  }

  /** From this block on they are others, or have other rows. */
  #forget(index: number): void {
    this.#heights.forget(index);
    this.#counts.forget(index);
  }

  #insert(row: number, count: number): void {
    const index = row === 0 ? 0 : this.of(row - 1);
    if (this.#blocks.length === 0) this.#blocks = this.#create(count);
    else if (row === 0) this.#prepend(count);
    else this.#insertInto(index, count);
    this.#forget(index);
  }

  /**
   * The odd number comes first, where the next page of history fills it up. What comes next to the rows that were there is all that
   * is needed at once: it's a small block.
   */
  #prepend(count: number): void {
    const left = count - this.#fill(this.#blocks[0]!, count);
    const near = Math.min(left, blockSize / 2);
    this.#blocks = [...this.#create(left - near).reverse(), ...this.#create(near), ...this.#blocks];
  }

  #insertInto(index: number, count: number): void {
    const block = this.#blocks[index]!;
    const isLast = index === this.#blocks.length - 1;
    if (isLast) this.#blocks.push(...this.#create(count - this.#fill(block, count)));
    else this.#grow(block, count);
    if (block.count > 2 * blockSize) this.#split(index);
  }

  #fill(block: Block, count: number): number {
    const filled = Math.min(count, Math.max(0, blockSize - block.count));
    this.#grow(block, filled);
    return filled;
  }

  #grow(block: Block, count: number): void {
    block.count += count;
    block.height += count * this.#rowHeight;
  }

  #split(index: number): void {
    const block = this.#blocks[index]!;
    const pieces = this.#create(block.count - blockSize);
    block.count = blockSize;
    block.height = blockSize * this.#rowHeight;
    block.isStale = true;
    this.#blocks.splice(index + 1, 0, ...pieces);
  }

  #create(count: number): Block[] {
    const blocks: Block[] = [];
    for (let left = count; left > 0; left -= blockSize) {
      const rows = Math.min(left, blockSize);
      blocks.push({count: rows, height: rows * this.#rowHeight, isStale: true});
    }
    return blocks;
  }

  #remove(row: number, count: number): void {
    let start = 0;
    for (const block of this.#blocks) {
      const end = start + block.count;
      const taken = Math.max(0, Math.min(end, row + count) - Math.max(start, row));
      if (taken > 0) {
        block.height *= 1 - taken / block.count;
        block.count -= taken;
        block.isStale = true;
      }
      start = end;
    }
    this.#blocks = this.#blocks.filter((block) => block.count > 0);
    this.#forget(0);
  }

  /** The row after the change as well: how it looks depends on the one before it. */
  #markStale(from: number, to: number): void {
    const last = this.of(to);
    for (const block of this.#blocks.slice(this.of(from), last + 1)) block.isStale = true;
  }
}
