import type {Entry} from '../../model/entry.js';
import type {EarlierChat, HistoryPage} from '../../model/history.js';
import type {Command} from './command.js';
import type {CentreState, Interaction} from './centre-state.js';
import {cursorBefore, entriesBefore, entriesFrom, lastSeqFor, mayRead, partyFor} from './view.js';

type CommandOf<Type extends Command['type']> = Extract<Command, {readonly type: Type}>;

/** How many entries a page has at least, where there are so many. */
const pageSize = 50;
/** The most entries given in one answer. */
const mostGiven = 500;
const dayLength = 86_400_000;

/** Where a page begins: before this place of this chat. */
interface Place {
  readonly chat: Interaction;
  readonly seq: number;
}

/** Entries of the interaction before the cursor, and then of earlier ones with the contact, until the page is full. */
export const historyPage = (
  state: CentreState,
  interaction: Interaction,
  userId: string,
  {cursor, days}: CommandOf<'load-history'>,
): HistoryPage => {
  if (!isReader(interaction, userId)) return {entries: [], days};
  const chats = [interaction, ...earlierChats(state, interaction, userId, days)];
  let place = placeOf(chats, cursor);
  let entries: readonly Entry[] = [];
  const told: EarlierChat[] = [];
  while (place && entries.length < pageSize) {
    const {chat, seq} = place;
    const more = entriesBefore(chat, userId, seq, pageSize - entries.length);
    const isEarlier = chat !== interaction;
    entries = [...(isEarlier ? more.map((one) => asEarlier(chat, one)) : more), ...entries];
    if (isEarlier) told.unshift(describe(chat, userId));
    place = placeAfter(chats, chat, more[0]?.seq ?? 1);
  }
  return {
    entries,
    chats: told,
    ...(place ? {cursor: cursorBefore(place.chat.id, place.seq)} : {days}),
  };
};

/** Whether the user may read an earlier chat: as an agent who has the contact now. */
export const isOpenTo = (state: CentreState, userId: string, earlier: Interaction): boolean =>
  state.agents.has(userId) &&
  [...state.interactions.values()].some(
    (chat) => chat.contactId === earlier.contactId && chat !== earlier && isReader(chat, userId),
  );

/** The entries of these places that the user may see, as many as are given at once. */
export const missingEntries = (
  interaction: Interaction,
  userId: string,
  {from, to}: CommandOf<'request-missing'>,
): readonly Entry[] => {
  const view = interaction.views.get(userId);
  if (view && !mayRead(view)) return [];
  return entriesFrom(interaction, userId, from, Math.min(to, from + mostGiven - 1));
};

const isReader = (chat: Interaction, userId: string): boolean => {
  const view = chat.views.get(userId);
  return view !== undefined && mayRead(view);
};

/** From the latest back. A contact sees the chat alone: what is past is for those who answer. */
const earlierChats = (
  state: CentreState,
  {id, contactId, startedAt}: Interaction,
  userId: string,
  days: number,
): Interaction[] => {
  if (contactId === userId) return [];
  const since = startedAt - days * dayLength;
  return [...state.interactions.values()]
    .filter((chat) => chat.contactId === contactId && chat.id !== id && chat.stage === 'ended')
    .filter((chat) => chat.startedAt >= since && chat.startedAt <= startedAt)
    .sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? 1 : -1));
};

/** Without a cursor, and with one that nobody knows any more, it's the latest page of earlier chats. */
const placeOf = (chats: readonly Interaction[], cursor = ''): Place | undefined => {
  const at = cursor.indexOf('@');
  const chat = chats.find(({id}) => at > 0 && id === cursor.slice(at + 1));
  return chat ? {chat, seq: Number(cursor.slice(0, at))} : placeAfter(chats, chats[0]!, 1);
};

const placeAfter = (
  chats: readonly Interaction[],
  chat: Interaction,
  seq: number,
): Place | undefined => {
  if (seq > 1) return {chat, seq};
  const next = chats[chats.indexOf(chat) + 1];
  return next && {chat: next, seq: Infinity};
};

const asEarlier = ({id}: Interaction, entry: Entry): Entry => ({...entry, interactionId: id});

const describe = (chat: Interaction, userId: string): EarlierChat => ({
  interactionId: chat.id,
  startedAt: chat.startedAt,
  parties: chat.members.map((member) => partyFor(chat, userId, member)),
  lastSeq: lastSeqFor(chat, userId),
});
