import type {Clock} from '../internal/clock.js';
import type {DraftStore} from './draft-store.js';
import {isEmpty, readWords, type UnsentWords} from './unsent-words.js';

/** Words are safe this many milliseconds after the first key. */
const delay = 300;

/** Writes an interaction's unsent words to the store, soon but not on every key. */
export class UnsentKeeper {
  readonly #store: DraftStore;
  readonly #clock: Clock;
  readonly #interactionId: string;
  readonly #agentId: () => string;
  #pending: (() => UnsentWords) | undefined;
  #timer: number | undefined;
  /** Nothing is written over what is still being read. */
  #isLoading = false;
  #isRemoved = false;

  /** @param agentId - Tells whose words they are; empty until the backend has said. */
  constructor(store: DraftStore, clock: Clock, interactionId: string, agentId: () => string) {
    this.#store = store;
    this.#clock = clock;
    this.#interactionId = interactionId;
    this.#agentId = agentId;
  }

  async load(): Promise<UnsentWords> {
    this.#isLoading = true;
    try {
      return readWords(await this.#store.load(this.#agentId(), this.#interactionId));
    } catch {
      return readWords(undefined);
    } finally {
      this.#isLoading = false;
    }
  }

  keep(words: () => UnsentWords): void {
    if (this.#isRemoved) return;
    this.#pending = words;
    this.#timer ??= this.#clock.setTimeout(() => this.flush(), delay);
  }

  /** Writes what isn't written yet: when the page is about to go. */
  flush(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isLoading || !this.#pending) return;
    const words = this.#pending();
    this.#pending = undefined;
    void this.#save(words);
  }

  /** Writes nothing more, and forgets what is written. */
  remove(): void {
    this.#isRemoved = true;
    this.#pending = undefined;
    this.flush();
    void this.#save(undefined);
  }

  /** Storage may be full, blocked or gone: then the words last as long as the page. */
  async #save(words: UnsentWords | undefined): Promise<void> {
    const place = [this.#agentId(), this.#interactionId] as const;
    try {
      if (!words || isEmpty(words)) await this.#store.remove(...place);
      else await this.#store.save(...place, words);
    } catch {
      // They are still on the screen.
    }
  }
}
