import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {bankResponses, manyResponses} from '../src/backends/simulator/index.js';
import type {ChatInteraction} from '../src/components/chat-interaction/chat-interaction.js';
import type {ResponseLibrary} from '../src/components/response-library/response-library.js';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import {stageBusyDesk, type StagedDesk} from './support/staged-desk.js';

interface Args {
  responseId: string;
  disabled: boolean;
}

const values = {'contact.name': 'Mark Avram', 'agent.name': 'Kate'};
const habits = {favourites: ['hello', 'card-blocked', 'goodbye'], recents: ['moment', 'verify']};

const render = (library: Partial<ResponseLibrary>, {responseId, disabled}: Args) =>
  html`<response-library
    closable
    ?disabled=${disabled}
    .responses=${library.responses}
    .categories=${library.categories}
    .habits=${habits}
    .values=${values}
    .responseId=${responseId}
    .loadFile=${library.loadFile}
  ></response-library>`;

const meta: Meta<Args> = {
  title: 'Elements/response-library',
  component: 'response-library',
  args: {responseId: '', disabled: false},
  render: (args) => render(bankResponses.library, args),
};
export default meta;

type Story = StoryObj<Args>;

export const All: Story = {};

/** What the interaction doesn't know is asked for before. */
export const Missing: Story = {args: {responseId: 'card-blocked'}};

export const WithFile: Story = {args: {responseId: 'card-fees'}};

/** Rich media can be looked at; the text alone is inserted. */
export const WithCard: Story = {args: {responseId: 'card-steps'}};

export const RightToLeft: Story = {args: {responseId: 'ar-hello'}};

export const FileFailed: Story = {
  args: {responseId: 'card-fees'},
  render: (args) =>
    render({...bankResponses.library, loadFile: () => Promise.reject(new Error('down'))}, args),
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('response-library');
    await element?.updateComplete;
    element?.shadowRoot?.querySelector<HTMLElement>('[part="insert"]')?.click();
  },
};

export const NothingFound: Story = {
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('response-library');
    await element?.updateComplete;
    const search = element?.shadowRoot?.querySelector('input');
    if (!search) return;
    search.value = 'mortgage on the moon';
    search.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  },
};

export const TenThousand: Story = {render: (args) => render(manyResponses(10_000), args)};

/** Between the conversation and the text: it covers neither. */
export const InAWindow: StoryObj = {
  loaders: [async () => ({staged: await stageBusyDesk()})],
  render: (_, {loaded}) => {
    const {desk} = (loaded as {staged: StagedDesk}).staged;
    return html`<div class="desk-frame">
      <chat-session .session=${desk.session(desk.state.focused ?? '')}>
        <chat-interaction></chat-interaction>
      </chat-session>
    </div>`;
  },
  play: async ({canvasElement, loaded}) => {
    const {clock} = (loaded as {staged: StagedDesk}).staged;
    const element = canvasElement.querySelector<ChatInteraction>('chat-interaction');
    await element?.updateComplete;
    const button = element?.shadowRoot?.querySelector('response-library-button');
    await button?.updateComplete;
    button?.shadowRoot?.querySelector('button')?.click();
    while (element?.isConnected && !element.shadowRoot?.querySelector('response-library'))
      await new Promise((resolve) => requestAnimationFrame(resolve));
    await clock.advance(500);
  },
};
