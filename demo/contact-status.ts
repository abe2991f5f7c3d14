import type {ChatState, Connection} from '../src/model/chat-state.js';
import {displayName, type Party} from '../src/model/entry.js';

const agentOf = ({parties}: ChatState): Party | undefined =>
  parties.find(({role, left}) => role === 'agent' && !left);

/** Whether nothing more can be written. */
export const isOver = ({status}: ChatState): boolean => status === 'ended' || status === 'done';

/** Who is there, as a word for the style sheet and as a text. */
export const describeStatus = (
  state: ChatState,
  {status}: Connection,
): readonly [name: string, text: string] => {
  if (isOver(state)) return ['ended', 'The chat has ended'];
  if (status !== 'connected') return ['reconnecting', 'Reconnecting…'];
  const agent = agentOf(state);
  if (!agent) return ['waiting', 'Waiting for someone to answer…'];
  const name = displayName(agent);
  const isHere = (agent.connection ?? 'connected') === 'connected';
  return isHere ? ['connected', `${name} is here`] : ['reconnecting', `${name} is reconnecting…`];
};

/** Why the chat is over; empty while it isn't. */
export const describeEnd = (state: ChatState): string => {
  if (!isOver(state)) return '';
  if (state.reason === 'ended-by-contact') return 'You have left the chat.';
  const agent = agentOf(state);
  if (state.reason !== 'ended-by-agent' || !agent) return 'The chat has ended.';
  return `${displayName(agent)} ended the chat.`;
};

/** Who is typing; empty when nobody is. */
export const describeTyping = ({typing, parties}: ChatState): string => {
  const typist = parties.find(({id}) => id === typing[0]?.partyId);
  return typist ? `${displayName(typist)} is typing…` : '';
};
