import {without, type AffixFile} from './affix-file.js';
import {noFlags, type Flags} from './flags.js';

/** Lines between which whoever reads may let others have their turn. */
const pause = 2_000;

/** The words of a dictionary, each with its flags; a word may stand there several times. */
export class WordList {
  readonly #words = new Map<string, string | string[]>();
  readonly #affixes: AffixFile;

  constructor(affixes: AffixFile) {
    this.#affixes = affixes;
  }

  add(word: string, flags: string): void {
    const known = this.#words.get(word);
    if (known === undefined) this.#words.set(word, flags);
    else this.#words.set(word, [...(typeof known === 'string' ? [known] : known), flags]);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** The flags of each of the words that are written so. */
  of(word: string): readonly Flags[] {
    const flags = this.#words.get(word);
    if (flags === undefined) return none;
    return typeof flags === 'string' ? [this.#read(flags)] : flags.map((text) => this.#read(text));
  }

  /** All words. */
  all(): Iterable<string> {
    return this.#words.keys();
  }

  #read(text: string): Flags {
    return text === '' ? noFlags : this.#affixes.flags.read(text);
  }
}

const none: readonly Flags[] = [];

/** Reads a Hunspell dictionary in UTF-8: a word a line, `/` before its flags, then what isn't needed here. */
export function* readWordList(text: string, affixes: AffixFile): Generator<void, WordList> {
  const words = new WordList(affixes);
  let count = 0;
  // The first line says how many there are.
  for (let at = text.indexOf('\n') + 1; at > 0;) {
    const next = text.indexOf('\n', at);
    readLine(words, next < 0 ? text.slice(at) : text.slice(at, next), affixes.ignored);
    at = next + 1;
    count += 1;
    if (count % pause === 0) yield;
  }
  return words;
}

const readLine = (words: WordList, line: string, ignored: string): void => {
  if (line === '' || line.startsWith('\t') || line.startsWith('#')) return;
  const [entry = ''] = line.split(/[\t\r]|\s+[a-z]{2}:/, 1);
  const slash = flagsAt(entry);
  const word = (slash < 0 ? entry : entry.slice(0, slash)).replaceAll('\\/', '/').trim();
  if (word !== '')
    words.add(without(word, ignored), slash < 0 ? '' : entry.slice(slash + 1).trim());
};

/** The first slash that isn't part of the word. */
const flagsAt = (entry: string): number => {
  let at = entry.indexOf('/', 1);
  while (at > 0 && entry[at - 1] === '\\') at = entry.indexOf('/', at + 1);
  return at;
};
