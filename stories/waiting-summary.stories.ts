import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {WaitsOfChat} from '../src/components/waiting-summary/waits.js';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';

interface Args {
  interactions: readonly WaitsOfChat[];
}

const ago = (seconds: number): number => Date.now() - seconds * 1000;

const meta: Meta<Args> = {
  title: 'Elements/waiting-summary',
  component: 'waiting-summary',
  args: {
    interactions: [{pendingSince: ago(190)}, {pendingSince: ago(34)}, {awaitingSince: ago(764)}],
  },
  render: ({interactions}) =>
    html`<waiting-summary .interactions=${interactions}></waiting-summary>`,
};
export default meta;

type Story = StoryObj<Args>;

export const BothWait: Story = {};

export const ContactsWait: Story = {args: {interactions: [{pendingSince: ago(8)}]}};

export const AgentWaits: Story = {args: {interactions: [{awaitingSince: ago(4_205)}]}};

export const NobodyWaits: Story = {args: {interactions: []}};

/** Twenty chats. */
export const ManyWait: Story = {
  args: {
    interactions: Array.from({length: 20}, (_, index) =>
      index % 2 ? {pendingSince: ago(30 * index)} : {awaitingSince: ago(400 * index)},
    ),
  },
};

/** In a narrow bar the numbers are enough. */
export const InANarrowBar: Story = {
  render: ({interactions}) =>
    html`<div class="narrow-bar">
      <waiting-summary .interactions=${interactions}></waiting-summary>
    </div>`,
};
