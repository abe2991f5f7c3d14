import type {InteractionFact} from '../../model/chat-fact.js';
import type {Entry} from '../../model/entry.js';
import {memberOf, type CentreState, type Interaction} from './centre-state.js';
import type {StreamItem} from './fact-stream.js';
import {isContact} from './view.js';

/** Whether the party is on the other side: the contact is on one, everyone else on the other. */
const isAcross = (interaction: Interaction, userId: string, partyId: string): boolean => {
  const contact = memberOf(interaction, interaction.contactId);
  return isContact(interaction, userId) !== (contact?.id === partyId);
};

const entriesOf = (fact: InteractionFact): readonly Entry[] => {
  if (fact.type === 'message-received') return [fact.entry];
  return fact.type === 'interaction-synced' ? (fact.snapshot.entries ?? []) : [];
};

const isNews = (
  state: CentreState,
  userId: string,
  interactionId: string,
  id: string | undefined,
): id is string => {
  const interaction = state.interactions.get(interactionId);
  const entry = interaction?.byId.get(id ?? '');
  if (!interaction || entry?.delivery !== 'sent' || entry.content.kind === 'system') return false;
  return isAcross(interaction, userId, entry.partyId);
};

/** The messages that the user's side has now been given for the first time, by interaction. */
export const newlyDelivered = (
  state: CentreState,
  userId: string,
  items: readonly StreamItem[],
): {readonly interactionId: string; readonly ids: readonly string[]}[] => {
  const byInteraction = new Map<string, string[]>();
  for (const {fact} of items) {
    const {interactionId} = fact;
    const ids = entriesOf(fact).map(({id}) => id);
    const news = ids.filter((id) => isNews(state, userId, interactionId, id));
    if (news.length === 0) continue;
    byInteraction.set(interactionId, [...(byInteraction.get(interactionId) ?? []), ...news]);
  }
  return [...byInteraction].map(([interactionId, ids]) => ({interactionId, ids}));
};

/** What the user's side reads by reading up to a message: what the other side wrote and isn't marked read. */
export const unreadUpTo = (
  interaction: Interaction,
  userId: string,
  messageId: string,
): string[] => {
  const last = interaction.byId.get(messageId)?.seq ?? 0;
  const ids: string[] = [];
  for (let seq = last; seq > 0; seq--) {
    const entry = interaction.entries[seq - 1];
    if (!entry || entry.content.kind === 'system') continue;
    if (!isAcross(interaction, userId, entry.partyId)) continue;
    if (entry.delivery === 'read') break;
    if (entry.audience === 'contact') ids.unshift(entry.id);
  }
  return ids;
};
