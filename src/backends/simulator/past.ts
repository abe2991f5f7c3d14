import type {ImportedLine, NewEvent} from '../centre/centre-event.js';
import type {Speaker} from './conversation.js';
import {conversations} from './conversations.js';

/** A chat that a contact had before. */
export interface PastChat {
  /** Days before now. */
  readonly daysAgo: number;
  /** Who had it. */
  readonly agentId: string;
  readonly subject?: string;
  readonly lines: readonly (readonly [speaker: Speaker, text: string])[];
}

const dayLength = 86_400_000;
const betweenLines = 20_000;

/** A past of real conversations, evenly over so many days. */
export const somePast = (
  chats: number,
  {days = 170, agentIds = ['kate', 'john']}: {days?: number; agentIds?: readonly string[]} = {},
): readonly PastChat[] =>
  Array.from({length: chats}, (_, index): PastChat => {
    const {subject, lines} = conversations[index % conversations.length]!;
    const daysAgo = Math.max(1, Math.round((days * (index + 1)) / chats));
    const agentId = agentIds[index % agentIds.length] ?? 'kate';
    return {daysAgo, agentId, lines, ...(subject && {subject})};
  });

/** Makes a chat of the past what the centre takes in. */
export const importOf = (
  {daysAgo, agentId, subject, lines}: PastChat,
  contact: {readonly id: string; readonly name: string},
  now: number,
): NewEvent => {
  const startedAt = now - daysAgo * dayLength;
  const told = lines.map(([speaker, text], index): ImportedLine => {
    const at = startedAt + index * betweenLines;
    return speaker === 'note'
      ? {from: 'agent', text, at, audience: 'internal'}
      : {from: speaker, text, at};
  });
  return {
    type: 'imported',
    interactionId: `${contact.id}-past-${daysAgo}`,
    contactId: contact.id,
    agentId,
    request: {name: contact.name, ...(subject && {subject})},
    startedAt,
    endedAt: startedAt + lines.length * betweenLines,
    lines: told,
  };
};
