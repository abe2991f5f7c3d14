import type {Engine} from './engine.js';
import {readDictionary, type Dictionary, type DictionaryText} from './hunspell/dictionary.js';

/** Does steps one after another, and gives what they come to. */
export type Run = <Result>(steps: Generator<void, Result>) => Result | Promise<Result>;

/** Milliseconds in which suggestions are looked for. */
const patience = 400;

/** Looks words up where it runs. */
export class LocalEngine implements Engine {
  readonly #dictionaries = new Map<string, Dictionary>();
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  async load(language: string, text: DictionaryText): Promise<void> {
    this.#dictionaries.set(language, await this.#run(readDictionary(text)));
  }

  async check(language: string, words: readonly string[]): Promise<readonly string[]> {
    return this.#run(unknown(this.#dictionary(language), words));
  }

  async suggest(language: string, word: string): Promise<readonly string[]> {
    const end = performance.now() + patience;
    return this.#run(this.#dictionary(language).suggest(word, () => performance.now() > end));
  }

  close(): void {
    this.#dictionaries.clear();
  }

  #dictionary(language: string): Dictionary {
    const dictionary = this.#dictionaries.get(language);
    if (!dictionary) throw new Error(`No dictionary is loaded for "${language}".`);
    return dictionary;
  }
}

function* unknown(
  dictionary: Dictionary,
  words: readonly string[],
): Generator<void, readonly string[]> {
  const wrong: string[] = [];
  for (const word of words) {
    if (!dictionary.has(word)) wrong.push(word);
    yield;
  }
  return wrong;
}
