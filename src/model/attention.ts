import type {ChatFact} from './chat-fact.js';
import type {ChatState} from './chat-state.js';
import {isSelf} from './patch.js';

export const attentionReasons = [
  'waiting',
  'party-joined',
  'party-left',
  'contact-left',
  'timing-out',
  'timed-out',
  'closing',
] as const;

/** Why an interaction asks to be looked at (I3). */
export type AttentionReason = (typeof attentionReasons)[number];

const nothing: readonly AttentionReason[] = Object.freeze([]);

const isContact = ({parties}: ChatState, partyId: string): boolean =>
  parties.some(({id, role}) => id === partyId && role === 'contact');

/** What an applied fact asks attention for. */
const reasonOf = (state: ChatState, fact: ChatFact): AttentionReason | undefined => {
  switch (fact.type) {
    case 'attention-raised':
      return fact.reason;
    case 'party-joined':
      return isSelf(state, fact.party.id) ? undefined : 'party-joined';
    case 'party-left':
      return isContact(state, fact.partyId) ? 'contact-left' : 'party-left';
    case 'party-connection-changed':
      return fact.connection === 'disconnected' && isContact(state, fact.partyId)
        ? 'contact-left'
        : undefined;
    case 'status-changed':
      return reasonOfStatus(state);
    case 'message-received':
      return fact.entry.kind === 'system' && fact.entry.event === 'inactivity-warning'
        ? 'timing-out'
        : undefined;
    default:
      return undefined;
  }
};

const reasonOfStatus = ({status, reason}: ChatState): AttentionReason | undefined => {
  if (status !== 'ended') return undefined;
  if (reason === 'timed-out') return 'timed-out';
  return reason === 'ended-by-contact' || reason === 'contact-disconnected'
    ? 'contact-left'
    : undefined;
};

/** A wait that is over asks for nothing any more. */
const withoutPast = ({attention, pendingSince}: ChatState): readonly AttentionReason[] =>
  pendingSince === null && attention.includes('waiting')
    ? attention.filter((reason) => reason !== 'waiting')
    : attention;

/** What a fact has made of a state, with what it asks attention for; a fact that changed nothing asks for nothing. */
export const withAttention = (before: ChatState, after: ChatState, fact: ChatFact): ChatState => {
  if (fact.type === 'attention-met')
    return after.attention.length > 0 ? {...after, attention: nothing} : after;
  const known = withoutPast(after);
  const isApplied = after !== before || fact.type === 'attention-raised';
  const reason = isApplied && after.status !== 'offered' ? reasonOf(after, fact) : undefined;
  const attention = reason && !known.includes(reason) ? [...known, reason] : known;
  return attention === after.attention ? after : {...after, attention};
};
