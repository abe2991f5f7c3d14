import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/chat-interaction/define.js';
import '../../../src/components/chat-session/define.js';
import type {ChatInteraction} from '../../../src/components/chat-interaction/chat-interaction.js';
import {deskWith} from '../../support/component-desk.js';
import {snapshotOf} from '../../support/facts.js';

it('I15 shows how long a chat that is over stays open, and lets the agent hold that', async () => {
  const desk = deskWith([snapshotOf('chat')], {autoCloseAfter: 90});
  const session = desk.session('chat');
  const root = await fixture(
    html`<chat-session .session=${session}><chat-interaction></chat-interaction></chat-session>`,
  );
  const element = root.querySelector<ChatInteraction>('chat-interaction')!;
  const closing = () => element.shadowRoot!.querySelector<HTMLElement>('.closing');
  const words = () => closing()!.textContent.replace(/\s+/g, ' ').trim();
  expect(closing()).to.equal(null);
  desk.emit({
    type: 'status-changed',
    interactionId: 'chat',
    status: 'ended',
    revision: 9,
    at: desk.clock.now(),
    reason: 'contact-disconnected',
  });
  await element.updateComplete;
  expect(words()).to.equal('Closes by itself in 01:30 Keep open');
  await expect(element).to.be.accessible();
  closing()!.querySelector('button')!.click();
  await element.updateComplete;
  expect(words()).to.contain('Stays open').and.to.contain('Let it close');
  await desk.clock.advance(600_000);
  expect(desk.backend.commands).to.deep.equal([]);
  element.remove();
  desk.desk.disconnect();
});
