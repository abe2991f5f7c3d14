import type {Terms} from '../i18n/terms.js';
import {displayName, type Party} from '../model/entry.js';
import {plainName} from './plain-text.js';

/** The name that is shown for a party: someone else's text, which can't reorder what stands around it. */
export const partyName = (party: Party): string => plainName(displayName(party));

/** The name that is shown for the contact of a chat, who may be nobody yet. */
export const contactName = (contact: Party | undefined, {party}: Pick<Terms, 'party'>): string =>
  contact ? partyName(contact) : party.roles.contact;
