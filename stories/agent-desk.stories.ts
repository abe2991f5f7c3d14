import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/i18n/ar.js';
import '../src/i18n/de.js';
import {acceptAll, stageBusyDesk, stageDesk, type StagedDesk} from './support/staged-desk.js';

interface Loaded {
  readonly staged: StagedDesk;
}

const meta: Meta = {
  title: 'Elements/agent-desk',
  component: 'agent-desk',
  render: (_args, {loaded}) =>
    html`<agent-desk class="desk-frame" .desk=${(loaded as Loaded).staged.desk}></agent-desk>`,
};
export default meta;

type Story = StoryObj;

export const Busy: Story = {
  loaders: [async () => ({staged: await stageBusyDesk()})],
};

/** Where nobody has said yet whether they're wanted: a browser that has refused them shows no button. */
export const Notifications: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      staged.desk.setOptions({desktopNotifications: 'reasons'});
      return {staged};
    },
  ],
};

export const Empty: Story = {
  loaders: [async () => ({staged: await stageDesk()})],
};

export const Offers: Story = {
  loaders: [
    async () => {
      const staged = await stageDesk();
      const {simulator, clock} = staged;
      simulator
        .contact('Mark Avram', {
          subject: 'Lost card',
          origin: 'Website',
          caseData: [{key: 'priority', label: 'Priority', value: '86'}],
        })
        .say('Hello, I think that I lost my card.');
      simulator.contact('ليلى حداد', {subject: 'فاتورة'}).say('مرحبا، أين أجد فاتورتي؟');
      await clock.advance(6_000);
      return {staged};
    },
  ],
};

export const Accepting: Story = {
  loaders: [
    async () => {
      const staged = await stageDesk();
      staged.simulator.contact('Mark Avram', {subject: 'Lost card'}).say('Hello?');
      await staged.clock.advance(2_000);
      const [offer] = staged.desk.state.interactions;
      if (offer) staged.desk.accept(offer.id);
      return {staged};
    },
  ],
};

export const ConnectionLost: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      staged.simulator.crash();
      await staged.clock.advance(3_000);
      const session = staged.desk.session(staged.desk.state.focused ?? '');
      session?.send('I have blocked the card. You will get a new one on Friday.');
      await staged.clock.advance(1_000);
      return {staged};
    },
  ],
};

export const Ended: Story = {
  loaders: [
    async () => {
      const staged = await stageBusyDesk();
      void staged.desk.session(staged.desk.state.focused ?? '')?.end();
      await staged.clock.advance(2_000);
      return {staged};
    },
  ],
};

export const ManyChats: Story = {
  loaders: [
    async () => {
      const staged = await stageDesk();
      const names = ['Mark', 'Avril', 'Lena', 'Tomasz', 'Aiko', 'Omar', 'Chiara', 'Noah'];
      for (const [index, name] of names.entries()) {
        staged.simulator
          .contact(`${name} ${'ABCDEFGH'[index] ?? ''}.`)
          .say(`Question ${index + 1}`);
        await staged.clock.advance(4_000 + 900 * index);
        await acceptAll(staged);
      }
      return {staged};
    },
  ],
};

export const Compact: Story = {
  loaders: [async () => ({staged: await stageBusyDesk({density: 'compact'})})],
};

export const German: Story = {
  loaders: [async () => ({staged: await stageBusyDesk({locale: 'de'})})],
};

export const Arabic: Story = {
  loaders: [async () => ({staged: await stageBusyDesk({locale: 'ar'})})],
};

export const Zoomed: Story = {
  loaders: [async () => ({staged: await stageBusyDesk({zoom: 2})})],
};

export const WithoutBackend: Story = {
  render: () => html`<agent-desk class="desk-frame"></agent-desk>`,
};
