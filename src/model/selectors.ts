import type {ChatState} from './chat-state.js';
import type {Entry, Party} from './entry.js';

/** A pure reading of the state that gives back what is already there. */
export type Selector<T> = (state: ChatState) => T;

export const selectConnection = (state: ChatState) => state.connection;
export const selectOptions = (state: ChatState) => state.options;
export const selectPreferences = (state: ChatState) => state.preferences;
/** Whether the details around the transcript are hidden (I6). */
export const selectIsCollapsed = ({id, preferences}: ChatState): boolean =>
  preferences.collapsed.includes(id);
export const selectStatus = (state: ChatState) => state.status;
export const selectOffer = (state: ChatState) => state.offer;
export const selectParties = (state: ChatState) => state.parties;
export const selectEntries = (state: ChatState) => state.entries;
export const selectTyping = (state: ChatState) => state.typing;
export const selectUnread = (state: ChatState) => state.unread;
export const selectFirstUnread = (state: ChatState) => state.firstUnread;
export const selectAttention = (state: ChatState) => state.attention;
export const selectHistory = (state: ChatState) => state.history;
export const selectFilling = (state: ChatState) => state.filling;
export const selectClosing = (state: ChatState) => state.closing;
export const selectCaseData = (state: ChatState) => state.caseData;
export const selectRunning = (state: ChatState) => state.running;
export const selectNotice = (state: ChatState) => state.notice;
export const selectStartedAt = (state: ChatState) => state.startedAt;
export const selectEndedAt = (state: ChatState) => state.endedAt;
export const selectAudience = (state: ChatState) => state.audience;
/** The draft for the audience that the composer writes to. */
export const selectDraft = (state: ChatState): string => state.drafts[state.audience];

/** When the wait for a reply began; null when nobody waits or no reply is possible (P1). */
export const selectPendingSince = (state: ChatState): number | null =>
  state.status === 'active' || state.status === 'waiting' ? state.pendingSince : null;

/** Since when the agent's side has been waiting for the contact to answer; null when nobody does. */
export const selectAwaitingSince = (state: ChatState): number | null =>
  state.status === 'active' || state.status === 'waiting' ? state.awaitingSince : null;

/** The contact, as it first joined. */
export const selectContact = (state: ChatState): Party | undefined =>
  state.parties.find(({role}) => role === 'contact');

/** The agent in front of the panel. */
export const selectSelf = (state: ChatState): Party | undefined =>
  state.parties.find(({self}) => self);

/** The contact's latest message. */
export const selectLatestFromContact = (state: ChatState): Entry | undefined => {
  const contact = selectContact(state);
  const {entries, earlier} = state;
  for (let index = entries.length - 1; index >= earlier; index--) {
    const {partyId, kind} = entries[index]!;
    if (partyId === contact?.id && kind !== 'system') return entries[index];
  }
  return undefined;
};
