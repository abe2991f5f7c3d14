import type {UnsentWords} from './unsent-words.js';

/** Keeps unsent words over a reload or a crash (C7). Failing is no error: the words are still on the screen. */
export interface DraftStore {
  load(agentId: string, interactionId: string): Promise<UnsentWords | undefined>;
  save(agentId: string, interactionId: string, words: UnsentWords): Promise<void>;
  remove(agentId: string, interactionId: string): Promise<void>;
}

const keyOf = (agentId: string, interactionId: string): string =>
  JSON.stringify([agentId, interactionId]);

/** Keeps them in the browser's IndexedDB, opened when first needed. */
export const indexedDbDraftStore = (): DraftStore => {
  const open = async () => {
    const database = await import('idb-keyval');
    return {database, store: database.createStore('deskside', 'unsent-words')};
  };
  let opened: ReturnType<typeof open> | undefined;
  const use = () =>
    (opened ??= open().catch((error: unknown) => {
      // Loading it may work the next time.
      opened = undefined;
      throw error;
    }));
  return {
    async load(agentId, interactionId) {
      const {database, store} = await use();
      return database.get<UnsentWords>(keyOf(agentId, interactionId), store);
    },
    async save(agentId, interactionId, words) {
      const {database, store} = await use();
      await database.set(keyOf(agentId, interactionId), words, store);
    },
    async remove(agentId, interactionId) {
      const {database, store} = await use();
      await database.del(keyOf(agentId, interactionId), store);
    },
  };
};

/** Keeps nothing beyond the page: for tests, stories and hosts that forbid storage. */
export const memoryDraftStore = (): DraftStore => {
  const words = new Map<string, UnsentWords>();
  return {
    load: async (agentId, interactionId) => words.get(keyOf(agentId, interactionId)),
    save: async (agentId, interactionId, unsent) => {
      words.set(keyOf(agentId, interactionId), unsent);
    },
    remove: async (agentId, interactionId) => {
      words.delete(keyOf(agentId, interactionId));
    },
  };
};
