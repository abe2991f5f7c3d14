import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {InteractionSummary} from '../src/components/interaction-bar/interaction-summary.js';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';

interface Args {
  interactions: readonly InteractionSummary[];
  focused: string | null;
  orientation?: 'vertical' | 'horizontal';
}

const ago = (seconds: number): number => Date.now() - seconds * 1000;

const open = (): readonly InteractionSummary[] => [
  {id: 'mark', name: 'Mark Avram', startedAt: ago(764), pendingSince: ago(190), unread: 3},
  {id: 'avril', name: 'Avril Dupont', startedAt: ago(131), pendingSince: ago(34), unread: 1},
  {id: 'aiko', name: 'Aiko Tanaka', startedAt: ago(58), pendingSince: ago(9)},
  {
    id: 'lena',
    name: 'Lena Fischer',
    startedAt: ago(4_205),
    awaitingSince: ago(64),
    connection: 'reconnecting',
  },
  {id: 'omar', name: 'Omar Farouk Abdelrahman', startedAt: ago(312), status: 'waiting'},
  {id: 'noah', name: 'Noah', startedAt: ago(900), endedAt: ago(30), status: 'ended'},
];

const offer = (id: string, name: string, extra: Partial<InteractionSummary> = {}) => ({
  id,
  name,
  status: 'offered' as const,
  offer: {
    origin: 'Website',
    subject: 'Lost card',
    waitingSince: ago(26),
    expiresAt: Date.now() + 18_000,
  },
  caseData: [{key: 'priority', label: 'Priority', value: '86'}],
  ...extra,
});

const meta: Meta<Args> = {
  title: 'Elements/interaction-bar',
  component: 'interaction-bar',
  args: {interactions: open(), focused: 'mark'},
  render: ({interactions, focused, orientation}) =>
    html`<interaction-bar
      class=${orientation === 'horizontal' ? 'strip-frame' : 'bar-frame'}
      orientation=${ifDefined(orientation)}
      .interactions=${interactions}
      .focused=${focused}
    ></interaction-bar>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Open: Story = {};

export const Empty: Story = {args: {interactions: [], focused: null}};

export const Offered: Story = {
  args: {interactions: [...open().slice(0, 3), offer('tomasz', 'Tomasz Nowak')]},
};

export const Accepting: Story = {
  args: {
    interactions: [...open().slice(0, 2), offer('tomasz', 'Tomasz Nowak', {running: ['accept']})],
  },
};

export const ManyOffers: Story = {
  args: {
    interactions: [
      ...open(),
      offer('tomasz', 'Tomasz Nowak'),
      offer('chiara', 'Chiara Bianchi', {caseData: []}),
      offer('layla', 'ليلى حداد', {offer: {subject: 'فاتورة', waitingSince: ago(4)}}),
    ],
  },
};

export const Strip: Story = {args: {orientation: 'horizontal'}};

export const StripWithOffer: Story = {
  args: {
    orientation: 'horizontal',
    interactions: [...open(), offer('tomasz', 'Tomasz Nowak')],
  },
};

export const Twenty: Story = {
  args: {
    interactions: Array.from({length: 20}, (_, index) => ({
      id: `${index}`,
      name: `Contact ${index + 1}`,
      startedAt: ago(60 * index),
      pendingSince: index % 3 === 0 ? ago(7 * index) : null,
      unread: index % 4,
    })),
    focused: '4',
  },
};

/** Chats that ask to be looked at; pointing at one shows why, and what the contact said last. */
export const Attention: Story = {
  args: {
    interactions: open().map((summary, index) => ({
      ...summary,
      ...(index === 1 && {attention: ['waiting']}),
      ...(index === 3 && {attention: ['contact-left', 'closing']}),
      latestMessage: 'Is there anything else that I can do?',
    })),
  },
};

export const Glance: Story = {
  ...Attention,
  play: async ({canvasElement}) => {
    const bar = canvasElement.querySelector('interaction-bar');
    await bar?.updateComplete;
    bar?.shadowRoot?.querySelectorAll('interaction-item')[1]?.focus();
  },
};
