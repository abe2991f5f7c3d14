import {cut} from '../plain-text.js';
import {limits} from './limits.js';
import {plainCopy, type CopyBudget} from './plain-copy.js';

/** What is left to read of a message, and what was given out. */
export class Reading {
  #things: number = limits.things;
  #characters: number = limits.characters;
  #depth = 0;
  #isCut = false;
  readonly #raw: CopyBudget = {values: 2_000, characters: limits.raw};
  readonly #ids = new Set<string>();

  /** Whether something was left out. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** Whether nothing more may be read. */
  get isExhausted(): boolean {
    return this.#things === 0;
  }

  /** Notes that something is left out. */
  noteCut(): void {
    this.#isCut = true;
  }

  /** Whether one more thing may be read. */
  take(): boolean {
    if (this.#things > 0) return this.#things-- > 0;
    this.noteCut();
    return false;
  }

  /** As much of a text as may be read. */
  takeText(text: string, longest: number): string {
    const room = Math.min(longest, this.#characters);
    const taken = text.length <= room ? text : `${cut(text, Math.max(room - 1, 0))}…`;
    if (taken !== text) this.noteCut();
    this.#characters = Math.max(this.#characters - taken.length, 0);
    return taken;
  }

  /** What came, as JSON for people to look at. All of a message together have one budget. */
  rawText(value: unknown): string {
    return cut(JSON.stringify(plainCopy(value, this.#raw) ?? null, null, 2), limits.raw);
  }

  /** Reads what is inside; undefined where that is too deep. */
  within<T>(read: () => T): T | undefined {
    if (this.#depth >= limits.depth) {
      this.noteCut();
      return undefined;
    }
    this.#depth++;
    try {
      return read();
    } finally {
      this.#depth--;
    }
  }

  /** The wanted id if nobody has it yet, else another. */
  uniqueId(wanted: string | undefined): string {
    let id = wanted ?? '';
    for (let count = this.#ids.size + 1; id === '' || this.#ids.has(id); count++)
      id = wanted ? `${wanted}-${count}` : `option-${count}`;
    this.#ids.add(id);
    return id;
  }
}
