import {phrasing} from './phrasing.js';
import type {ConversationTerms} from './terms.js';

const {count, list} = phrasing('en');

/** English as far as a conversation speaks it: all that a page with the transcript alone has to load. */
export const englishConversation: ConversationTerms = {
  party: {
    unknown: 'Unknown sender',
  },
  transcript: {
    name: (name) => `Conversation with ${name}`,
    nameless: 'Conversation',
    emptyTitle: 'No messages yet',
    emptyHint: 'What you and the contact write appears here.',
    newMessages: (messages) => count(messages, {one: '# new message', other: '# new messages'}),
    unreadLine: 'New messages',
    latest: 'Latest messages',
    gap: (messages) =>
      count(messages, {one: '# message is missing here', other: '# messages are missing here'}),
    gapAsk: 'Load them',
    gapAsking: 'Loading them…',
    begins: 'The current chat begins here. Scroll up for older chats.',
    loading: 'Loading older chats…',
    failed: 'Couldn’t load older chats.',
    allLoaded: (days) =>
      count(days, {
        one: '# day loaded, no more available',
        other: '# days loaded, no more available',
      }),
  },
  message: {
    delivery: {
      queued: 'Waiting to be sent',
      sending: 'Sending…',
      sent: 'Sent',
      delivered: 'Delivered',
      read: 'Read',
      failed: 'Couldn’t send',
    },
    unread: 'Unread',
    unreadTooltip: 'The contact has not read this message yet.',
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
    bot: 'Bot',
    internal: 'Internal note',
    unshowable: 'This message can’t be shown.',
    showAll: 'Show all',
    pushedUrl: (url) => `Please navigate to the link: ${url}`,
    spoken: (name, text) => `${name}: ${text}`,
    spokenInternal: (name, text) => `${name}, internal note: ${text}`,
    copied: (name, time, text) => `${name}, ${time}: ${text}`,
  },
  event: {
    joined: (name) => `${name} joined`,
    left: (name) => `${name} left`,
    disconnected: (name) => `${name} disconnected`,
    invited: (name) => `${name} was invited`,
    refused: (name) => `${name} declined to join`,
    transferred: (name) => `Transferred to ${name}`,
    'inactivity-warning': () => 'Nobody has written for a while. The chat will end soon.',
    'timed-out': () => 'The chat ended because nobody wrote for a while',
    'callback-scheduled': (_, time) =>
      time ? `Callback scheduled: ${time}` : 'Callback scheduled',
    ended: (name) => (name ? `${name} ended the chat` : 'The chat ended'),
    unreadable: () => 'A message came that can’t be read',
    notice: (_, text) => text,
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
  file: {
    label: (name, size) => (size ? `File ${name}, ${size}` : `File ${name}`),
  },
};
