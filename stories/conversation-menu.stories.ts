import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import type {ChatTranscript} from '../src/components/chat-transcript/chat-transcript.js';
import {conversation, parties} from './support/conversations.js';
import {present} from './support/present.js';

const transcript = createRef<ChatTranscript>();

const meta: Meta = {
  title: 'Elements/conversation-menu',
  component: 'conversation-menu',
  render: () =>
    html`<div class="tall">
        <chat-transcript
          ${ref(transcript)}
          .entries=${conversation()}
          .parties=${parties}
        ></chat-transcript>
      </div>
      <conversation-menu
        contact-name="Mark Avram"
        has-notes
        has-zoom
        .transcript=${transcript.value}
      ></conversation-menu>`,
};
export default meta;

type Story = StoryObj;

/** Beside the name of whom the conversation is with. */
export const Closed: Story = {};

/** Search, save and print; notes that the contact can't see go along only where that is chosen. */
export const Open: Story = {
  play: async ({canvasElement}) => {
    const root = await present(() => canvasElement.querySelector('conversation-menu')?.shadowRoot);
    (await present(() => root.querySelector<HTMLElement>('.opener'))).click();
    await present(() => root.querySelector('[role="menu"]:popover-open'));
  },
};
