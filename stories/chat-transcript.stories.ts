import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {ChatTranscript} from '../src/components/chat-transcript/chat-transcript.js';
import type {Typing} from '../src/model/chat-state.js';
import type {Entry, Party} from '../src/model/entry.js';
import {
  arabicConversation,
  conversation,
  deliveries,
  everyEvent,
  hostile,
  long,
  parties,
  said,
} from './support/conversations.js';

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
