import type {ContentTerms, ConversationTerms, Terms} from './terms.js';

/** English for what a message may hold beside plain text: loaded with the first that does. */
export const englishContent: ContentTerms = {
  link: {
    kind: {
      url: 'Web page',
      email: 'Email address',
      phone: 'Phone number',
    },
    about: (address) => `About ${address}`,
    open: 'Open',
    write: 'Write email',
    call: 'Call',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Couldn’t copy. Select the address and copy it.',
    suspicious: (reasons) => `Careful: ${reasons}`,
    warning: {
      refused: () => 'It can’t be opened.',
      'user-info': () => 'What stands before the @ isn’t where it leads.',
      'mixed-scripts': () => 'It mixes letters of different scripts.',
      confusable: () => 'It has letters that look like others.',
      punycode: () => 'Some of its characters could deceive, so it’s shown in technical form.',
      'invisible-characters': () => 'It has invisible characters.',
      'bidirectional-characters': () => 'It has characters that turn the direction of text.',
      'looks-like-known': (host) => `It looks like ${host}, but isn’t.`,
      'unusual-port': () => 'It leads to an unusual port.',
      'long-host': () => 'Its name is very long. What counts is the end of it.',
      'ip-address': () => 'It has a number in place of a name.',
      'encoded-host': () => 'Its name was written in a disguised form.',
      'odd-host': () => 'It has characters that no registered name has.',
      'hidden-address': (host) => `It carries another address: ${host}`,
    },
  },
  translation: {
    label: 'Translation',
    loading: 'Translating…',
    failed: 'Couldn’t translate.',
    retry: 'Retry',
  },
  privacy: {
    card: (digits) => `Card number ending in ${digits}, the rest is hidden`,
    hidden: 'Hidden',
    reveal: 'Show what is hidden',
    hide: 'Hide again',
  },
};

/** The same in the language of a conversation: English comes without it, every other with all it has. */
export const contentTermsOf = (terms: ConversationTerms): ContentTerms => {
  const {link, translation, privacy} = terms as Partial<Terms>;
  return link && translation && privacy ? {link, translation, privacy} : englishContent;
};
