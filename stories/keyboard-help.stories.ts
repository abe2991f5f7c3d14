import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {KeyboardHelp} from '../src/components/keyboard-help/keyboard-help.js';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import type {KeyboardChanges} from '../src/model/keyboard-map.js';

interface Args {
  keys: KeyboardChanges;
}

const meta: Meta<Args> = {
  title: 'Elements/keyboard-help',
  component: 'keyboard-help',
  args: {keys: {}},
  render: ({keys}) => html`<keyboard-help .keys=${keys}></keyboard-help>`,
  play: async ({canvasElement}) => {
    await customElements.whenDefined('keyboard-help');
    canvasElement.querySelector<KeyboardHelp>('keyboard-help')?.show();
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Usual: Story = {};

/** A host has given some commands other keys, and one none. */
export const Rebound: Story = {
  args: {keys: {nextChat: ['F7', 'Mod+Shift+K'], previousChat: ['Shift+F7'], endChat: []}},
};
