import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import type {ChatSession} from '../src/session/chat-session.js';
import {stageBusyDesk, type StagedDesk} from './support/staged-desk.js';

interface Loaded {
  readonly staged: StagedDesk;
}

const focusedSession = ({desk}: StagedDesk): ChatSession | undefined =>
  desk.session(desk.state.focused ?? '');

const meta: Meta = {
  title: 'Elements/chat-interaction',
  component: 'chat-interaction',
  loaders: [async () => ({staged: await stageBusyDesk({typingPreview: true})})],
  render: ({zoom}, {loaded}) =>
    html`<div class="desk-frame">
      <chat-session .session=${focusedSession((loaded as Loaded).staged)}>
        <chat-interaction .zoom=${zoom as number}></chat-interaction>
      </chat-session>
    </div>`,
  argTypes: {zoom: {control: {type: 'range', min: 0.75, max: 2, step: 0.25}}},
  args: {zoom: 1},
};
export default meta;

type Story = StoryObj;

export const Active: Story = {};

export const Zoomed: Story = {args: {zoom: 2}};

/** Where the address of a page is written for the contact (U1). */
export const PushUrl: Story = {
  play: ({canvasElement}) => canvasElement.querySelector('chat-interaction')?.togglePushUrl(),
};

/** Without the details around the conversation (I6). */
export const Collapsed: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk({typingPreview: true});
      const session = focusedSession(staged);
      session?.prefer({type: 'collapsed', interactionId: session.id, isCollapsed: true});
      return {staged};
    },
  ],
};

const stageClosing = async (): Promise<StagedDesk> => {
  const staged = await stageBusyDesk({autoCloseAfter: 120});
  const session = focusedSession(staged);
  if (!session) return staged;
  const {id: interactionId, state} = session;
  const contact = state.parties.find(({role}) => role === 'contact');
  session.receive({
    ...{type: 'party-connection-changed', interactionId, partyId: contact?.id ?? ''},
    ...{connection: 'disconnected', revision: 998},
  });
  session.receive({
    ...{type: 'status-changed', interactionId, status: 'ended', revision: 999},
    ...{at: staged.clock.now(), reason: 'contact-disconnected'},
  });
  return staged;
};

/** The contact has left: it closes by itself unless the agent holds that (I15). */
export const Closing: Story = {loaders: [async () => ({staged: await stageClosing()})]};

/** The agent keeps it open: the time stands still. */
export const ClosingHeld: Story = {
  loaders: [
    async () => {
      const staged = await stageClosing();
      await staged.clock.advance(37_000);
      focusedSession(staged)?.holdClosing();
      return {staged};
    },
  ],
};

export const Ended: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      void focusedSession(staged)?.end();
      await staged.clock.advance(2_000);
      return {staged};
    },
  ],
};

export const CommandFailed: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      const session = focusedSession(staged);
      session?.receive({
        type: 'status-changed',
        interactionId: session.id,
        status: 'ended',
        revision: 999,
        at: staged.clock.now(),
      });
      void session?.markDone();
      await staged.clock.advance(2_000);
      return {staged};
    },
  ],
};

export const Alone: Story = {
  render: () => html`<div class="desk-frame"><chat-interaction></chat-interaction></div>`,
};
