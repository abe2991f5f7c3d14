import {browserStore} from '../internal/browser-store.js';

/** Keeps the words that an agent has added to a language's dictionary (C4). Failing is no error: the words are asked about again. */
export interface PersonalWords {
  load(agentId: string, language: string): Promise<readonly string[]>;
  add(agentId: string, language: string, word: string): Promise<void>;
}

const keyOf = (agentId: string, language: string): string => JSON.stringify([agentId, language]);

const withWord = (words: readonly string[] | undefined, word: string): readonly string[] =>
  words?.includes(word) ? words : [...(words ?? []), word];

/** Keeps them in the browser's IndexedDB, opened when first needed: every tab has the words of all. */
export const indexedDbPersonalWords = (): PersonalWords => {
  const store = browserStore('deskside-words', 'personal-words');
  return {
    load: async (agentId, language) => (await store.get(keyOf(agentId, language))) ?? [],
    add: (agentId, language, word) =>
      store.update<readonly string[]>(keyOf(agentId, language), (words) => withWord(words, word)),
  };
};

/** Keeps nothing beyond the page. */
export const memoryPersonalWords = (): PersonalWords => {
  const kept = new Map<string, readonly string[]>();
  return {
    load: async (agentId, language) => kept.get(keyOf(agentId, language)) ?? [],
    add: async (agentId, language, word) => {
      const key = keyOf(agentId, language);
      kept.set(key, withWord(kept.get(key), word));
    },
  };
};
