import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import type {Typing} from '../src/model/chat-state.js';
import {parties} from './support/conversations.js';

interface Args {
  typing: readonly Typing[];
}

const meta: Meta<Args> = {
  title: 'Elements/typing-indicator',
  component: 'typing-indicator',
  args: {typing: [{partyId: 'contact'}]},
  render: ({typing}) =>
    html`<typing-indicator .typing=${typing} .parties=${parties}></typing-indicator>`,
};
export default meta;

type Story = StoryObj<Args>;

export const One: Story = {};

export const Two: Story = {args: {typing: [{partyId: 'contact'}, {partyId: 'supervisor'}]}};

export const Several: Story = {
  args: {typing: [{partyId: 'contact'}, {partyId: 'supervisor'}, {partyId: 'bot'}]},
};

export const Preview: Story = {
  args: {typing: [{partyId: 'contact', preview: 'I would also like to know'}]},
};

/** The end of it is what is being written. */
export const LongPreview: Story = {
  args: {typing: [{partyId: 'contact', preview: 'And another thing. '.repeat(40)}]},
};

export const Nobody: Story = {args: {typing: []}};
