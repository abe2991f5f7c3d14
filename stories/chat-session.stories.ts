import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import {stageBusyDesk, type StagedDesk} from './support/staged-desk.js';

interface Loaded {
  readonly staged: StagedDesk;
}

const meta: Meta = {
  title: 'Elements/chat-session',
  component: 'chat-session',
  loaders: [async () => ({staged: await stageBusyDesk()})],
};
export default meta;

/** Whatever is inside shows the session's interaction, with no wiring. */
export const WithAnythingInside: StoryObj = {
  render: (_args, {loaded}) => {
    const {desk} = (loaded as Loaded).staged;
    return html`<chat-session .session=${desk.session(desk.state.focused ?? '')}>
      <pending-indicator></pending-indicator>
      <chat-toolbar></chat-toolbar>
      <typing-indicator></typing-indicator>
      <chat-composer></chat-composer>
    </chat-session>`;
  },
};
