import {foldArabic} from './fold-arabic.js';

/** Marks that a reader may leave out; the vowels of Indic and Thai script aren't, nor what makes ga of ka. */
const marks = /(?![\u3099\u309a])(?=[\p{sc=Inherited}\p{sc=Hebrew}\p{sc=Arabic}])\p{M}/gu;
const voicing = /[\u3099\u309a]/;
/** Directions, joiners, soft hyphens. */
const invisible = /[\p{Cf}\u034f\ufe00-\ufe0f]/u;
const digit = /\p{Nd}/u;
/** The scripts in which it depends on the language whether a mark makes another letter. */
const lettersOfLanguages = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u;
const alphabet = ['ae', 'oe', 'th', ...Array.from('abcdefghijklmnopqrstuvwxyz')];
const plainTwins: Readonly<Record<string, string>> = {
  ...{'‘': "'", '’': "'", ʼ: "'", '′': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"'},
  ...{'‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-'},
};
const ascii = /^[\0-\x7f]*$/;
/** Half-width kana have marks of their own that are no marks to Unicode. */
const narrowMarks = /[\uff9e\uff9f]/;
const cluster = /\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu;

/** A folded text, and where each of its units came from. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of the folded text its place in the original, then the end of that. */
  readonly places: readonly number[];
}

/**
 * Makes the same of what a reader of a language takes for the same: capitals, accents that don't make another letter there
 * (by the collation of `Intl`), widths, kana, digits, quotation marks.
 */
export class Folding {
  readonly #locale: string;
  readonly #collator: Intl.Collator;
  readonly #known = new Map<string, string>();
  /** Whether the capital I of ASCII has the i of ASCII: not in Turkish. */
  readonly #isPlain: boolean;

  constructor(locale: string) {
    this.#locale = locale;
    this.#collator = new Intl.Collator(locale, {sensitivity: 'base'});
    this.#isPlain = 'I'.toLocaleLowerCase(locale) === 'i';
  }

  fold(text: string): string {
    if (this.#isPlain && ascii.test(text)) return text.toLowerCase();
    let folded = '';
    const composed = text.normalize(narrowMarks.test(text) ? 'NFKC' : 'NFC');
    for (const character of composed) folded += this.#letter(character);
    return folded;
  }

  foldWithPlaces(text: string): FoldedText {
    let folded = '';
    const places: number[] = [];
    for (const {0: letter, index} of text.matchAll(cluster)) {
      const part = this.fold(letter);
      folded += part;
      places.push(...Array.from({length: part.length}, () => index));
    }
    places.push(text.length);
    return {text: folded, places};
  }

  #letter(character: string): string {
    let folded = this.#known.get(character);
    if (folded === undefined) {
      folded = this.#fold(character);
      this.#known.set(character, folded);
    }
    return folded;
  }

  #fold(character: string): string {
    if (invisible.test(character)) return '';
    const lower = (plainTwins[character] ?? character).toLocaleLowerCase(this.#locale);
    const bare = lower.normalize('NFKD').replace(marks, '');
    const base = this.#isOwnLetter(lower, bare) ? lower : this.#baseOf(bare);
    return foldCase(Array.from(composedKana(base), foldScript).join(''), this.#locale);
  }

  /** As ä in Swedish, й in Russian, ñ in Spanish. */
  #isOwnLetter(letter: string, bare: string): boolean {
    if (letter === bare || !lettersOfLanguages.test(letter)) return false;
    return this.#collator.compare(letter, bare) !== 0;
  }

  /** Of letters that Unicode doesn't take apart, as ø, ł, æ. */
  #baseOf(bare: string): string {
    if (bare.length !== 1 || bare < '\x80' || !lettersOfLanguages.test(bare)) return bare;
    return alphabet.find((letter) => this.#collator.compare(letter, bare) === 0) ?? bare;
  }
}

/** Ga is no ka with something after it. */
const composedKana = (text: string): string => (voicing.test(text) ? text.normalize('NFC') : text);

/** By way of the capital: ß is SS, ς is Σ. */
const foldCase = (text: string, locale: string): string =>
  text.toLocaleUpperCase(locale).toLocaleLowerCase(locale);

const foldScript = (character: string): string => {
  if (digit.test(character)) return digitValue(character);
  const code = character.codePointAt(0)!;
  const isKatakana = code >= 0x30a1 && code <= 0x30f6;
  return isKatakana ? String.fromCodePoint(code - 0x60) : foldArabic(character);
};

/** Unicode has digits in runs from 0 to 9. */
const digitValue = (character: string): string => {
  const code = character.codePointAt(0)!;
  let value = 0;
  while (value < 9 && digit.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
};
