import type {BackendFact} from '../../model/chat-fact.js';
import type {Entry, Party} from '../../model/entry.js';

/** Noon of a Monday, so that nothing depends on when a test runs. */
const noon = Date.UTC(2026, 0, 5, 12);

/** What an entry is to be; what is left out is filled in. */
export type EntryParts = Partial<Entry> & {readonly seq?: number};

/** A party; a contact named Mark unless told otherwise. */
export const party = (parts: Partial<Party> = {}): Party => ({
  id: 'party-1',
  role: 'contact',
  name: 'Mark',
  ...parts,
});

/** An entry; a text of the contact unless told otherwise. Entries with another `seq` are other entries. */
export const entry = (parts: EntryParts = {}): Entry => {
  const {seq = 1} = parts;
  const id = parts.id ?? `message-${seq}`;
  const at = noon + seq * 1000;
  const text = {kind: 'text', text: `Message ${seq}`};
  return {...text, key: id, id, at, partyId: 'party-1', seq, ...parts} as Entry;
};

/** A fact, typed by its name: `fact('message-received', {interactionId, entry: entry()})`. */
export const fact = <Type extends BackendFact['type']>(
  type: Type,
  parts: Omit<Extract<BackendFact, {readonly type: Type}>, 'type'>,
): Extract<BackendFact, {readonly type: Type}> =>
  ({type, ...parts}) as unknown as Extract<BackendFact, {readonly type: Type}>;
