/** At `from`, so many were taken away and so many put in their place. */
export interface Change {
  readonly from: number;
  readonly removed: number;
  readonly added: number;
}

/**
 * What leads from one list to the next, by identity, in at most two steps: what came before the old first one, then one
 * span from the first difference to the last. Compares; builds nothing per item.
 */
export const changesBetween = <T>(before: readonly T[], after: readonly T[]): Change[] => {
  const changes: Change[] = [];
  const prepended = before.length > 0 ? Math.max(0, after.indexOf(before[0]!)) : 0;
  if (prepended > 0) changes.push({from: 0, removed: 0, added: prepended});
  const {length} = before;
  const shorter = Math.min(length, after.length - prepended);
  let same = 0;
  while (same < shorter && before[same] === after[same + prepended]) same++;
  let sameAtEnd = 0;
  while (
    sameAtEnd < shorter - same &&
    before[length - 1 - sameAtEnd] === after[after.length - 1 - sameAtEnd]
  )
    sameAtEnd++;
  const removed = length - sameAtEnd - same;
  const added = after.length - prepended - sameAtEnd - same;
  if (removed > 0 || added > 0) changes.push({from: same + prepended, removed, added});
  return changes;
};

/** Where an item is after a change that doesn't touch it; what is in the changed span keeps its place as far as there is one. */
export const shifted = (index: number, {from, removed, added}: Change): number => {
  if (index < from) return index;
  if (index >= from + removed) return index + added - removed;
  return Math.min(index, from + Math.max(0, added - 1));
};
