import {phrasing} from './phrasing.js';
import type {ConversationTerms} from './terms.js';

const {count} = phrasing('en');

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
    bot: 'Bot',
    internal: 'Internal note',
    unshowable: 'This message can’t be shown.',
    showAll: 'Show all',
    pushedUrl: (url) => `Please navigate to the link: ${url}`,
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
    'call-started': (name, number) => `${name} called ${number}`,
    'email-started': (name, address) => `${name} began an email to ${address}`,
    ended: (name) => (name ? `${name} ended the chat` : 'The chat ended'),
    unreadable: () => 'A message came that can’t be read',
    notice: (_, text) => text,
  },
  file: {
    label: (name, size) => (size ? `File ${name}, ${size}` : `File ${name}`),
  },
};
