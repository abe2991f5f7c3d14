import type {Clock} from '../internal/clock.js';
import type {DraftStore, UnsentWords} from './draft-store.js';

/** Words are safe this many milliseconds after the last key. */
const delay = 300;

/** Writes an interaction's unsent words to the store, soon but not on every key. */
export class UnsentKeeper {
  readonly #store: DraftStore;
  readonly #clock: Clock;
  readonly #interactionId: string;
  readonly #agentId: () => string;
  #pending: (() => UnsentWords) | undefined;
  #timer: number | undefined;

  /** @param agentId - Tells whose words they are; empty until the backend has said. */
  constructor(store: DraftStore, clock: Clock, interactionId: string, agentId: () => string) {
    this.#store = store;
    this.#clock = clock;
    this.#interactionId = interactionId;
    this.#agentId = agentId;
  }

  async load(): Promise<UnsentWords | undefined> {
    try {
      return await this.#store.load(this.#agentId(), this.#interactionId);
    } catch {
      return undefined;
    }
  }

  keep(words: () => UnsentWords): void {
    this.#pending = words;
    this.#timer ??= this.#clock.setTimeout(() => this.flush(), delay);
  }

  /** Writes what isn't written yet: when the page is about to go. */
  flush(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    const words = this.#pending?.();
    this.#pending = undefined;
    if (words) this.#try(this.#store.save(this.#agentId(), this.#interactionId, words));
  }

  remove(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending = undefined;
    this.#try(this.#store.remove(this.#agentId(), this.#interactionId));
  }

  /** Storage may be full, blocked or gone: then the words last as long as the page. */
  #try(storing: Promise<void>): void {
    storing.catch(() => undefined);
  }
}
