import type {SpellChecker, SpellingRequest} from '../model/options.js';
import {readSource, type DictionarySource} from './dictionary-source.js';
import type {Engine} from './engine.js';
import {startWorker} from './start-worker.js';
import {WorkerEngine} from './worker-engine.js';

export interface SpellCheckerOptions {
  /** Hunspell dictionaries in UTF-8, by their language: a tag such as `en` or `de-CH`. */
  readonly dictionaries: Readonly<Record<string, DictionarySource>>;
  /**
   * Starts `deskside/spelling/worker`, where a page's build puts it elsewhere; false for none. Where no worker can run, words
   * are looked up on the page, in short tasks.
   */
  readonly worker?: (() => Worker) | false;
}

/**
 * Checks words by Hunspell dictionaries, off the main thread. Nothing is started or asked for before the first check; a
 * dictionary that couldn't be had is asked for again at the next.
 */
export class HunspellChecker implements SpellChecker {
  readonly languages: readonly string[];
  readonly #dictionaries: ReadonlyMap<string, DictionarySource>;
  readonly #worker: (() => Worker) | false;
  readonly #loaded = new Map<string, Promise<Engine>>();
  #engine: Promise<Engine> | undefined;

  constructor({dictionaries, worker = startWorker}: SpellCheckerOptions) {
    this.#dictionaries = new Map(Object.entries(dictionaries));
    this.languages = [...this.#dictionaries.keys()];
    this.#worker = worker;
  }

  async check(
    words: readonly string[],
    {language, signal}: SpellingRequest,
  ): Promise<readonly string[]> {
    const engine = await this.#ready(language);
    signal.throwIfAborted();
    const wrong = await engine.check(language, words);
    signal.throwIfAborted();
    return wrong;
  }

  async suggest(word: string, {language, signal}: SpellingRequest): Promise<readonly string[]> {
    const engine = await this.#ready(language);
    signal.throwIfAborted();
    const words = await engine.suggest(language, word);
    signal.throwIfAborted();
    return words;
  }

  /** Ends the worker, and lets go of the dictionaries; the next check begins anew. */
  close(): void {
    const engine = this.#engine;
    this.#forget();
    void engine?.then(
      (one) => one.close(),
      () => undefined,
    );
  }

  #ready(language: string): Promise<Engine> {
    let loaded = this.#loaded.get(language);
    if (!loaded) {
      loaded = this.#load(language);
      this.#loaded.set(language, loaded);
      loaded.catch(() => this.#loaded.delete(language));
    }
    return loaded;
  }

  async #load(language: string): Promise<Engine> {
    const source = this.#dictionaries.get(language);
    if (!source) throw new Error(`There is no dictionary for "${language}".`);
    this.#engine ??= this.#start();
    const [engine, text] = await Promise.all([this.#engine, readSource(source)]);
    await engine.load(language, text);
    return engine;
  }

  async #start(): Promise<Engine> {
    if (this.#worker) {
      try {
        return await WorkerEngine.start(this.#worker(), () => this.#forget());
      } catch {
        // The page's policy, or an old browser, has no place for it.
      }
    }
    const {createPageEngine} = await import('./page-engine.js');
    return createPageEngine();
  }

  #forget(): void {
    this.#engine = undefined;
    this.#loaded.clear();
  }
}
