import type {InteractionSnapshot} from '../../model/chat-fact.js';
import type {Entry, Party} from '../../model/entry.js';
import type {CentreState, Interaction, Member, StoredEntry, View} from './centre-state.js';

/** Whether the user is the contact of the interaction. */
export const isContact = (interaction: Interaction, userId: string): boolean =>
  interaction.contactId === userId;

/** A party as the user may see it: a contact learns an agent's nickname and nothing else. */
export const partyFor = (interaction: Interaction, userId: string, member: Member): Party => {
  const hidden = isContact(interaction, userId) && member.role === 'agent';
  return {
    id: member.id,
    role: member.role,
    name: hidden ? (member.nickname ?? '') : member.name,
    ...(member.nickname && !hidden && {nickname: member.nickname}),
    ...(member.userId === userId && {self: true}),
    ...(member.connection && {connection: member.connection}),
    ...(member.left && {left: true}),
  };
};

/** Whether the user may see the entry at all. */
export const canSee = (interaction: Interaction, userId: string, entry: StoredEntry): boolean =>
  entry.audience === 'contact' || !isContact(interaction, userId);

/** How many entries an agent is given on opening a chat. */
const entriesInSnapshot = 100;

/** Names what comes before a place of a chat. */
export const cursorBefore = (interactionId: string, seq: number): string =>
  `${seq}@${interactionId}`;

const isOwn = (interaction: Interaction, userId: string, entry: StoredEntry): boolean =>
  interaction.members.some((member) => member.id === entry.partyId && member.userId === userId);

const seqFor = (interaction: Interaction, userId: string, entry: StoredEntry): number =>
  isContact(interaction, userId) ? entry.contactSeq : entry.seq;

/** An entry as the user may see it. The key is the author's secret: others are given the id. */
export const entryFor = (interaction: Interaction, userId: string, entry: StoredEntry): Entry => {
  const own = isOwn(interaction, userId, entry);
  return {
    ...entry.content,
    key: own ? entry.key : entry.id,
    id: entry.id,
    at: entry.at,
    partyId: entry.partyId,
    seq: seqFor(interaction, userId, entry),
    audience: entry.audience,
    ...(own && entry.content.kind !== 'system' && {delivery: entry.delivery}),
  };
};

/** So many entries that the user may see before a place in the order that the user sees, in order. */
export const entriesBefore = (
  interaction: Interaction,
  userId: string,
  seq: number,
  count: number,
): Entry[] => {
  const found: Entry[] = [];
  const {entries} = interaction;
  // A contact's places are never beyond those that agents see.
  const from = isContact(interaction, userId) ? entries.length : Math.min(entries.length, seq - 1);
  for (let index = from - 1; index >= 0 && found.length < count; index--) {
    const entry = entries[index]!;
    if (!canSee(interaction, userId, entry) || seqFor(interaction, userId, entry) >= seq) continue;
    found.push(entryFor(interaction, userId, entry));
  }
  return found.reverse();
};

/** The entries that the user may see from one place to another, both included. */
export const entriesFrom = (
  interaction: Interaction,
  userId: string,
  from: number,
  to: number,
): Entry[] => entriesBefore(interaction, userId, to + 1, to - from + 1);

/** Whether the transcript is open to one who stands so: an offer shows no word of it. */
export const mayRead = (view: View): boolean => view.status !== 'offered' && view.status !== 'done';

/** The latest place in the order that the user sees. */
export const lastSeqFor = (interaction: Interaction, userId: string): number =>
  isContact(interaction, userId) ? interaction.contactLength : interaction.entries.length;

/** The interaction as the user may see it. */
export const snapshotFor = (
  interaction: Interaction,
  userId: string,
  view: View,
  withEntries: boolean,
): InteractionSnapshot => ({
  interactionId: interaction.id,
  status: view.status,
  revision: interaction.revision,
  ...(view.reason && {reason: view.reason}),
  offer: {
    ...(interaction.origin && {origin: interaction.origin}),
    ...(interaction.subject && {subject: interaction.subject}),
    waitingSince: interaction.waitingSince,
    ...(interaction.offer?.agentId === userId && {expiresAt: interaction.offer.expiresAt}),
  },
  ...(view.startedAt !== undefined && {startedAt: view.startedAt}),
  ...(view.endedAt !== undefined && {endedAt: view.endedAt}),
  parties: interaction.members.map((member) => partyFor(interaction, userId, member)),
  caseData: isContact(interaction, userId) ? [] : interaction.caseData,
  ...(mayRead(view) && {lastSeq: lastSeqFor(interaction, userId)}),
  ...(mayRead(view) && withEntries && latestEntries(interaction, userId)),
});

/** A long chat opens with its end; what is before it comes page by page. A contact's page has it all. */
const latestEntries = (
  interaction: Interaction,
  userId: string,
): Pick<InteractionSnapshot, 'entries' | 'firstSeq' | 'historyCursor'> => {
  const count = isContact(interaction, userId) ? Infinity : entriesInSnapshot;
  const entries = entriesBefore(interaction, userId, Infinity, count);
  const firstSeq = entries[0]?.seq ?? 1;
  if (firstSeq === 1) return {entries};
  return {entries, firstSeq, historyCursor: cursorBefore(interaction.id, firstSeq)};
};

/** All that is the user's, oldest first. */
export const snapshotsFor = (
  state: CentreState,
  userId: string,
  withEntries: boolean,
): InteractionSnapshot[] =>
  [...state.interactions.values()].flatMap((interaction) => {
    const view = interaction.views.get(userId);
    if (!view || view.status === 'done') return [];
    return [snapshotFor(interaction, userId, view, withEntries)];
  });
