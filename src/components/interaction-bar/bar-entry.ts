import {partyName} from '../../content/party-name.js';
import type {InteractionStatus} from '../../model/lifecycle.js';
import {selectContact} from '../../model/selectors.js';
import type {ChatSession} from '../../session/chat-session.js';
import type {InteractionSummary} from './interaction-summary.js';

/** A place in the bar: of a session, or of what a page has given. */
export interface BarEntry {
  readonly id: string;
  readonly name: string;
  readonly status: InteractionStatus;
  readonly session?: ChatSession;
  readonly summary?: InteractionSummary;
}

export const entryOfSession = (session: ChatSession): BarEntry => {
  const contact = selectContact(session.state);
  const name = contact ? partyName(contact) : '';
  return {id: session.id, name, status: session.state.status, session};
};

export const entryOfSummary = (summary: InteractionSummary): BarEntry => {
  const {id, name, status = 'active'} = summary;
  return {id, name, status, summary};
};
