import type {Flags} from './flags.js';

/** One way to build a word of another: at its end or its beginning, `strip` gives way to `add`. */
export interface Affix {
  /** That a word needs in order to take it. */
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** What the word must be like where it's put. */
  readonly condition: string;
  /** Whether a suffix goes with a prefix. */
  readonly isCross: boolean;
  /** What the new word may take in turn. */
  readonly flags: Flags;
}

export type AffixKind = 'prefix' | 'suffix';

/** Affixes that make the same change. */
interface Change {
  readonly strip: string;
  readonly affixes: Affix[];
}

/** The affixes of one kind, found by what they add. */
export class Affixes {
  readonly #kind: AffixKind;
  readonly #byAddition = new Map<string, Change[]>();
  readonly #conditions = new Map<string, RegExp>();
  readonly #continued = new Set<string>();
  #longest = 0;
  /** Whether an affix may take the place of a whole word. */
  isFullStrip = false;

  constructor(kind: AffixKind) {
    this.#kind = kind;
  }

  add(affix: Affix): void {
    const {add, strip, flags} = affix;
    const changes = this.#byAddition.get(add) ?? [];
    this.#byAddition.set(add, changes);
    const change = changes.find((one) => one.strip === strip);
    if (change) change.affixes.push(affix);
    else changes.push({strip, affixes: [affix]});
    for (const flag of flags) this.#continued.add(flag);
    this.#longest = Math.max(this.#longest, add.length);
  }

  /** Whether it may be put to a word that has such an affix already. */
  isContinuing({flag}: Affix): boolean {
    return this.#continued.has(flag);
  }

  /** What a word may have been before, with the affixes that may have made that change. */
  *before(word: string): Generator<{readonly stem: string; readonly affixes: readonly Affix[]}> {
    const longest = Math.min(this.#longest, word.length);
    for (let length = 0; length <= longest; length += 1) {
      if (length === word.length && !this.isFullStrip) return;
      const at = this.#kind === 'suffix' ? word.length - length : length;
      const [start, end] = [word.slice(0, at), word.slice(at)];
      const [addition, rest] = this.#kind === 'suffix' ? [end, start] : [start, end];
      for (const {strip, affixes} of this.#byAddition.get(addition) ?? [])
        yield {stem: this.#kind === 'suffix' ? rest + strip : strip + rest, affixes};
    }
  }

  /** Whether an affix can be put to a word. */
  fits({condition}: Affix, stem: string): boolean {
    return condition === '.' || condition === '' || this.#pattern(condition).test(stem);
  }

  #pattern(condition: string): RegExp {
    let pattern = this.#conditions.get(condition);
    if (!pattern) {
      pattern = conditionPattern(condition, this.#kind);
      this.#conditions.set(condition, pattern);
    }
    return pattern;
  }
}

/** Letters, any letter (`.`), and one of some letters or of all others (`[ab]`, `[^ab]`), without ranges. */
const conditionPattern = (condition: string, kind: AffixKind): RegExp => {
  const pattern = condition.replace(
    /\[(\^?)([^\]]*)\]|[^.]/gsu,
    (letter, not: string | undefined, among: string | undefined) =>
      among === undefined ? escape(letter) : `[${not}${escape(among)}]`,
  );
  const whole = kind === 'suffix' ? `(?:${pattern})$` : `^(?:${pattern})`;
  try {
    return new RegExp(whole, 'su');
  } catch {
    return /$^/;
  }
};

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
