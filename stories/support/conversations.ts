import type {RichContent} from '../../src/model/rich-content.js';
import {carousel, offer, quickReplies} from './rich-media.js';
import type {Delivery, Entry, Party, SystemEvent} from '../../src/model/entry.js';

/** Who takes part in the stories, in order of joining. */
export const parties: readonly Party[] = [
  {id: 'contact', role: 'contact', name: 'Mark Avram'},
  {id: 'self', role: 'agent', name: 'Kate Lewis', nickname: 'Kate', self: true},
  {id: 'bot', role: 'bot', name: 'Ava'},
  {id: 'supervisor', role: 'supervisor', name: 'John Doe'},
];

const minutesAgo = (minutes: number): number => Date.now() - minutes * 60_000;

/** What someone said so many minutes ago. */
export const said = (partyId: string, minutes: number, text: string): Entry => ({
  kind: 'text',
  key: `${partyId} ${minutes} ${text.slice(0, 40)}`,
  partyId,
  at: minutesAgo(minutes),
  text,
});

const own = (minutes: number, text: string, delivery: Delivery): Entry => ({
  ...said('self', minutes, text),
  delivery,
});

const happened = (event: SystemEvent, partyId: string, minutes: number, text?: string): Entry => ({
  kind: 'system',
  key: `${event} ${minutes}`,
  partyId,
  at: minutesAgo(minutes),
  event,
  text,
});

/** A conversation with most of what can be in one. */
export const conversation = (): readonly Entry[] => [
  said('bot', 42, 'Hi! I’m Ava. What can I help you with today?'),
  said('contact', 41, 'I want to talk to a person'),
  said('bot', 41, 'Of course. One moment, I’ll find someone.'),
  happened('joined', 'self', 40),
  own(39, 'Hello Mark, this is Kate. I’ve read what you told Ava.', 'read'),
  said('contact', 38, 'Hi Kate! My order 4471-88 arrived yesterday, but the charger is missing.'),
  said('contact', 38, 'The box was sealed, so it must have been left out at the warehouse.'),
  {
    ...said('contact', 37, ''),
    kind: 'file',
    file: {name: 'box-photo.jpg', size: 1_482_000, type: 'image/jpeg'},
  },
  happened('joined', 'supervisor', 21),
  {
    ...said('supervisor', 20, 'Third one from that warehouse this week. Offer express.'),
    audience: 'internal',
  },
  own(
    18,
    'I’m sorry about that. I’ve asked for a new charger by express; it should reach you tomorrow before noon.',
    'read',
  ),
  {kind: 'gap', key: 'gap', partyId: '', at: minutesAgo(12), missing: 3},
  said('contact', 6, 'That’s quick, thank you. Where can I follow it?'),
  {
    ...own(2, '', 'delivered'),
    kind: 'url',
    url: 'https://example.com/track/4471-88',
  },
  own(1, 'You can follow it here.', 'sent'),
];

export const deliveries = (): readonly Entry[] => [
  own(9, 'Read by the contact', 'read'),
  own(8, 'On the contact’s screen', 'delivered'),
  own(8, 'At the server', 'sent'),
  own(7, 'On its way', 'sending'),
  own(7, 'Waiting for the connection', 'queued'),
  {...own(6, 'Too many messages at once', 'failed'), failure: 'rate-limited'},
  {...own(6, 'Not sent, and nobody knows why', 'failed')},
];

export const everyEvent = (): readonly Entry[] => [
  happened('joined', 'contact', 60),
  happened('invited', 'supervisor', 50),
  happened('refused', 'supervisor', 49),
  happened('joined', 'supervisor', 40),
  happened('transferred', 'supervisor', 30),
  happened('left', 'supervisor', 25),
  happened('callback-scheduled', 'contact', 20, 'Tuesday at 10:00'),
  happened('inactivity-warning', '', 15),
  happened('unreadable', '', 12),
  happened('disconnected', 'contact', 10),
  happened('timed-out', '', 5),
  happened('ended', 'contact', 1),
];

const sentences = [
  'The order was delivered yesterday.',
  'One of the items is missing.',
  'Could you look into it, please?',
  'We need it for the weekend, so it would be kind if you could tell me when it will arrive.',
];

/** So many short messages, a minute apart. */
export const long = (count: number): readonly Entry[] =>
  Array.from({length: count}, (_, index) => {
    const text = sentences.slice(index % 3, 1 + ((index * 7) % 4)).join(' ') || sentences[0]!;
    const entry = said(index % 3 === 0 ? 'self' : 'contact', count - index, text);
    return {...entry, key: `long-${index}`, ...(index % 3 === 0 && {delivery: 'read'})};
  });

export const arabicConversation = (): readonly Entry[] => [
  happened('joined', 'self', 12),
  own(11, 'مرحباً مارك، كيف يمكنني مساعدتك؟', 'read'),
  said('contact', 10, 'وصل طلبي رقم 4471-88 أمس، لكن الشاحن غير موجود.'),
  said('contact', 10, 'Order number: 4471-88'),
  own(8, 'أعتذر عن ذلك. سأرسل لك شاحناً جديداً اليوم.', 'delivered'),
];

/** What a careless host might give. */
export const hostile = (): readonly unknown[] => [
  said('contact', 9, '<img src=x onerror="alert(1)"> is text'),
  null,
  {...said('contact', 8, 'No time'), at: Number.NaN},
  {...said('contact', 7, 'Tomorrow'), at: Date.now() + 86_400_000},
  {...said('contact', 6, 'Of an unknown kind'), kind: 'poll'},
  {...said('nobody', 5, 'From someone who isn’t there')},
  said('contact', 4, 'Half a character: \ud83d'),
  {...said('contact', 3, ''), kind: 'file', file: {}},
  {...said('contact', 2, 'Same key'), key: 'same'},
  {...said('contact', 1, 'Same key'), key: 'same'},
];

const rich = (minutes: number, text: string, content: readonly RichContent[]): Entry => ({
  kind: 'rich',
  key: `rich ${minutes}`,
  partyId: 'bot',
  at: minutesAgo(minutes),
  text,
  content,
});

/** What a bot offered before the agent came, and what the contact made of it. */
export const botConversation = (): readonly Entry[] => [
  rich(48, 'Hi! I’m Ava.', [
    {
      type: 'text',
      format: 'markdown',
      text: '**Hi!** I’m Ava. I can\n\n- change a booking\n- find you [an offer](https://www.example.com/offers)',
    },
  ]),
  rich(47, 'Where would you like to go?', quickReplies),
  said('contact', 46, 'Thailand'),
  rich(45, 'Hotels near the beach', carousel),
  {
    kind: 'text',
    key: 'book',
    partyId: 'contact',
    at: minutesAgo(44),
    text: 'Book',
    payload: 'book-1',
  },
  rich(43, 'Phuket, 7 nights', offer),
  said('contact', 42, 'Is breakfast included?'),
  happened('joined', 'self', 40),
  own(39, 'Hello Mark, this is Kate. It is.', 'read'),
];
