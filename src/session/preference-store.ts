import {browserStore} from '../internal/browser-store.js';
import {
  prefer,
  readPreferences,
  type PreferenceChange,
  type Preferences,
} from '../model/preferences.js';

/** Keeps what an agent has chosen, over reloads. Failing is no error: the choice holds for the page. */
export interface PreferenceStore {
  load(agentId: string): Promise<Preferences>;
  /** Makes one change to what is stored by then, another tab's changes included, and gives the outcome. */
  change(agentId: string, change: PreferenceChange): Promise<Preferences>;
}

/** Keeps them in the browser's IndexedDB, opened when first needed. */
export const indexedDbPreferenceStore = (): PreferenceStore => {
  const store = browserStore('deskside-preferences', 'by-agent');
  return {
    load: async (agentId) => readPreferences(await store.get(agentId)),
    async change(agentId, change) {
      let changed = readPreferences(undefined);
      await store.update<unknown>(
        agentId,
        (stored) => (changed = prefer(readPreferences(stored), change)),
      );
      return changed;
    },
  };
};

/** Keeps nothing beyond the page: for tests, stories and hosts that forbid storage. */
export const memoryPreferenceStore = (): PreferenceStore => {
  const kept = new Map<string, Preferences>();
  const of = (agentId: string): Preferences => kept.get(agentId) ?? readPreferences(undefined);
  return {
    load: async (agentId) => of(agentId),
    change: async (agentId, change) => {
      const changed = prefer(of(agentId), change);
      kept.set(agentId, changed);
      return changed;
    },
  };
};
