import {partyName} from '../../content/party-name.js';
import {plainName} from '../../content/plain-text.js';
import type {Terms} from '../../i18n/terms.js';
import type {ChatState} from '../../model/chat-state.js';
import type {FieldValue} from '../../model/response-text.js';
import {selectContact, selectSelf} from '../../model/selectors.js';

const ofCase = 'case.';

/** What an interaction knows of the fields: on one line each, and unable to reorder the text around it. */
export const valuesOfSession =
  (state: ChatState | undefined): FieldValue =>
  (name) => {
    if (!state) return undefined;
    if (name.startsWith(ofCase))
      return plainName(state.caseData.find(({key}) => key === name.slice(ofCase.length))?.value);
    const party = name === 'contact.name' ? selectContact(state) : selectSelf(state);
    return party && partyName(party);
  };

/** What a host page gives. */
export const valuesOfRecord =
  (values: Readonly<Record<string, unknown>>): FieldValue =>
  (name) =>
    Object.hasOwn(values, name) ? plainName(values[name]) : undefined;

/** A field's name as an agent reads it. */
export const fieldLabel = (
  name: string,
  state: ChatState | undefined,
  {responses}: Terms,
): string => {
  if (name === 'contact.name') return responses.contactName;
  if (name === 'agent.name') return responses.agentName;
  const key = name.slice(ofCase.length);
  return plainName(state?.caseData.find((datum) => datum.key === key)?.label) || plainName(key);
};
