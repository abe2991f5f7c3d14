import type {EventOf, ImportedLine} from './centre-event.js';
import type {CentreState, Interaction, Member} from './centre-state.js';
import {join, newInteraction, record} from './fold-steps.js';

const tellNobody = (): void => undefined;

/** Takes a chat that was over before this log began. */
export const importChat = (state: CentreState, event: EventOf<'imported'>): void => {
  const {interactionId, contactId, agentId, request, startedAt, endedAt} = event;
  if (state.interactions.has(interactionId)) return;
  const interaction = newInteraction(interactionId, contactId, request, startedAt);
  state.interactions.set(interactionId, interaction);
  admit(state, interaction, event);
  event.lines.forEach((line, index) => take(interaction, line, `${interactionId}-${index + 1}`));
  interaction.stage = 'ended';
  for (const userId of [contactId, agentId])
    interaction.views.set(userId, {status: 'done', revision: 1, startedAt, endedAt});
};

const admit = (
  state: CentreState,
  interaction: Interaction,
  {contactId, agentId, request, lines}: EventOf<'imported'>,
): void => {
  const {name, nickname} = state.agents.get(agentId) ?? {name: agentId};
  join(state, interaction, {role: 'contact', userId: contactId, name: request.name});
  if (lines.some(({from}) => from === 'bot'))
    join(state, interaction, {role: 'bot', name: request.botName ?? 'Bot'});
  join(state, interaction, {role: 'agent', userId: agentId, name, ...(nickname && {nickname})});
  for (const member of interaction.members) leave(member);
};

const leave = (member: Member): void => {
  delete member.connection;
  member.left = true;
};

const take = (interaction: Interaction, line: ImportedLine, id: string): void => {
  const {from, text, at, audience = 'contact'} = line;
  const author = interaction.members.find(({role}) => role === from);
  if (!author) return;
  const content = {kind: 'text', text} as const;
  const entry = {id, key: id, at, partyId: author.id, audience, content, delivery: 'read'} as const;
  record(interaction, tellNobody, entry);
};
