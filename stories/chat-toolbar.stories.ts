import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import {stageBusyDesk, type StagedDesk} from './support/staged-desk.js';

interface Args {
  status: 'offered' | 'active' | 'waiting' | 'ended' | 'done';
  running: readonly string[];
  contactName: string;
}

interface Loaded {
  readonly staged: StagedDesk;
}

const meta: Meta<Args> = {
  title: 'Elements/chat-toolbar',
  component: 'chat-toolbar',
  args: {status: 'active', running: [], contactName: 'Mark Avram'},
  render: ({status, running, contactName}) =>
    html`<chat-toolbar
      status=${status}
      contact-name=${contactName}
      .running=${running}
    ></chat-toolbar>`,
};
export default meta;

type Story = StoryObj<Args>;

const press = (root: HTMLElement): void => {
  const button = root.querySelector('chat-toolbar')?.shadowRoot?.querySelector('button');
  button?.click();
};

export const Active: Story = {};

export const Ending: Story = {args: {running: ['end']}};

export const Ended: Story = {args: {status: 'ended'}};

export const MarkingDone: Story = {args: {status: 'ended', running: ['mark-done']}};

/** The question before a chat ends; Escape keeps it. */
export const Confirming: Story = {
  play: async ({canvasElement}) => {
    await customElements.whenDefined('chat-toolbar');
    await canvasElement.querySelector('chat-toolbar')?.updateComplete;
    press(canvasElement);
  },
};

export const Offline: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      staged.simulator.crash();
      await staged.clock.advance(3_000);
      return {staged};
    },
  ],
  render: (_args, {loaded}) => {
    const {desk} = (loaded as Loaded).staged;
    return html`<chat-session .session=${desk.session(desk.state.focused ?? '')}>
      <chat-toolbar></chat-toolbar>
    </chat-session>`;
  },
};
