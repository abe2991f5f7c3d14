import {browserStore} from '../internal/browser-store.js';
import type {UnsentWords} from './unsent-words.js';

/** Keeps unsent words over a reload or a crash (C7). Failing is no error: the words are still on the screen. */
export interface DraftStore {
  /**
   * Changes what is stored of an agent's interaction by then, whoever stored it: tabs that change the same wait for one another.
   * Undefined stands for nothing.
   */
  change(
    agentId: string,
    interactionId: string,
    change: (stored: UnsentWords | undefined) => UnsentWords | undefined,
  ): Promise<void>;
}

const keyOf = (agentId: string, interactionId: string): string =>
  JSON.stringify([agentId, interactionId]);

/** Keeps them in the browser's IndexedDB, opened when first needed. */
export const indexedDbDraftStore = (): DraftStore => {
  const store = browserStore('deskside', 'unsent-words');
  return {
    change: (agentId, interactionId, change) => store.update(keyOf(agentId, interactionId), change),
  };
};

/** Keeps nothing beyond the page: for tests, stories and hosts that forbid storage. */
export const memoryDraftStore = (): DraftStore => {
  const kept = new Map<string, UnsentWords>();
  return {
    async change(agentId, interactionId, change) {
      const key = keyOf(agentId, interactionId);
      const changed = change(kept.get(key));
      if (changed) kept.set(key, changed);
      else kept.delete(key);
    },
  };
};
