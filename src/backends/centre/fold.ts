import type {CentreEvent, EventOf} from './centre-event.js';
import {memberOf, type CentreState, type Interaction} from './centre-state.js';
import {importChat} from './fold-import.js';
import {changeInteraction} from './fold-interaction.js';
import {append, join, newInteraction, publishTo, readers, type Publish} from './fold-steps.js';
import {snapshotFor} from './view.js';

/** Applies one event to the state and tells each user what it means to them. It decides nothing. */
export const fold = (state: CentreState, event: CentreEvent, publish: Publish): void => {
  switch (event.type) {
    case 'opened':
      state.streamId = event.streamId;
      break;
    case 'link-changed':
      changeLink(state, event, publish);
      break;
    case 'availability-changed':
      if (event.available) state.unavailable.delete(event.agentId);
      else state.unavailable.add(event.agentId);
      break;
    case 'chat-started':
      startChat(state, event, publish);
      break;
    case 'imported':
      importChat(state, event);
      break;
    default:
      changeInteraction(state, interactionOf(state, event.interactionId), event, publish);
  }
};

const interactionOf = (state: CentreState, id: string): Interaction => {
  const interaction = state.interactions.get(id);
  if (!interaction) throw new Error(`The log speaks of an interaction that never started: ${id}`);
  return interaction;
};

const changeLink = (
  state: CentreState,
  {userId, link, at}: EventOf<'link-changed'>,
  publish: Publish,
): void => {
  state.links.set(userId, {link, since: at});
  for (const interaction of state.live) {
    const member = memberOf(interaction, userId);
    if (!member || member.left) continue;
    member.connection = link;
    const revision = ++interaction.revision;
    const others = readers(interaction).filter((reader) => reader !== userId);
    publishTo(others, publish, {
      type: 'party-connection-changed',
      interactionId: interaction.id,
      partyId: member.id,
      connection: link,
      revision,
    });
    if (link === 'disconnected') {
      append(interaction, publish, at, member, 'disconnected', 'internal');
    }
  }
};

const startChat = (
  state: CentreState,
  {interactionId, contactId, key, request, at}: EventOf<'chat-started'>,
  publish: Publish,
): void => {
  const interaction = newInteraction(interactionId, contactId, request, at);
  interaction.stage = request.botName ? 'bot' : 'queued';
  interaction.views.set(contactId, {status: 'active', revision: 1, startedAt: at});
  state.interactions.set(interactionId, interaction);
  state.live.add(interaction);
  state.requests.set(`${contactId}/${key}`, interactionId);
  join(state, interaction, {role: 'contact', userId: contactId, name: request.name});
  if (request.botName) join(state, interaction, {role: 'bot', name: request.botName});
  for (const [userId, view] of interaction.views) {
    const snapshot = snapshotFor(interaction, userId, view, true);
    publish(userId, {type: 'interaction-synced', interactionId, snapshot});
  }
};
