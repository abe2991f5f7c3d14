import {phrasing} from './phrasing.js';
import type {ConversationTerms, InUseTerms, Terms} from './terms.js';

const {list} = phrasing('en');

/** English for what happens to a conversation once it's shown: loaded when it has been drawn. */
export const englishInUse: InUseTerms = {
  message: {
    failure: {
      refused: 'Couldn’t send: the server refused it.',
      'too-long': 'Couldn’t send: it’s too long. Shorten it and send it again.',
      'rate-limited': 'Couldn’t send: too many at once. Wait a moment, then retry.',
      unavailable: 'Couldn’t send: no connection.',
      'timed-out': 'Couldn’t send: the server didn’t answer.',
      ended: 'Couldn’t send: the chat had ended.',
      unauthorized: 'Couldn’t send: you can’t write in this chat.',
    },
    retry: 'Retry',
    delete: 'Delete',
    spoken: (name, text) => `${name}: ${text}`,
    spokenInternal: (name, text) => `${name}, internal note: ${text}`,
    copied: (name, time, text) => `${name}, ${time}: ${text}`,
  },
  typing: {
    typing: (names) => {
      if (names.length === 0) return '';
      if (names.length > 2) return 'Several people are typing…';
      return `${list(names)} ${names.length === 1 ? 'is' : 'are'} typing…`;
    },
    preview: (name) => `${name} is typing`,
    notSent: 'Not sent yet',
  },
  quote: {
    answer: 'Answer this message',
    internal: 'An internal note can’t be quoted to the contact. Write a note to answer it.',
    answering: (name) => `Answering ${name}`,
    removed: 'The message is no longer quoted.',
    remove: 'Don’t quote it',
    show: (name) => `Answers ${name}. Show that message`,
    notLoaded: 'Answers a message that isn’t loaded',
  },
};

/** The same in the language of a conversation: English comes without it, every other with all it has. */
export const inUseTermsOf = (terms: ConversationTerms): InUseTerms =>
  'typing' in terms ? (terms as Terms) : englishInUse;
