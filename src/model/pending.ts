import {isForContact, isMessage, type Entry, type Party} from './entry.js';

/** Whether the entry answers the contact: a person's message that reaches them. A bot's reply is none. */
const answers = (entry: Entry, party: Party | undefined): boolean =>
  isMessage(entry) &&
  isForContact(entry) &&
  entry.delivery !== 'failed' &&
  (party?.role === 'agent' || party?.role === 'supervisor');

/** Whether the contact waits for an answer to the entry. */
const asks = (entry: Entry, party: Party | undefined): boolean =>
  isMessage(entry) && party?.role === 'contact';

/** Who waits for whom, and since when, in epoch milliseconds of the server: at most one of both waits. */
export interface Waits {
  /** The time of the contact's first message since the last reply (P1). */
  readonly pendingSince: number | null;
  /** The time of the first reply since the contact's last message. */
  readonly awaitingSince: number | null;
}

/** Walks back to where the other side last spoke, and never into earlier chats, which are the first so many entries. */
export const waitsIn = (
  entries: readonly Entry[],
  parties: readonly Party[],
  earlier = 0,
): Waits => {
  const byId = new Map(parties.map((party) => [party.id, party]));
  let side: 'contact' | 'agent' | undefined;
  let since: number | null = null;
  for (let index = entries.length - 1; index >= earlier; index--) {
    const entry = entries[index]!;
    const spoke = sideOf(entry, byId.get(entry.partyId));
    if (spoke === undefined) continue;
    side ??= spoke;
    if (spoke !== side) break;
    since = entry.at;
  }
  return {
    pendingSince: side === 'contact' ? since : null,
    awaitingSince: side === 'agent' ? since : null,
  };
};

const sideOf = (entry: Entry, party: Party | undefined): 'contact' | 'agent' | undefined => {
  if (answers(entry, party)) return 'agent';
  return asks(entry, party) ? 'contact' : undefined;
};
