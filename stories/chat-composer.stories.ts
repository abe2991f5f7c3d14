import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import {stageBusyDesk, type StagedDesk} from './support/staged-desk.js';

interface Args {
  value: string;
  disabled?: boolean;
  disabledReason?: string;
  audience?: 'contact' | 'internal';
  maxLength?: number;
  sendOn?: 'enter' | 'ctrl+enter';
}

interface Loaded {
  readonly staged: StagedDesk;
}

const meta: Meta<Args> = {
  title: 'Elements/chat-composer',
  component: 'chat-composer',
  args: {value: ''},
  render: ({value, disabled, disabledReason, audience, maxLength, sendOn}) =>
    html`<chat-composer
      ?disabled=${disabled}
      disabled-reason=${ifDefined(disabledReason)}
      audience=${ifDefined(audience)}
      max-length=${ifDefined(maxLength)}
      send-on=${ifDefined(sendOn)}
      .value=${value}
    ></chat-composer>`,
};
export default meta;

type Story = StoryObj<Args>;

const inSession: Story['render'] = (_args, {loaded}) => {
  const {desk} = (loaded as Loaded).staged;
  return html`<chat-session .session=${desk.session(desk.state.focused ?? '')}>
    <chat-composer></chat-composer>
  </chat-session>`;
};

export const Empty: Story = {};

export const Written: Story = {
  args: {value: 'I have blocked the card. You will get a new one on Friday.'},
};

export const ManyLines: Story = {
  args: {value: Array.from({length: 30}, (_, index) => `Line ${index + 1}`).join('\n')},
};

export const CtrlEnterSends: Story = {args: {sendOn: 'ctrl+enter'}};

export const InternalNote: Story = {
  args: {audience: 'internal', value: 'Was called twice about this last week.'},
};

export const InternalNoteEmpty: Story = {args: {audience: 'internal'}};

export const NearTheLimit: Story = {args: {value: 'A long answer. '.repeat(6), maxLength: 96}};

export const OverTheLimit: Story = {args: {value: 'A long answer. '.repeat(8), maxLength: 96}};

export const Disabled: Story = {
  args: {
    disabled: true,
    disabledReason: 'Someone else is answering.',
    value: 'What was written stays',
  },
};

export const RightToLeftText: Story = {args: {value: 'مرحبا، كيف يمكنني مساعدتك اليوم؟'}};

export const WithTools: Story = {
  render: () =>
    html`<chat-composer .value=${'With tools beside Send'}>
      <button slot="tools" type="button">Aa</button>
      <button slot="tools" type="button">☺</button>
    </chat-composer>`,
};

export const InSession: Story = {
  loaders: [async () => ({staged: await stageBusyDesk()})],
  render: inSession,
};

export const Offline: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      const {desk, simulator, clock} = staged;
      simulator.crash();
      await clock.advance(3_000);
      desk.session(desk.state.focused ?? '')?.setDraft('contact', 'The new card is on its way.');
      return {staged};
    },
  ],
  render: inSession,
};

export const Ended: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      const session = staged.desk.session(staged.desk.state.focused ?? '');
      session?.setDraft('contact', 'One more thing:');
      void session?.end();
      await staged.clock.advance(2_000);
      return {staged};
    },
  ],
  render: inSession,
};
