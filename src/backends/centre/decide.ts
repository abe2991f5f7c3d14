import type {FailureReason} from '../../model/entry.js';
import {Refusal, type Command, type CommandResult} from './command.js';
import type {NewEvent} from './centre-event.js';
import {
  memberOf,
  type CentreState,
  type Interaction,
  type Member,
  type StoredContent,
} from './centre-state.js';
import {unreadUpTo} from './receipts.js';
import {historyPage, isOpenTo, missingEntries} from './history.js';
import {responsePage} from './responses.js';
import {isContact} from './view.js';

/** What a command comes to: events that happen, and the answer. */
export interface Decision {
  readonly events: readonly NewEvent[];
  readonly result: CommandResult;
}

type CommandOf<Type extends Command['type']> = Extract<Command, {readonly type: Type}>;

/** What becomes an entry of its sender. */
type Writing = CommandOf<'send' | 'send-file' | 'push-url'>;

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

/** An earlier chat of someone whom the agent talks with is open to the agent as well. */
const readableFor = (state: CentreState, userId: string, id: string): Interaction => {
  const interaction = state.interactions.get(id);
  return interaction && isOpenTo(state, userId, interaction)
    ? interaction
    : interactionFor(state, userId, id);
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
  if (command.type === 'load-responses') return loadResponses(state, userId, command);
  const interaction =
    command.type === 'request-missing'
      ? readableFor(state, userId, command.interactionId)
      : interactionFor(state, userId, command.interactionId);
  switch (command.type) {
    case 'accept':
    case 'reject':
      return answerOffer(interaction, userId, command.type);
    case 'send':
    case 'send-file':
    case 'push-url':
      return send(interaction, userId, command, newId);
    case 'mark-read':
      return markRead(interaction, userId, command);
    case 'call':
    case 'email':
      return contact(interaction, userId, command);
    case 'end':
    case 'leave':
      return end(interaction, userId);
    case 'mark-done':
      return markDone(interaction, userId);
    case 'load-history':
      return {events: [], result: historyPage(state, interaction, userId, command)};
    case 'request-missing':
      return {events: [], result: {entries: missingEntries(interaction, userId, command)}};
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

const loadResponses = (
  state: CentreState,
  agentId: string,
  {cursor}: CommandOf<'load-responses'>,
): Decision => {
  if (!state.agents.has(agentId)) refuse('refused', 'Standard responses are for agents.');
  return {events: [], result: responsePage(state.library, cursor)};
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
  command: Writing,
  newId: () => string,
): Decision => {
  const {key} = command;
  const audience = command.type === 'push-url' ? 'contact' : command.audience;
  const author = memberOf(interaction, userId);
  const known = interaction.byKey.get(`${author?.id}/${key}`);
  if (known) return {events: [], result: {id: known.id}};
  if (interaction.stage === 'ended') refuse('ended', 'The chat has ended.');
  const {id: partyId} = writerOf(interaction, userId);
  if (audience === 'internal' && isContact(interaction, userId)) {
    refuse('refused', 'Notes are for agents.');
  }
  if (command.type === 'push-url' && isContact(interaction, userId)) {
    refuse('refused', 'Only an agent can do that.');
  }
  const id = newId();
  const interactionId = interaction.id;
  const content = contentOf(interaction, command);
  return happened({type: 'message-sent', interactionId, partyId, id, key, audience, content}, {id});
};

const contentOf = (interaction: Interaction, command: Writing): StoredContent => {
  if (command.type === 'push-url') return {kind: 'url', url: command.url};
  if (command.type === 'send-file') return {kind: 'file', file: command.file};
  const {text} = command;
  if (text.length > longestMessage) refuse('too-long', `At most ${longestMessage} characters.`);
  return {kind: 'text', text, ...quoteOf(interaction, command)};
};

/** The contact never learns of a note, be it by being quoted one. */
const quoteOf = (
  {byId}: Interaction,
  {inReplyTo = '', audience}: CommandOf<'send'>,
): {readonly inReplyTo?: string} => {
  const quoted = byId.get(inReplyTo);
  const mayBeSeen = quoted?.audience === 'contact' || audience === 'internal';
  return quoted && mayBeSeen ? {inReplyTo} : {};
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

const contact = (
  interaction: Interaction,
  userId: string,
  {type, key, to}: CommandOf<'call' | 'email'>,
): Decision => {
  if (isContact(interaction, userId)) refuse('refused', 'Only an agent can do that.');
  const {id: partyId} = writerOf(interaction, userId);
  if (interaction.byKey.has(`${partyId}/${key}`)) return nothing;
  const event = type === 'call' ? 'call-started' : 'email-started';
  return happened({type: event, interactionId: interaction.id, partyId, key, to});
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
