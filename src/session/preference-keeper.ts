import {
  noPreferences,
  prefer,
  type PreferenceChange,
  type Preferences,
} from '../model/preferences.js';
import type {PreferenceStore} from './preference-store.js';

/**
 * An agent's preferences: a choice holds at once, and is then stored. What isn't stored yet is put on top of what a store
 * gives, so that a slow or broken one takes nothing back.
 */
export class PreferenceKeeper {
  readonly #store: PreferenceStore;
  readonly #changed: (preferences: Preferences) => void;
  #agentId = '';
  #stored = noPreferences;
  #told = noPreferences;
  #unstored: readonly PreferenceChange[] = [];
  /** One thing at a time with the store, in order. */
  #queue: Promise<void> = Promise.resolve();

  /** @param changed - Told of what holds from now on. */
  constructor(store: PreferenceStore, changed: (preferences: Preferences) => void) {
    this.#store = store;
    this.#changed = changed;
  }

  /** Whose preferences they are; another agent's choices aren't theirs. */
  setAgent(agentId: string): void {
    if (agentId === this.#agentId) return;
    if (this.#agentId !== '') this.#unstored = [];
    this.#agentId = agentId;
    this.#stored = noPreferences;
    this.#tell();
    for (const change of this.#unstored) this.#save(change);
    this.load();
  }

  /** Takes up what another tab has stored meanwhile. */
  load(): void {
    this.#run((agentId) => this.#store.load(agentId));
  }

  prefer(change: PreferenceChange): void {
    this.#unstored = [...this.#unstored, change];
    this.#tell();
    // Until it's known whose choice it is, it waits.
    if (this.#agentId !== '') this.#save(change);
  }

  #save(change: PreferenceChange): void {
    this.#run(async (agentId) => {
      const stored = await this.#store.change(agentId, change);
      if (agentId === this.#agentId)
        this.#unstored = this.#unstored.filter((one) => one !== change);
      return stored;
    });
  }

  #run(use: (agentId: string) => Promise<Preferences>): void {
    const agentId = this.#agentId;
    if (agentId === '') return;
    this.#queue = this.#queue.then(async () => {
      if (agentId !== this.#agentId) return;
      try {
        const stored = await use(agentId);
        if (agentId !== this.#agentId) return;
        this.#stored = stored;
        this.#tell();
      } catch {
        // Storage may be full, blocked or gone: the choices last as long as the page.
      }
    });
  }

  /** Only what is new: those who are told may have it loaded again. */
  #tell(): void {
    const preferences = this.#unstored.reduce(prefer, this.#stored);
    if (JSON.stringify(preferences) === JSON.stringify(this.#told)) return;
    this.#told = preferences;
    this.#changed(preferences);
  }
}
