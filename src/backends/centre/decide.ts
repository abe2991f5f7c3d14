import type {FailureReason} from '../../model/entry.js';
import {Refusal, type Command, type CommandResult} from './command.js';
import type {NewEvent} from './centre-event.js';
import {memberOf, type CentreState, type Interaction, type Member} from './centre-state.js';
import {unreadUpTo} from './receipts.js';
import {entriesFor, isContact, mayRead} from './view.js';

/** What a command comes to: events that happen, and the answer. */
export interface Decision {
  readonly events: readonly NewEvent[];
  readonly result: CommandResult;
}

type CommandOf<Type extends Command['type']> = Extract<Command, {readonly type: Type}>;

/** The longest message that is taken, in UTF-16 code units. */
export const longestMessage = 10_000;

const nothing: Decision = {events: [], result: {}};
const happened = (event: NewEvent, result: CommandResult = {}): Decision => ({
  events: [event],
  result,
});

const refuse = (reason: FailureReason, message: string): never => {
  throw new Refusal(reason, message);
};

const interactionFor = (state: CentreState, userId: string, id: string): Interaction => {
  const interaction = state.interactions.get(id);
  if (!interaction?.views.has(userId)) refuse('refused', `There is no chat ${id} of yours.`);
  return interaction!;
};

/** Decides what a command of the user comes to, changing nothing. Throws a {@link Refusal}. */
export const decide = (
  state: CentreState,
  userId: string,
  command: Command,
  newId: () => string,
): Decision => {
  if (command.type === 'start-chat') return startChat(state, userId, command, newId);
  if (command.type === 'set-availability') return setAvailability(state, userId, command);
  const interaction = interactionFor(state, userId, command.interactionId);
  switch (command.type) {
    case 'accept':
    case 'reject':
      return answerOffer(interaction, userId, command.type);
    case 'send':
      return send(interaction, userId, command, newId);
    case 'mark-read':
      return markRead(interaction, userId, command);
    case 'end':
    case 'leave':
      return end(interaction, userId);
    case 'mark-done':
      return markDone(interaction, userId);
    case 'request-missing':
      return findMissing(interaction, userId, command);
  }
};

const startChat = (
  state: CentreState,
  contactId: string,
  {key, request}: CommandOf<'start-chat'>,
  newId: () => string,
): Decision => {
  if (state.agents.has(contactId)) refuse('refused', 'Only a contact can start a chat.');
  const known = state.requests.get(`${contactId}/${key}`);
  if (known) return {events: [], result: {interactionId: known}};
  const interactionId = newId();
  return happened({type: 'chat-started', interactionId, contactId, key, request}, {interactionId});
};

const setAvailability = (
  state: CentreState,
  agentId: string,
  {available}: CommandOf<'set-availability'>,
): Decision => {
  if (!state.agents.has(agentId)) refuse('refused', 'Only an agent can be available.');
  if (state.unavailable.has(agentId) !== available) return nothing;
  return happened({type: 'availability-changed', agentId, available});
};

const answerOffer = (
  interaction: Interaction,
  agentId: string,
  answer: 'accept' | 'reject',
): Decision => {
  const interactionId = interaction.id;
  const view = interaction.views.get(agentId);
  if (view?.status === (answer === 'accept' ? 'active' : 'done')) return nothing;
  if (interaction.offer?.agentId !== agentId) refuse('ended', 'The chat is no longer offered.');
  return answer === 'accept'
    ? happened({type: 'accepted', interactionId, agentId})
    : happened({type: 'offer-ended', interactionId, agentId, outcome: 'rejected'});
};

const writerOf = (interaction: Interaction, userId: string): Member => {
  const member = memberOf(interaction, userId);
  if (!member || member.left) refuse('ended', 'You are no longer in this chat.');
  return member!;
};

const send = (
  interaction: Interaction,
  userId: string,
  {key, text, audience}: CommandOf<'send'>,
  newId: () => string,
): Decision => {
  const author = memberOf(interaction, userId);
  const known = interaction.byKey.get(`${author?.id}/${key}`);
  if (known) return {events: [], result: {id: known.id}};
  if (interaction.stage === 'ended') refuse('ended', 'The chat has ended.');
  const {id: partyId} = writerOf(interaction, userId);
  if (text.length > longestMessage) refuse('too-long', `At most ${longestMessage} characters.`);
  if (audience === 'internal' && isContact(interaction, userId)) {
    refuse('refused', 'Notes are for agents.');
  }
  const id = newId();
  const interactionId = interaction.id;
  const content = {kind: 'text', text} as const;
  return happened({type: 'message-sent', interactionId, partyId, id, key, audience, content}, {id});
};

const markRead = (
  interaction: Interaction,
  userId: string,
  {messageId}: CommandOf<'mark-read'>,
): Decision => {
  const ids = unreadUpTo(interaction, userId, messageId);
  if (ids.length === 0) return nothing;
  return happened({type: 'read', interactionId: interaction.id, ids});
};

const end = (interaction: Interaction, userId: string): Decision => {
  if (interaction.stage === 'ended') return nothing;
  const {id: partyId} = writerOf(interaction, userId);
  const reason = isContact(interaction, userId) ? 'ended-by-contact' : 'ended-by-agent';
  return happened({type: 'ended', interactionId: interaction.id, reason, partyId});
};

const markDone = (interaction: Interaction, agentId: string): Decision => {
  const status = interaction.views.get(agentId)?.status;
  if (status === 'done') return nothing;
  if (status !== 'ended') refuse('refused', 'Only a chat that has ended can be marked done.');
  return happened({type: 'marked-done', interactionId: interaction.id, agentId});
};

const findMissing = (
  interaction: Interaction,
  userId: string,
  {from, to}: CommandOf<'request-missing'>,
): Decision => {
  const view = interaction.views.get(userId);
  if (!view || !mayRead(view)) return {events: [], result: {entries: []}};
  const entries = entriesFor(interaction, userId).slice(Math.max(0, from - 1), to);
  return {events: [], result: {entries}};
};
