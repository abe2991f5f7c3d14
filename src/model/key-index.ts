import type {Entry} from './entry.js';

/** The keys of a list of entries, which belong to whoever goes on from it: the next list, and no other, has them then. */
const indexes = new WeakMap<readonly Entry[], Set<string>>();

/** The keys of the entries from a place on: gathered once, and handed on from list to list. */
export const keysOf = (entries: readonly Entry[], from: number): Set<string> => {
  const known = indexes.get(entries);
  if (known) return known;
  const keys = new Set<string>();
  for (let index = from; index < entries.length; index++) keys.add(entries[index]!.key);
  indexes.set(entries, keys);
  return keys;
};

/** The list has become another, and its keys with it. */
export const handKeysOn = (before: readonly Entry[], after: readonly Entry[]): void => {
  const keys = indexes.get(before);
  if (!keys) return;
  indexes.delete(before);
  indexes.set(after, keys);
};
