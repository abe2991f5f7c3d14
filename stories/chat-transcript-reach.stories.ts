import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import type {TranscriptHistory} from '../src/components/chat-transcript/history-head.js';
import type {Entry} from '../src/model/entry.js';
import {conversation, parties, said} from './support/conversations.js';

interface Args {
  entries: readonly Entry[];
  history?: TranscriptHistory;
  filling?: readonly string[];
}

const dayLength = 24 * 60;

/** What was said in a chat so many days ago. */
const past = (days: number, ...lines: readonly (readonly [from: string, text: string])[]) =>
  lines.map(([from, text], index) => ({
    ...said(from, days * dayLength - index, text),
    interactionId: `past-${days}`,
  }));

/** The current chat, after two earlier ones. */
const withPast: readonly Entry[] = [
  ...past(
    400,
    ['contact', 'Do you deliver to Iceland?'],
    ['self', 'We do, within six working days.'],
    ['contact', 'Thank you.'],
  ),
  ...past(1, ['contact', 'My parcel is late.'], ['self', 'It arrives tomorrow, I have checked.']),
  said('contact', 6, 'It hasn’t come.'),
  {...said('self', 5, 'I’m sorry. Let me look once more.'), delivery: 'read'},
];

/** Messages are missing between two that are there. */
const withGap: readonly Entry[] = [
  said('contact', 9, 'The first of my three questions:'),
  {kind: 'gap', key: 'gap', partyId: '', at: Date.now() - 8 * 60_000, missing: 3},
  said('contact', 5, 'And that was the third.'),
];

const meta: Meta<Args> = {
  title: 'Elements/chat-transcript/reaching back',
  component: 'chat-transcript',
  args: {entries: withPast},
  decorators: [(story) => html`<div class="tall">${story()}</div>`],
  render: ({entries, history, filling}) =>
    html`<chat-transcript
      .entries=${entries}
      .parties=${parties}
      .history=${history}
      .filling=${filling}
    ></chat-transcript>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Older chats can be loaded: by scrolling up, or by the button. */
export const OlderChats: Story = {args: {history: {status: 'idle'}}};

export const LoadingOlderChats: Story = {args: {history: {status: 'loading'}}};

export const OlderChatsFailed: Story = {args: {history: {status: 'failed'}}};

export const NothingMore: Story = {args: {history: {status: 'complete', days: 180}}};

/** Nothing of the past is loaded yet: where the current chat begins. */
export const CurrentChatBegins: Story = {
  args: {
    entries: conversation().map((entry, index) => ({...entry, seq: index + 1})),
    history: {status: 'idle'},
  },
  play: async ({canvasElement}) => {
    const transcript = canvasElement.querySelector('chat-transcript');
    await transcript?.updateComplete;
    transcript?.showEntry(conversation()[0]?.key ?? '');
  },
};

export const GapToLoad: Story = {args: {entries: withGap, filling: []}};

export const GapLoading: Story = {args: {entries: withGap, filling: ['gap']}};
