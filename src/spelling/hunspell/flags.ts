/** What a dictionary says of a word or an affix, each by a mark of its own. */
export type Flags = ReadonlySet<string>;

export const noFlags: Flags = new Set();

/** How the flags of a dictionary are written: `FLAG` in its affix file. */
export type FlagForm = 'short' | 'long' | 'num';

const split: Readonly<Record<FlagForm, (text: string) => readonly string[]>> = {
  short: (text) => Array.from(text),
  long: (text) => text.match(/../gsu) ?? [],
  num: (text) => text.split(','),
};

/** Reads flags; the same text gives the same set, as most words share theirs with many. */
export class FlagReader {
  readonly #read = new Map<string, Flags>();
  readonly #aliases: Flags[] = [];
  form: FlagForm = 'short';

  /** `AF`: later named by its number. */
  addAlias(text: string): void {
    this.#aliases.push(new Set(split[this.form](text)));
  }

  read(text: string): Flags {
    const known = this.#read.get(text);
    if (known) return known;
    const flags = this.#aliases[Number(text) - 1] ?? new Set(split[this.form](text));
    this.#read.set(text, flags);
    return flags;
  }
}
