import {phrasing} from './phrasing.js';
import type {ConversationTerms, PastTerms, Terms} from './terms.js';

const {count} = phrasing('en');

/** English for reaching back in a transcript: loaded where there's a way to. */
export const englishPast: PastTerms = {
  past: {
    gapAsk: 'Load them',
    gapAsking: 'Loading them…',
    loadOlder: 'Load older chats',
    begins: 'The current chat begins here. Scroll up for older chats.',
    loading: 'Loading older chats…',
    failed: 'Couldn’t load older chats.',
    allLoaded: (days) =>
      count(days, {
        one: '# day loaded, no more available',
        other: '# days loaded, no more available',
      }),
  },
};

/** The same in the language of a conversation: English comes without it, every other with all it has. */
export const pastTermsOf = (terms: ConversationTerms): PastTerms['past'] =>
  (terms as Partial<Terms>).past ?? englishPast.past;
