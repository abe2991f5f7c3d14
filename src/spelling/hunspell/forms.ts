import type {Affix} from './affix.js';
import type {AffixFile} from './affix-file.js';
import type {Flags} from './flags.js';
import type {Lexicon} from './lexicon.js';

/** A way in which a word may be built: the word of the list, and what was put to it. */
export interface Form {
  readonly stem: string;
  readonly prefix?: Affix;
  /** The suffix at the very end, and the one before it. */
  readonly suffix?: Affix;
  readonly inner?: Affix;
}

/** Whether an affix may be used where the word is looked up. */
export interface Allowed {
  prefix(affix: Affix): boolean;
  suffix(affix: Affix): boolean;
}

/** The ways in which a word may be built of one in the list, as far as its letters tell. */
export function* formsOf(word: string, lexicon: Lexicon, allowed: Allowed): Generator<Form> {
  const {prefixes} = lexicon.affixes;
  if (lexicon.words.has(word)) yield {stem: word};
  yield* suffixed(word, lexicon, allowed);
  for (const {stem, affixes} of prefixes.before(word)) {
    const fitting = affixes.filter((one) => allowed.prefix(one) && prefixes.fits(one, stem));
    if (fitting.length === 0) continue;
    if (lexicon.words.has(stem)) for (const prefix of fitting) yield {stem, prefix};
    const crossing = fitting.filter(({isCross}) => isCross);
    if (crossing.length === 0) continue;
    for (const form of suffixed(stem, lexicon, allowed))
      if ((form.inner ?? form.suffix)?.isCross)
        for (const prefix of crossing) yield {...form, prefix};
  }
}

function* suffixed(word: string, {affixes, words}: Lexicon, allowed: Allowed): Generator<Form> {
  const {suffixes} = affixes;
  for (const {stem, affixes: alike} of suffixes.before(word)) {
    const isListed = words.has(stem);
    const last = alike.filter(
      (suffix) =>
        (isListed || suffixes.isContinuing(suffix)) &&
        allowed.suffix(suffix) &&
        suffixes.fits(suffix, stem),
    );
    if (isListed) for (const suffix of last) yield {stem, suffix};
    const continuing = last.filter((suffix) => suffixes.isContinuing(suffix));
    if (continuing.length === 0) continue;
    for (const before of suffixes.before(stem))
      if (words.has(before.stem))
        for (const inner of before.affixes)
          for (const suffix of continuing)
            if (inner.flags.has(suffix.flag) && suffixes.fits(inner, before.stem))
              yield {stem: before.stem, suffix, inner};
  }
}

/** Whether a word with these flags can be built in this way, wherever it then may stand. */
export const isBuilt = (form: Form, stem: Flags, {marks}: AffixFile): boolean => {
  const {prefix, suffix, inner} = form;
  if (has(stem, marks.FORBIDDENWORD)) return false;
  const base = inner ?? suffix;
  if (base && !stem.has(base.flag) && !prefix?.flags.has(base.flag)) return false;
  if (prefix && ![stem, suffix?.flags, inner?.flags].some((flags) => flags?.has(prefix.flag)))
    return false;
  return isComplete(form, stem, marks.NEEDAFFIX) && isPaired(form, marks.CIRCUMFIX);
};

const isComplete = ({prefix, suffix, inner}: Form, stem: Flags, needs: string | undefined) => {
  if (needs === undefined) return true;
  const affixes = [prefix, suffix, inner].filter((affix) => affix !== undefined);
  const isNeeding = stem.has(needs) || affixes.some(({flags}) => flags.has(needs));
  return !isNeeding || affixes.some(({flags}) => !flags.has(needs));
};

/** A prefix and a suffix that only go together. */
const isPaired = ({prefix, suffix, inner}: Form, circumfix: string | undefined): boolean =>
  circumfix === undefined ||
  Boolean(prefix?.flags.has(circumfix)) ===
    [suffix, inner].some((affix) => affix?.flags.has(circumfix));

/** Whether the word as a whole has a flag, from the list or from what was put to it. */
export const carries = (form: Form, stem: Flags, flag: string | undefined): boolean =>
  [stem, form.prefix?.flags, form.suffix?.flags, form.inner?.flags].some((flags) =>
    has(flags, flag),
  );

export const has = (flags: Flags | undefined, flag: string | undefined): boolean =>
  flag !== undefined && Boolean(flags?.has(flag));
