import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {PushUrl} from '../src/components/push-url/push-url.js';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';

interface Args {
  value: string;
  disabled: boolean;
  allowList: readonly string[];
}

const history = [
  {url: 'https://example.com/orders/4471-88/track', isChecked: true},
  {url: 'https://example.com/returns'},
  {
    url: 'https://help.example.org/cards/lost-or-stolen?utm_source=chat&utm_medium=agent',
    isChecked: true,
  },
  {url: 'https://example.com/store/opening-hours'},
];

const meta: Meta<Args> = {
  title: 'Elements/push-url',
  component: 'push-url',
  args: {value: '', disabled: false, allowList: []},
  render: ({value, disabled, allowList}) =>
    html`<push-url
      .value=${value}
      .history=${history}
      .allowList=${allowList}
      ?disabled=${disabled}
    ></push-url>`,
};
export default meta;

type Story = StoryObj<Args>;

const elementIn = async (root: HTMLElement): Promise<PushUrl | null> => {
  await customElements.whenDefined('push-url');
  const element = root.querySelector('push-url');
  await element?.updateComplete;
  return element;
};

const press = async (root: HTMLElement, part: string): Promise<void> => {
  const element = await elementIn(root);
  element?.shadowRoot?.querySelector<HTMLElement>(`[part="${part}"]`)?.click();
};

export const Empty: Story = {};

export const Filled: Story = {args: {value: 'example.com/orders/4471-88/track'}};

/** The list of earlier addresses. */
export const Open: Story = {
  play: async ({canvasElement}) => {
    const element = await elementIn(canvasElement);
    element?.focus();
    element?.shadowRoot?.querySelector<HTMLElement>('.arrow')?.click();
  },
};

/** What is no web address isn't sent. */
export const Refused: Story = {
  args: {value: 'ftp://example.com'},
  play: ({canvasElement}) => press(canvasElement, 'send'),
};

/** A host that looks like another one, outside of the approved ones: asked about before it's sent. */
export const Doubtful: Story = {
  args: {value: 'https://example.com@xn--80ak6aa92e.com/login', allowList: ['example.com']},
  play: ({canvasElement}) => press(canvasElement, 'send'),
};

export const Disabled: Story = {args: {value: 'https://example.com/', disabled: true}};
