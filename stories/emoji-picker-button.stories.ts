import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import {present} from './support/present.js';

const meta: Meta = {
  title: 'Elements/emoji-picker-button',
  component: 'emoji-picker-button',
  render: () =>
    html`<chat-composer><emoji-picker-button slot="tools"></emoji-picker-button></chat-composer>`,
};
export default meta;

type Story = StoryObj;

const open = async (root: HTMLElement): Promise<ShadowRoot> => {
  const picker = await present(() => root.querySelector('emoji-picker-button')?.shadowRoot);
  const button = await present(() => picker.querySelector<HTMLElement>('.button'));
  button.click();
  await present(() => picker.querySelector('[role="gridcell"]'));
  return picker;
};

const write = async (root: HTMLElement, text: string): Promise<void> => {
  const composer = await present(() => root.querySelector('chat-composer'));
  await composer.updateComplete;
  composer.focus();
  composer.insertText(text);
};

/** Beside Send. */
export const Closed: Story = {};

export const Open: Story = {
  play: async ({canvasElement}) => {
    await open(canvasElement);
  },
};

export const Searching: Story = {
  play: async ({canvasElement}) => {
    const picker = await open(canvasElement);
    const input = await present(() => picker.querySelector('input'));
    input.value = 'heart';
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  },
};

/** `:smi` lists what begins so. */
export const Shortcode: Story = {
  play: ({canvasElement}) => write(canvasElement, 'Glad to hear it :smi'),
};
