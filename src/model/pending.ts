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

/**
 * When the wait for a reply began: the time of the contact's first message since the last reply (P1), null when
 * nobody waits. Walks back to that reply only.
 */
export const pendingSince = (
  entries: readonly Entry[],
  parties: readonly Party[],
): number | null => {
  const byId = new Map(parties.map((party) => [party.id, party]));
  let since: number | null = null;
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index]!;
    const party = byId.get(entry.partyId);
    if (answers(entry, party)) break;
    if (asks(entry, party)) since = entry.at;
  }
  return since;
};
