import type {Entry, EntryBase, GapContent} from './entry.js';

/** A hole in the order: it covers the places from `seq` on. */
export type Gap = EntryBase & GapContent & {readonly seq: number};

export const isGap = (entry: Entry | undefined): entry is Gap =>
  entry?.kind === 'gap' && entry.seq !== undefined;

/** @param at - The time of the entry before it, else of the one after it, NaN when there's neither. */
export const gap = (from: number, to: number, at: number): Gap => ({
  kind: 'gap',
  key: `gap-${from}`,
  partyId: '',
  seq: from,
  missing: to - from + 1,
  at,
});

/** The last place in the order that an entry covers; undefined where the server gave it none. */
export const lastSeqOf = (entry: Entry): number | undefined =>
  isGap(entry) ? entry.seq + entry.missing - 1 : entry.seq;

/**
 * What is left of a hole once an entry has one of its places, in order.
 *
 * @param isFirst - Whether nothing is known to be before the hole.
 */
export const fill = (hole: Gap, entry: Entry, seq: number, isFirst: boolean): readonly Entry[] => {
  const end = hole.seq + hole.missing - 1;
  const before = seq > hole.seq && gap(hole.seq, seq - 1, isFirst ? entry.at : hole.at);
  const after = seq < end && gap(seq + 1, end, entry.at);
  return [...(before ? [before] : []), entry, ...(after ? [after] : [])];
};
