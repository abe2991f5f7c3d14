import {systemClock} from '../../internal/clock.js';
import type {Translate, Translation, TranslationRequest} from '../../model/options.js';

/** `none`: there's nothing to translate. */
export type TranslationState = 'waiting' | 'running' | 'done' | 'none' | 'failed';

/** Milliseconds for a translation: one that never comes must not hold up the others. */
const limit = 30_000;

/** The translation of one message. */
export class TranslationTask {
  /** Whether the message is still there to stand under. */
  isShown: () => boolean = () => true;
  readonly #translate: Translate;
  readonly #text: string;
  readonly #about: Omit<TranslationRequest, 'signal'>;
  readonly #listeners = new Set<() => void>();
  #abort: AbortController | undefined;
  #state: TranslationState = 'waiting';
  #result: Translation | undefined;

  constructor(translate: Translate, text: string, about: Omit<TranslationRequest, 'signal'>) {
    this.#translate = translate;
    this.#text = text;
    this.#about = about;
  }

  get state(): TranslationState {
    return this.#state;
  }

  get result(): Translation | undefined {
    return this.#result;
  }

  /** Calls back when its state changes; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async run(): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    this.#set('running');
    const timer = systemClock.setTimeout(() => abort.abort(), limit);
    const state = await this.#ask(abort.signal);
    systemClock.clearTimeout(timer);
    if (this.#abort === abort) this.#set(state);
  }

  /** Begins anew when it's asked for again. */
  reset(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#set('waiting');
  }

  async #ask(signal: AbortSignal): Promise<TranslationState> {
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')), {once: true});
    });
    try {
      const answer = this.#translate(this.#text, {...this.#about, signal});
      const result = (await Promise.race([answer, aborted])) as Translation | null | undefined;
      if (result === undefined || result === null) return 'none';
      if (typeof result.text !== 'string') throw new TypeError('expected {text, language?}');
      this.#result = result;
      return result.text.trim() === this.#text.trim() ? 'none' : 'done';
    } catch {
      return 'failed';
    }
  }

  #set(state: TranslationState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
