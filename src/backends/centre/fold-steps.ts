import type {InteractionFact} from '../../model/chat-fact.js';
import type {StatusReason} from '../../model/chat-state.js';
import type {Audience, Delivery, SystemEvent} from '../../model/entry.js';
import {furthest} from '../../model/delivery.js';
import type {InteractionStatus} from '../../model/lifecycle.js';
import type {CentreState, Interaction, Member, StoredEntry} from './centre-state.js';
import type {ChatRequest} from './centre-event.js';
import {canSee, entryFor, mayRead} from './view.js';

/** Takes a fact for one user's stream. */
export type Publish = (userId: string, fact: InteractionFact) => void;

/** A chat that has nothing in it yet. */
export const newInteraction = (
  id: string,
  contactId: string,
  {subject, origin, skill, caseData = []}: ChatRequest,
  at: number,
): Interaction => ({
  id,
  contactId,
  startedAt: at,
  ...(subject && {subject}),
  ...(origin && {origin}),
  ...(skill && {skill}),
  caseData,
  stage: 'queued',
  waitingSince: at,
  revision: 1,
  members: [],
  views: new Map(),
  entries: [],
  byKey: new Map(),
  byId: new Map(),
  contactLength: 0,
  declined: new Set(),
  declinedAt: at,
});

/** The users to whom the transcript is open. */
export const readers = (interaction: Interaction): string[] =>
  [...interaction.views].filter(([, view]) => mayRead(view)).map(([userId]) => userId);

export const publishTo = (
  userIds: readonly string[],
  publish: Publish,
  fact: InteractionFact,
): void => {
  for (const userId of userIds) publish(userId, fact);
};

/** Adds a member; its id tells nothing of the user. */
export const join = (
  state: CentreState,
  interaction: Interaction,
  who: Pick<Member, 'role' | 'userId' | 'name' | 'nickname'>,
): Member => {
  const link = who.userId === undefined ? undefined : state.links.get(who.userId)?.link;
  const member: Member = {
    id: `party-${interaction.members.length + 1}`,
    ...who,
    ...(link && {connection: link}),
  };
  interaction.members.push(member);
  return member;
};

/** Changes how the interaction stands for one user and tells it. */
export const setStatus = (
  interaction: Interaction,
  publish: Publish,
  userId: string,
  change: {status: InteractionStatus; at: number; reason?: StatusReason},
): void => {
  const {status, at, reason} = change;
  const view = interaction.views.get(userId);
  if (!view) return;
  const revision = ++interaction.revision;
  Object.assign(view, {status, revision, reason});
  if (status === 'ended' || status === 'done') view.endedAt ??= at;
  publish(userId, {
    type: 'status-changed',
    interactionId: interaction.id,
    status,
    revision,
    at,
    ...(reason && {reason}),
  });
};

/** Puts an entry at the end of the transcript and tells everyone who may see it. */
export const record = (
  interaction: Interaction,
  publish: Publish,
  entry: Omit<StoredEntry, 'seq' | 'contactSeq'>,
): void => {
  if (entry.audience === 'contact') interaction.contactLength++;
  const seq = interaction.entries.length + 1;
  const stored: StoredEntry = {...entry, seq, contactSeq: interaction.contactLength};
  interaction.entries.push(stored);
  interaction.byId.set(stored.id, stored);
  interaction.byKey.set(`${stored.partyId}/${stored.key}`, stored);
  for (const userId of readers(interaction)) {
    if (!canSee(interaction, userId, stored)) continue;
    publish(userId, {
      type: 'message-received',
      interactionId: interaction.id,
      entry: entryFor(interaction, userId, stored),
    });
  }
};

/** Puts a system entry at the end of the transcript. Call after what it tells has raised the revision. */
export const append = (
  interaction: Interaction,
  publish: Publish,
  at: number,
  member: Member,
  event: SystemEvent,
  audience: Audience = 'contact',
): void => {
  const id = `system-${interaction.revision}-${event}`;
  const content = {kind: 'system', event} as const;
  const partyId = member.id;
  record(interaction, publish, {id, key: id, at, partyId, audience, content, delivery: 'sent'});
};

/** Moves messages forward to `delivered` or `read` and tells their authors. */
export const advance = (
  interaction: Interaction,
  publish: Publish,
  ids: readonly string[],
  delivery: Extract<Delivery, 'delivered' | 'read'>,
): void => {
  const byAuthor = new Map<string, string[]>();
  for (const id of ids) {
    const entry = interaction.byId.get(id);
    if (!entry || furthest(entry.delivery, delivery) === entry.delivery) continue;
    entry.delivery = delivery;
    const author = interaction.members.find((member) => member.id === entry.partyId)?.userId;
    if (author) byAuthor.set(author, [...(byAuthor.get(author) ?? []), id]);
  }
  for (const [author, moved] of byAuthor) {
    const view = interaction.views.get(author);
    if (!view || !mayRead(view)) continue;
    publish(author, {
      type: delivery === 'read' ? 'message-read' : 'message-delivered',
      interactionId: interaction.id,
      ids: moved,
    });
  }
};
