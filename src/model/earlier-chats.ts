import type {Entry, Party} from './entry.js';
import {isGap} from './gap.js';
import type {EarlierChat, HistoryPage} from './history.js';
import {keepIfSame} from './keep-if-same.js';
import {Timeline} from './timeline.js';
import {withDelivery} from './delivery.js';

/** What is known of earlier chats: their entries from the oldest, and the chats themselves. */
export interface Earlier {
  readonly entries: readonly Entry[];
  readonly chats: readonly EarlierChat[];
}

const byStart = (a: EarlierChat, b: EarlierChat): number =>
  a.startedAt - b.startedAt || (a.interactionId < b.interactionId ? -1 : 1);

/** An id of one interaction as it's told from the same one in another. */
const within = (interactionId: string, id: string): string => `${interactionId}/${id}`;

/** An entry of an earlier chat is over and done with: nothing in it is on its way or can be answered. */
const asEarlier = (interactionId: string, entry: Entry): Entry => ({
  ...withDelivery(entry, undefined),
  key: within(interactionId, entry.key),
  partyId: within(interactionId, entry.partyId),
  interactionId,
});

const holeOf = (interactionId: string, entry: Entry): Entry =>
  isGap(entry) && entry.interactionId === undefined
    ? {...entry, key: within(interactionId, entry.key), interactionId}
    : entry;

/**
 * Puts a page's entries of earlier chats to those that are known. Gives the same object where nothing is new.
 *
 * @param isComplete - Whether nothing is before what is known then: what the oldest chat lacks at its beginning is a hole.
 */
export const mergeEarlier = (known: Earlier, page: HistoryPage, isComplete: boolean): Earlier => {
  const chats = mergeChats(known.chats, page);
  const loaded = byChat(known.entries);
  const incoming = byChat(page.entries);
  const oldest = chats.findIndex(
    ({interactionId}) => loaded.has(interactionId) || incoming.has(interactionId),
  );
  const entries = chats.flatMap((chat, index) => {
    const before = loaded.get(chat.interactionId) ?? [];
    const added = incoming.get(chat.interactionId) ?? [];
    if (index < oldest || oldest < 0) return before;
    return mergeChat(chat, before, added, index > oldest || isComplete);
  });
  const isSame =
    entries.length === known.entries.length &&
    entries.every((one, at) => one === known.entries[at]);
  if (isSame && chats === known.chats) return known;
  return {chats, entries: isSame ? known.entries : entries};
};

/** @param isWhole - Whether what is missing at the beginning is a hole, as against yet to be loaded. */
const mergeChat = (
  {interactionId, lastSeq}: EarlierChat,
  known: readonly Entry[],
  added: readonly Entry[],
  isWhole: boolean,
): readonly Entry[] => {
  const incoming = added.map((entry) => asEarlier(interactionId, entry));
  if (!incoming.every(({seq}) => seq !== undefined)) return mergeByTime(known, incoming);
  const first = isWhole ? 1 : Math.min(...incoming.map(({seq}) => seq!));
  const timeline = new Timeline(known, {settled: known.length, first});
  timeline.settleAll(incoming);
  const isKnown = isWhole || known.length + incoming.length > 0;
  if (lastSeq !== undefined && isKnown) timeline.extendTo(lastSeq);
  if (isWhole) timeline.extendFrom(1);
  return timeline.entries.map((entry) => holeOf(interactionId, entry));
};

/** Where a server gives no numbers, the time is the order. */
const mergeByTime = (known: readonly Entry[], incoming: readonly Entry[]): readonly Entry[] => {
  const byKey = new Map([...incoming, ...known].map((entry) => [entry.key, entry]));
  return [...byKey.values()].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
};

const byChat = (entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
  const chats = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.interactionId === undefined) continue;
    const chat = chats.get(entry.interactionId);
    if (chat) chat.push(entry);
    else chats.set(entry.interactionId, [entry]);
  }
  return chats;
};

/** A chat that entries name and nobody tells of begins with the first of them. */
const mergeChats = (
  known: readonly EarlierChat[],
  {chats = [], entries}: HistoryPage,
): readonly EarlierChat[] => {
  const byId = new Map(known.map((chat) => [chat.interactionId, chat]));
  for (const chat of chats)
    byId.set(chat.interactionId, keepIfSame(byId.get(chat.interactionId), chat));
  for (const {interactionId, at} of entries)
    if (interactionId !== undefined && !byId.has(interactionId))
      byId.set(interactionId, {interactionId, startedAt: at, parties: []});
  const merged = [...byId.values()].sort(byStart);
  const isSame =
    merged.length === known.length && merged.every((chat, index) => chat === known[index]);
  return isSame ? known : merged;
};

/** Everyone of these chats, under the ids that entries name. */
export const partiesOf = (chats: readonly EarlierChat[]): readonly Party[] =>
  chats.flatMap(({interactionId, parties}) =>
    parties.map((party) => ({...party, id: within(interactionId, party.id)})),
  );
