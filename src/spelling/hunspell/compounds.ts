import {carries, formsOf, has, isBuilt, type Allowed} from './forms.js';
import type {Lexicon, LookupOptions} from './lexicon.js';

/** Parts that a compound has at most, and parts that are looked up for one word at most. */
const mostParts = 6;
const mostSteps = 400;
/** Parts that are remembered: words that are nearly alike have most of them in common. */
const mostRemembered = 20_000;

type Place = 'COMPOUNDBEGIN' | 'COMPOUNDMIDDLE' | 'COMPOUNDEND';

/** Whether a word is several in a row, as the dictionary lets them follow each other. */
export const isCompound = (lexicon: Lexicon, word: string, options: LookupOptions): boolean => {
  const {marks, compoundMin} = lexicon.affixes;
  if (!marks.COMPOUNDFLAG && !marks.COMPOUNDBEGIN) return false;
  if (word.length < 2 * compoundMin) return false;
  return new Compound(lexicon, word, options).isRight();
};

class Compound {
  readonly #lexicon: Lexicon;
  readonly #word: string;
  readonly #isOffered: boolean;
  /** Where no compound can go on from. */
  readonly #hopeless = new Set<number>();
  #steps = 0;

  constructor(lexicon: Lexicon, word: string, {isOffered}: LookupOptions) {
    this.#lexicon = lexicon;
    this.#word = word;
    this.#isOffered = isOffered === true;
  }

  isRight(): boolean {
    return this.#goesOn(0, 0);
  }

  #goesOn(start: number, parts: number): boolean {
    if (this.#hopeless.has(start)) return false;
    const {length} = this.#word;
    if (parts > 0 && this.#isPart(start, length, 'COMPOUNDEND')) return true;
    const place = parts === 0 ? 'COMPOUNDBEGIN' : 'COMPOUNDMIDDLE';
    const min = this.#lexicon.affixes.compoundMin;
    // Long parts first: they are more often right.
    for (let end = length - min; end >= start + min && parts + 1 < mostParts; end -= 1)
      if (this.#isPart(start, end, place) && this.#goesOn(end, parts + 1)) return true;
    this.#hopeless.add(start);
    return false;
  }

  #isPart(start: number, end: number, place: Place): boolean {
    const part = this.#word.slice(start, end);
    const {parts} = this.#lexicon;
    const key = `${place}${this.#isOffered ? '+' : ' '}${part}`;
    const known = parts.get(key);
    if (known !== undefined) return known;
    this.#steps += 1;
    if (this.#steps > mostSteps) return false;
    if (parts.size >= mostRemembered) parts.clear();
    const is = this.#isKnownPart(part, place);
    parts.set(key, is);
    return is;
  }

  #isKnownPart(part: string, place: Place): boolean {
    const {affixes, words} = this.#lexicon;
    const {marks} = affixes;
    for (const form of formsOf(part, this.#lexicon, this.#allowed(place)))
      for (const flags of words.of(form.stem))
        if (
          isBuilt(form, flags, affixes) &&
          (carries(form, flags, marks.COMPOUNDFLAG) || carries(form, flags, marks[place])) &&
          !(this.#isOffered && has(flags, marks.NOSUGGEST))
        )
          return true;
    return false;
  }

  /** Inside a compound only some affixes may stand; at its ends all. */
  #allowed(place: Place): Allowed {
    const {COMPOUNDPERMITFLAG: permit, COMPOUNDFORBIDFLAG: forbid} = this.#lexicon.affixes.marks;
    const isInside = (flags: ReadonlySet<string>) => has(flags, permit);
    return {
      prefix: ({flags}) => !has(flags, forbid) && (place === 'COMPOUNDBEGIN' || isInside(flags)),
      suffix: ({flags}) => !has(flags, forbid) && (place === 'COMPOUNDEND' || isInside(flags)),
    };
  }
}
