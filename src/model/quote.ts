import type {ChatState} from './chat-state.js';
import {isForContact, isMessage, type Audience, type Entry} from './entry.js';

/**
 * Whether a message may be quoted to an audience (C12): one of this chat that the server knows, and to the contact none that
 * the contact can't see.
 */
export const mayQuote = (entry: Entry, audience: Audience): boolean =>
  isMessage(entry) &&
  entry.id !== undefined &&
  entry.interactionId === undefined &&
  (audience === 'internal' || isForContact(entry));

/** The message that an id names, if it's here. */
export const findQuoted = (entries: readonly Entry[], id: string): Entry | undefined =>
  entries.findLast((entry) => entry.id === id || entry.key === id);

/**
 * What is quoted in the draft for an audience: the server's id of a message, which may not be loaded. Never one that this
 * audience mustn't see.
 */
export const quotedIn = (state: ChatState, audience: Audience): string | undefined => {
  const id = state.quotes[audience];
  const entry = id === undefined ? undefined : findQuoted(state.entries, id);
  return entry && !mayQuote(entry, audience) ? undefined : id;
};
