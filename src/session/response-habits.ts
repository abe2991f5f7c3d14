import {browserStore} from '../internal/browser-store.js';
import {isObject, isString} from '../model/fields.js';

/** Which standard responses an agent likes and has used, by id. */
export interface ResponseHabits {
  /** In the order in which they were marked. */
  readonly favourites: readonly string[];
  /** The latest first. */
  readonly recents: readonly string[];
}

/** What an agent does to them. */
export type HabitChange =
  | {readonly type: 'used'; readonly id: string}
  | {readonly type: 'marked'; readonly id: string; readonly isFavourite: boolean};

export const noHabits: ResponseHabits = Object.freeze({
  favourites: Object.freeze([]),
  recents: Object.freeze([]),
});

/** So many are kept of each. */
const mostRecents = 20;
const mostFavourites = 500;

/** The habits after a change. */
export const changeHabits = (habits: ResponseHabits, change: HabitChange): ResponseHabits => {
  const without = (ids: readonly string[]) => ids.filter((id) => id !== change.id);
  if (change.type === 'used')
    return {...habits, recents: [change.id, ...without(habits.recents)].slice(0, mostRecents)};
  const others = without(habits.favourites);
  const favourites = change.isFavourite ? [...others, change.id].slice(-mostFavourites) : others;
  return {...habits, favourites};
};

/** Keeps an agent's habits. Failing is no error: they last as long as the page then. */
export interface HabitStore {
  load(agentId: string): Promise<ResponseHabits>;
  /** Makes one change to what is kept, whoever else changes it, and gives what it has come to. */
  change(agentId: string, change: HabitChange): Promise<ResponseHabits>;
}

/** Keeps them in the browser's IndexedDB: tabs of one agent change the same, one after the other. */
export const indexedDbHabitStore = (): HabitStore => {
  const store = browserStore('deskside-responses', 'habits');
  return {
    load: async (agentId) => readHabits(await store.get(agentId)),
    async change(agentId, change) {
      let changed = noHabits;
      await store.update<unknown>(
        agentId,
        (kept) => (changed = changeHabits(readHabits(kept), change)),
      );
      return changed;
    },
  };
};

/** Keeps nothing beyond the page. */
export const memoryHabitStore = (): HabitStore => {
  const kept = new Map<string, ResponseHabits>();
  return {
    load: async (agentId) => kept.get(agentId) ?? noHabits,
    change: async (agentId, change) => {
      const changed = changeHabits(kept.get(agentId) ?? noHabits, change);
      kept.set(agentId, changed);
      return changed;
    },
  };
};

const readHabits = (value: unknown): ResponseHabits => {
  const {favourites, recents} = isObject(value) ? value : {};
  return {favourites: ids(favourites), recents: ids(recents)};
};

const ids = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(isString) : [];
