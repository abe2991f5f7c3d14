import type {InteractionSnapshot} from './chat-fact.js';
import type {ChatState} from './chat-state.js';
import {furthest, withDelivery} from './delivery.js';
import {isForContact, isMessage, type Delivery, type Entry} from './entry.js';
import {isSelf, patch, without} from './patch.js';
import {waitsIn} from './pending.js';
import {Timeline} from './timeline.js';

/** Receipts that never find their message are forgotten, the oldest first, beyond this many. */
const maxHeldReceipts = 1_000;

/** What is known of the chat's entries, to apply a fact to. */
export const timelineOf = (
  {entries, settled, earlier}: ChatState,
  {firstSeq: first = 1}: Pick<InteractionSnapshot, 'firstSeq'> = {},
): Timeline => new Timeline(entries, {settled, earlier, first});

/** The entry as this desk keeps it: only own messages have a delivery, with any receipt that came before. */
export const adopt = (state: ChatState, told: Entry): Entry => {
  const entry = ofThisChat(told);
  if (!isSelf(state, entry.partyId)) return entry.delivery ? withDelivery(entry, undefined) : entry;
  const held = entry.id === undefined ? undefined : state.heldReceipts.get(entry.id);
  return withDelivery(entry, furthest(furthest(entry.delivery, 'sent'), held));
};

/** A server may name the interaction of an entry that is of this one. */
const ofThisChat = (entry: Entry): Entry => {
  if (entry.interactionId === undefined) return entry;
  const {interactionId: _interactionId, ...rest} = entry;
  return rest;
};

/** Forgets a receipt that has found its message. */
export const releaseReceipt = (
  receipts: ChatState['heldReceipts'],
  id: string | undefined,
): ChatState['heldReceipts'] => {
  if (id === undefined || !receipts.has(id)) return receipts;
  const held = new Map(receipts);
  held.delete(id);
  return held;
};

/** Takes what a timeline has become, with all that follows from the entries. */
export const withTimeline = (state: ChatState, timeline: Timeline): ChatState => {
  const {entries, settled} = timeline;
  if (entries === state.entries) return state;
  const holes = state.holes + timeline.holes;
  return {...state, entries, settled, holes, ...waitsIn(entries, state.parties, state.earlier)};
};

const isFromOthers = (state: ChatState, entry: Entry): boolean =>
  isMessage(entry) && !isSelf(state, entry.partyId);

const isBefore = (entry: Entry, other: Entry | undefined): boolean =>
  other === undefined || (entry.seq ?? Infinity) < (other.seq ?? Infinity);

/** Counts what has just been added; the first unread one is the first in order, not of arrival. */
const countUnread = (state: ChatState, added: readonly Entry[]): ChatState => {
  const fresh = added.filter((entry) => isFromOthers(state, entry));
  if (fresh.length === 0) return state;
  const {entries, firstUnread, settled} = state;
  const unread = state.unread + fresh.length;
  const isAtEnd = fresh.length === 1 && fresh[0] === entries[settled - 1];
  if (firstUnread && isAtEnd) return {...state, unread};
  const known = firstUnread ? entries.findLast(({key}) => key === firstUnread) : undefined;
  const first = fresh.reduce((one, entry) => (isBefore(entry, one) ? entry : one), known);
  return {...state, unread, firstUnread: first?.key};
};

/** Whether a colleague told the contact something. */
const isAnswerOfColleague = (state: ChatState, entry: Entry): boolean => {
  const role = state.parties.find(({id}) => id === entry.partyId)?.role;
  const isColleague = role === 'agent' || role === 'supervisor';
  return isColleague && isFromOthers(state, entry) && isForContact(entry);
};

const isAnswering = ({drafts, attached}: ChatState): boolean =>
  drafts.contact !== '' || attached.contact.files.length > 0;

/** Who answers nothing need not know who else has. */
export const forgetAnswer = (state: ChatState): ChatState =>
  isAnswering(state) ? state : patch(state, {answeredMeanwhile: undefined});

/** All that follows from what has just been added: who is answering should know that someone else has (T20). */
const countAdded = (state: ChatState, added: readonly Entry[]): ChatState => {
  const next = countUnread(state, added);
  if (!isAnswering(state)) return next;
  const answer = added.findLast((entry) => isAnswerOfColleague(state, entry));
  return answer ? patch(next, {answeredMeanwhile: answer.partyId}) : next;
};

/** What was missing counts as any other message, if it's later than what the agent wrote last. */
export const countMissing = (state: ChatState, added: readonly Entry[]): ChatState => {
  const lastOwn = state.entries.findLast(
    ({partyId, seq}) => seq !== undefined && isSelf(state, partyId),
  );
  return countAdded(
    state,
    added.filter((entry) => !lastOwn || isBefore(lastOwn, entry)),
  );
};

/** An entry that the server has, of whomever. */
export const receive = (state: ChatState, incoming: Entry): ChatState => {
  const entry = adopt(state, incoming);
  const timeline = timelineOf(state);
  timeline.settle(entry);
  const next = patch(withTimeline(state, timeline), {
    // What was written is here; a repeat says nothing of what is being written now.
    typing: timeline.added.length > 0 ? without(state.typing, entry.partyId) : state.typing,
    heldReceipts: releaseReceipt(state.heldReceipts, entry.id),
  });
  return countAdded(next, timeline.added);
};

/** What became of messages, by the server's ids. */
export const receipt = (
  state: ChatState,
  ids: readonly string[],
  delivery: Delivery,
): ChatState => {
  const timeline = timelineOf(state);
  const unknown = timeline.updateAll(ids, (entry) =>
    entry.delivery ? withDelivery(entry, furthest(entry.delivery, delivery)) : entry,
  );
  return patch(withTimeline(state, timeline), {heldReceipts: hold(state, unknown, delivery)});
};

/** A receipt may overtake the id that it belongs to. */
const hold = (
  {heldReceipts}: ChatState,
  ids: ReadonlySet<string>,
  delivery: Delivery,
): ChatState['heldReceipts'] => {
  const news = [...ids].filter(
    (id) => furthest(heldReceipts.get(id), delivery) !== heldReceipts.get(id),
  );
  if (news.length === 0) return heldReceipts;
  const held = new Map(heldReceipts);
  for (const id of news) held.set(id, delivery);
  for (const id of held.keys()) if (held.size > maxHeldReceipts) held.delete(id);
  return held;
};

/** A change of one own message. */
export const updateByKey = (
  state: ChatState,
  key: string,
  change: (entry: Entry) => Entry,
): ChatState => {
  const timeline = timelineOf(state);
  timeline.update(timeline.findByKey(key), change);
  return withTimeline(state, timeline);
};

/** The entries of a snapshot, merged with what is known. */
export const settleAll = (
  state: ChatState,
  {entries = [], lastSeq = 0, firstSeq}: InteractionSnapshot,
): ChatState => {
  const timeline = timelineOf(state, {firstSeq});
  timeline.settleAll(entries.map((entry) => adopt(state, entry)));
  timeline.extendTo(lastSeq);
  const heldReceipts = entries.reduce((held, {id}) => releaseReceipt(held, id), state.heldReceipts);
  return countAdded(patch(withTimeline(state, timeline), {heldReceipts}), timeline.added);
};

/** On opening a chat that went on elsewhere, what follows the own last message counts as unread. */
export const unreadSinceReply = (state: ChatState): Partial<ChatState> => {
  const lastOwn = state.entries.findLastIndex((entry) => isSelf(state, entry.partyId));
  const unread = state.entries
    .slice(Math.max(lastOwn + 1, state.earlier))
    .filter((entry) => isMessage(entry) && !isSelf(state, entry.partyId));
  return {unread: unread.length, firstUnread: unread[0]?.key};
};
