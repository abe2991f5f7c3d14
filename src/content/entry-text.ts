import type {ConversationFormat} from '../i18n/conversation-format.js';
import type {ConversationTerms} from '../i18n/terms.js';
import type {Entry} from '../model/entry.js';
import {plainName, wellFormed} from './plain-text.js';

/** What an entry's words depend on beside the entry. */
export interface Wording {
  readonly terms: ConversationTerms;
  readonly format: ConversationFormat;
  /** The name that is shown for a party. */
  nameOf(partyId: string): string;
}

/** An entry in words alone: as it's shown, announced and copied. */
export const entryText = (entry: Entry, wording: Wording): string => {
  const {terms, format} = wording;
  switch (entry.kind) {
    case 'text':
      return wellFormed(entry.text);
    case 'rich':
      return wellFormed(entry.text) || terms.message.unshowable;
    case 'url':
      return terms.message.pushedUrl(plainName(entry.url));
    case 'file':
      return terms.file.label(plainName(entry.file.name), format.bytes(entry.file.size));
    case 'gap':
      return terms.transcript.gap(entry.missing);
    case 'system': {
      const name = entry.partyId === '' ? '' : wording.nameOf(entry.partyId);
      return wellFormed(terms.event[entry.event](name, plainName(entry.text ?? '')));
    }
  }
};
