import type {DraftStore} from '../../src/session/draft-store.js';
import {byAudience, type UnsentMessage, type UnsentWords} from '../../src/session/unsent-words.js';

/** What a store has of an agent's interaction. */
export const stored = async (
  drafts: DraftStore,
  agentId = 'kate',
  interactionId = 'chat',
): Promise<UnsentWords | undefined> => {
  let found: UnsentWords | undefined;
  await drafts.change(agentId, interactionId, (words) => (found = words));
  return found;
};

/** Puts words into a store; undefined for none. */
export const store = (
  drafts: DraftStore,
  words: UnsentWords | undefined,
  {agentId = 'kate', interactionId = 'chat'} = {},
): Promise<void> => drafts.change(agentId, interactionId, () => words);

/** Words as an earlier page has left them. */
export const leftWords = ({
  contact = '',
  internal = '',
  inReplyTo = undefined as string | undefined,
  outbox = [] as readonly UnsentMessage[],
} = {}): UnsentWords => ({
  drafts: {
    contact: {text: contact, version: 'left', ...(inReplyTo !== undefined && {inReplyTo})},
    internal: {text: internal, version: 'left'},
  },
  desks:
    outbox.length > 0 ? [{by: 'left', desk: 'gone', outbox, attached: byAudience(() => [])}] : [],
});
