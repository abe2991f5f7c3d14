import type {CentreEvent, EventOf} from './centre-event.js';
import {memberOf, type CentreState, type Interaction} from './centre-state.js';
import {advance, append, join, publishTo, readers, record, setStatus} from './fold-steps.js';
import type {Publish} from './fold-steps.js';
import {isContact, partyFor, snapshotFor} from './view.js';

type Change = Exclude<
  CentreEvent,
  {readonly type: 'opened' | 'link-changed' | 'availability-changed' | 'chat-started' | 'imported'}
>;

/** Applies an event of one interaction that has started. */
export const changeInteraction = (
  state: CentreState,
  interaction: Interaction,
  event: Change,
  publish: Publish,
): void => {
  switch (event.type) {
    case 'queued':
      interaction.stage = 'queued';
      interaction.waitingSince = event.at;
      dismissBots(interaction, publish);
      break;
    case 'offered':
      offer(state, interaction, event, publish);
      break;
    case 'offer-ended':
      endOffer(interaction, event, publish);
      break;
    case 'declines-forgotten':
      interaction.declined.clear();
      break;
    case 'accepted':
      accept(state, interaction, event, publish);
      break;
    case 'message-sent': {
      const {id, key, at, partyId, audience, content} = event;
      record(interaction, publish, {id, key, at, partyId, audience, content, delivery: 'sent'});
      break;
    }
    case 'call-started':
    case 'email-started':
      noteContact(interaction, event, publish);
      break;
    case 'delivered':
    case 'read':
      advance(interaction, publish, event.ids, event.type);
      break;
    case 'ended':
      end(state, interaction, event, publish);
      break;
    case 'marked-done':
      setStatus(interaction, publish, event.agentId, {
        status: 'done',
        at: event.at,
        reason: 'marked-done',
      });
  }
};

/** Agents see whom one of them has called or written to; the contact doesn't. */
const noteContact = (
  interaction: Interaction,
  {type, key, to, partyId, at}: EventOf<'call-started' | 'email-started'>,
  publish: Publish,
): void => {
  const content = {kind: 'system', event: type, text: to} as const;
  const id = `${type}-${key}`;
  record(interaction, publish, {
    id,
    key,
    at,
    partyId,
    audience: 'internal',
    content,
    delivery: 'sent',
  });
};

const dismissBots = (interaction: Interaction, publish: Publish): void => {
  for (const member of interaction.members) {
    if (member.role !== 'bot' || member.left) continue;
    member.left = true;
    const revision = ++interaction.revision;
    publishTo(readers(interaction), publish, {
      type: 'party-left',
      interactionId: interaction.id,
      partyId: member.id,
      revision,
    });
  }
};

const offer = (
  state: CentreState,
  interaction: Interaction,
  {agentId, expiresAt, at}: EventOf<'offered'>,
  publish: Publish,
): void => {
  interaction.stage = 'offered';
  interaction.offer = {agentId, expiresAt};
  state.lastOffers.set(agentId, at);
  const view = {status: 'offered', revision: ++interaction.revision} as const;
  interaction.views.set(agentId, {...view});
  const snapshot = snapshotFor(interaction, agentId, view, false);
  publish(agentId, {type: 'interaction-offered', interactionId: interaction.id, snapshot});
};

const endOffer = (
  interaction: Interaction,
  {agentId, outcome, at}: EventOf<'offer-ended'>,
  publish: Publish,
): void => {
  interaction.stage = 'queued';
  delete interaction.offer;
  interaction.declined.add(agentId);
  interaction.declinedAt = at;
  setStatus(interaction, publish, agentId, {status: 'done', at, reason: outcome});
};

const accept = (
  state: CentreState,
  interaction: Interaction,
  {agentId, at}: EventOf<'accepted'>,
  publish: Publish,
): void => {
  const profile = state.agents.get(agentId);
  const view = interaction.views.get(agentId);
  if (!profile || !view) throw new Error(`The log lets ${agentId} accept what wasn't offered.`);
  interaction.stage = 'active';
  delete interaction.offer;
  interaction.declined.clear();
  const others = readers(interaction);
  const {name, nickname} = profile;
  const member = join(state, interaction, {role: 'agent', userId: agentId, name, nickname});
  view.startedAt = at;
  setStatus(interaction, publish, agentId, {status: 'active', at, reason: 'accepted'});
  const interactionId = interaction.id;
  const revision = ++interaction.revision;
  const snapshot = snapshotFor(interaction, agentId, view, true);
  publish(agentId, {type: 'interaction-synced', interactionId, snapshot});
  for (const userId of others) {
    const party = partyFor(interaction, userId, member);
    publish(userId, {type: 'party-joined', interactionId, party, revision});
  }
  append(interaction, publish, at, member, 'joined');
};

const outcomeOf = (status: string): 'ended' | 'done' => (status === 'offered' ? 'done' : 'ended');

const end = (
  state: CentreState,
  interaction: Interaction,
  event: EventOf<'ended'>,
  publish: Publish,
): void => {
  const {reason, at} = event;
  interaction.stage = 'ended';
  delete interaction.offer;
  state.live.delete(interaction);
  tellEnd(interaction, event, publish);
  for (const [userId, {status}] of interaction.views) {
    if (status === 'ended' || status === 'done') continue;
    const next = outcomeOf(status);
    const why = next === 'done' ? 'withdrawn' : reason;
    setStatus(interaction, publish, userId, {status: next, at, reason: why});
  }
};

const tellEnd = (
  interaction: Interaction,
  {reason, partyId, at}: EventOf<'ended'>,
  publish: Publish,
): void => {
  const contact = memberOf(interaction, interaction.contactId);
  if (!contact) return;
  if (reason === 'ended-by-agent') {
    const agent = interaction.members.find((member) => member.id === partyId);
    append(interaction, publish, at, agent ?? contact, 'ended');
    return;
  }
  contact.left = true;
  const revision = ++interaction.revision;
  const others = readers(interaction).filter((userId) => !isContact(interaction, userId));
  publishTo(others, publish, {
    type: 'party-left',
    interactionId: interaction.id,
    partyId: contact.id,
    revision,
  });
  append(interaction, publish, at, contact, reason === 'ended-by-contact' ? 'left' : 'timed-out');
};
