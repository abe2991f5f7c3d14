import type {ConversationFormat} from '../i18n/conversation-format.js';
import type {ConversationTerms} from '../i18n/terms.js';
import type {Entry, PartyRole} from '../model/entry.js';
import type {PrivacyOptions} from '../model/options.js';
import {maskText} from './mask-text.js';
import {plainName, wellFormed} from './plain-text.js';

/** What an entry's words depend on beside the entry. */
export interface Wording {
  readonly terms: ConversationTerms;
  readonly format: ConversationFormat;
  /** The name that is shown for a party. */
  nameOf(partyId: string): string;
  /** What a party is; where nobody tells, nothing that's written is read as markdown. */
  readonly roleOf?: (partyId: string) => PartyRole;
  /** What is masked; card numbers unless it says otherwise. */
  readonly privacy?: PrivacyOptions;
  /** Called when what is loaded at its first need is there, to look again. */
  readonly refresh?: () => void;
}

/**
 * An entry in words alone, with what is private masked (T21): as it's shown, announced, copied, searched and exported. Who
 * wants it for more than what is in view awaits `loadMasks` first: until then more is masked than needs to be.
 */
export const entryText = (entry: Entry, wording: Wording): string =>
  maskText(fullText(entry, wording), wording.privacy, wording.refresh);

/** The same with nothing masked: only for what is then masked in another way. */
export const fullText = (entry: Entry, wording: Wording): string => {
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
