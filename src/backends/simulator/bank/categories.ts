import type {ResponseCategory} from '../../../model/standard-response.js';

/** How a bank's support desk sorts its standard responses. */
export const bankCategories: readonly ResponseCategory[] = [
  {id: 'conversation', name: 'Conversation'},
  {id: 'greetings', name: 'Greetings', parent: 'conversation'},
  {id: 'holding', name: 'While you look', parent: 'conversation'},
  {id: 'closing', name: 'Closing', parent: 'conversation'},
  {id: 'cards', name: 'Cards'},
  {id: 'cards-lost', name: 'Lost or stolen', parent: 'cards'},
  {id: 'cards-limits', name: 'Limits and fees', parent: 'cards'},
  {id: 'accounts', name: 'Accounts'},
  {id: 'accounts-opening', name: 'Opening and closing', parent: 'accounts'},
  {id: 'transfers', name: 'Transfers', parent: 'accounts'},
  {id: 'security', name: 'Security'},
  {id: 'branches', name: 'Branches and appointments'},
  {id: 'deutsch', name: 'Deutsch'},
  {id: 'arabic', name: 'العربية'},
];
