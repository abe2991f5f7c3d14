import type {Entry, PartyRole} from '../model/entry.js';

/** Whether an entry is more than plain text: a bot's rich media, or markdown of anyone but the contact. */
export const isRich = (entry: Entry, role: PartyRole): boolean =>
  entry.kind === 'rich' ||
  (entry.kind === 'text' && entry.format === 'markdown' && role !== 'contact');
