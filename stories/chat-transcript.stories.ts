import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import type {ChatTranscript} from '../src/components/chat-transcript/chat-transcript.js';
import type {Typing} from '../src/model/chat-state.js';
import type {Entry, Party} from '../src/model/entry.js';
import {
  arabicConversation,
  botConversation,
  conversation,
  deliveries,
  everyEvent,
  hostile,
  long,
  parties,
  said,
} from './support/conversations.js';
import {present} from './support/present.js';

interface Args {
  entries: readonly Entry[];
  parties: readonly Party[];
  typing: readonly Typing[];
  firstUnread?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/chat-transcript',
  component: 'chat-transcript',
  args: {entries: conversation(), parties, typing: []},
  decorators: [(story) => html`<div class="tall">${story()}</div>`],
  render: (args) =>
    html`<chat-transcript
      .entries=${args.entries}
      .parties=${args.parties}
      .typing=${args.typing}
      .firstUnread=${args.firstUnread}
    ></chat-transcript>`,
};
export default meta;

type Story = StoryObj<Args>;

const transcriptIn = async (canvas: HTMLElement): Promise<ChatTranscript> => {
  const transcript = canvas.querySelector('chat-transcript')!;
  await transcript.updateComplete;
  return transcript;
};

/** A conversation with a bot before, a note among colleagues, and a hole. */
export const Conversation: Story = {};

export const Empty: Story = {args: {entries: []}};

export const DeliveryStates: Story = {args: {entries: deliveries()}};

export const SystemEvents: Story = {args: {entries: everyEvent()}};

export const Bot: Story = {args: {entries: conversation().slice(0, 3)}};

/** What the bot offered, with what the contact chose, is part of the conversation. */
export const BotRichMedia: Story = {args: {entries: botConversation()}};

export const InternalNotes: Story = {
  args: {
    entries: [
      said('contact', 9, 'Can you make an exception?'),
      {...said('supervisor', 8, 'He has been with us for ten years: yes.'), audience: 'internal'},
      {...said('self', 7, 'Thanks, I’ll credit the fee.'), audience: 'internal'},
      {...said('self', 6, 'I can. The fee is on its way back to you.'), delivery: 'read'},
    ],
  },
};

export const SomeoneTypes: Story = {
  args: {typing: [{partyId: 'contact'}, {partyId: 'supervisor'}]},
};

export const TypingPreview: Story = {
  args: {
    typing: [
      {
        partyId: 'contact',
        preview: 'And could you check whether the invoice went to my new address',
      },
    ],
  },
};

export const UnreadLine: Story = {args: {firstUnread: conversation().at(-2)?.key}};

/** The reader is further up; two messages have come since. */
export const NewMessages: Story = {
  args: {entries: long(60)},
  play: async ({canvasElement}) => {
    const transcript = await transcriptIn(canvasElement);
    transcript.showEntry('long-30');
    await transcript.updateComplete;
    transcript.entries = [
      ...long(60),
      said('contact', 0, 'Are you still there?'),
      said('contact', 0, 'I have to leave in five minutes.'),
    ];
    await transcript.updateComplete;
  },
};

export const Searching: Story = {
  args: {entries: long(400)},
  play: async ({canvasElement}) => {
    await (await transcriptIn(canvasElement)).search('items order');
  },
};

export const SearchingForNothing: Story = {
  play: async ({canvasElement}) => {
    await (await transcriptIn(canvasElement)).search('refund');
  },
};

export const SearchOpen: Story = {
  play: async ({canvasElement}) => {
    await (await transcriptIn(canvasElement)).openSearch();
  },
};

export const SearchingRightToLeft: Story = {
  args: {entries: arabicConversation()},
  globals: {locale: 'ar'},
  play: async ({canvasElement}) => {
    await (await transcriptIn(canvasElement)).search('شاحن');
  },
};

export const RightToLeft: Story = {
  args: {entries: arabicConversation()},
  globals: {locale: 'ar'},
};

export const LongText: Story = {
  args: {entries: [said('contact', 3, 'A very long message. '.repeat(50_000))]},
};

export const TenThousandEntries: Story = {args: {entries: long(10_000)}};

/** Missing and wrong fields: shown as well as can be, with a warning each on the console. */
export const BadInput: Story = {args: {entries: hostile() as Entry[]}};

/** Honest links, and deceptive ones unmasked with their reason; pointing at one or focusing it tells all of its address. */
export const Links: Story = {
  args: {
    entries: [
      said(
        'contact',
        9,
        'I followed https://example.com/track/4471-88?from=mail and www.example.org.',
      ),
      said('contact', 8, 'Then this came: https://paypal.com@example.net/login'),
      said('contact', 7, 'and https://аррӏе.com, and http://203.0.113.7:8081/pay'),
      said('contact', 6, 'Call me at +49 30 901820 or write to ada@example.com.'),
      said('contact', 5, 'موقع الشركة https://مثال.إختبار/طلب هنا'),
    ],
  },
};

/** What a link tells that isn't what it seems, for whoever points at it or comes to it with a key. */
export const LinkTooltip: Story = {
  args: Links.args,
  play: async ({canvasElement}) => {
    const root = (await transcriptIn(canvasElement)).shadowRoot!;
    (await present(() => root.querySelector<HTMLElement>('a.suspicious'))).focus();
    await present(() => root.querySelector('.link-tip')?.shadowRoot?.querySelector('.tip'));
  },
};

/** Everything selected, to be copied. */
export const Selected: Story = {
  play: async ({canvasElement}) => {
    const {shadowRoot} = await transcriptIn(canvasElement);
    const scroller = shadowRoot!.querySelector<HTMLElement>('[part="scroller"]')!;
    scroller.focus();
    const key = {key: 'a', ctrlKey: true, bubbles: true, cancelable: true};
    scroller.dispatchEvent(new KeyboardEvent('keydown', key));
  },
};

/** Translations under what others wrote, with the originals kept: one there, one failed, one under way. */
export const Translated: Story = {
  args: {
    entries: [
      said('contact', 4, 'Guten Tag, meine Bestellung ist noch nicht angekommen.'),
      said('contact', 3, 'Können Sie bitte nachsehen?'),
      said('contact', 2, 'Die Nummer ist 4471-88.'),
    ],
  },
  render: (args) =>
    html`<chat-transcript
      .entries=${args.entries}
      .parties=${args.parties}
      .translator=${translate}
    ></chat-transcript>`,
};

const translate = async (text: string) => {
  if (text.startsWith('Guten'))
    return {text: 'Hello, my order hasn’t arrived yet.', language: 'en'};
  if (text.startsWith('Die')) throw new Error('The translator is busy.');
  return new Promise<undefined>(() => undefined);
};

/** Card numbers are masked; here the policy lets the agent have one shown. */
export const Masked: Story = {
  args: {entries: [said('contact', 3, 'My card is 4111 1111 1111 1111, it expires in May.')]},
  render: (args) =>
    html`<chat-transcript
      .entries=${args.entries}
      .parties=${args.parties}
      .privacy=${{reveal: 'on demand'}}
    ></chat-transcript>`,
};
