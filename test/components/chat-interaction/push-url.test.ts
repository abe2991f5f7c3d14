import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/chat-interaction/define.js';
import '../../../src/components/chat-session/define.js';
import '../../../src/content/links/engine.js';
import {loadLinkEngine} from '../../../src/content/links/index.js';
import type {ChatInteraction} from '../../../src/components/chat-interaction/chat-interaction.js';
import type {PushUrl} from '../../../src/components/push-url/push-url.js';
import {deskWith} from '../../support/component-desk.js';
import {snapshotOf} from '../../support/facts.js';
import {settled} from '../../support/fake-clock.js';
import {waitUntil} from '../../support/wait-until.js';

const page = 'https://example.com/returns';

const staged = async (options: object = {}, status: 'active' | 'ended' = 'active') => {
  await loadLinkEngine();
  const desk = deskWith([snapshotOf('chat', {status})], options);
  await settled();
  const session = desk.session('chat');
  const root = await fixture(
    html`<chat-session .session=${session}><chat-interaction></chat-interaction></chat-session>`,
  );
  const element = root.querySelector<ChatInteraction>('chat-interaction')!;
  await element.updateComplete;
  const shadow = element.shadowRoot!;
  const button = () => shadow.querySelector<HTMLButtonElement>('[aria-label="Push URL"]');
  const area = () => shadow.querySelector<HTMLElement>('#push-url');
  const pushUrl = () => shadow.querySelector<PushUrl>('push-url')!;
  const toggle = async () => {
    button()!.click();
    await element.updateComplete;
    await settled();
  };
  const send = async (text: string) => {
    pushUrl().value = text;
    await pushUrl().updateComplete;
    pushUrl().shadowRoot!.querySelector<HTMLElement>('[part="send"]')!.click();
    await settled();
    await pushUrl().updateComplete;
  };
  return {...desk, element, shadow, button, area, pushUrl, toggle, send, chat: session};
};

describe('chat-interaction: push URL', () => {
  it('U1 a button shows the area with the caret in it, and hides it again', async () => {
    const {element, button, area, pushUrl, toggle, shadow} = await staged();
    expect(button()!.getAttribute('aria-expanded')).to.equal('false');
    expect(area()!.hidden).to.equal(true);
    await toggle();
    expect(button()!.getAttribute('aria-expanded')).to.equal('true');
    expect(area()!.hidden).to.equal(false);
    await waitUntil(() => shadow.activeElement === pushUrl());
    await expect(element).to.be.accessible();
    await toggle();
    expect(area()!.hidden).to.equal(true);
    await waitUntil(() => shadow.activeElement?.localName === 'chat-composer');
  });

  it('U1 Escape leaves it once there’s nothing to leave inside', async () => {
    const {area, pushUrl, toggle, shadow, element} = await staged();
    await toggle();
    await waitUntil(() => shadow.activeElement === pushUrl());
    const input = pushUrl().shadowRoot!.querySelector('input')!;
    const press = async () => {
      const init = {key: 'Escape', bubbles: true, composed: true, cancelable: true};
      input.dispatchEvent(new KeyboardEvent('keydown', init));
      await pushUrl().updateComplete;
      await element.updateComplete;
    };
    pushUrl().value = 'exa';
    await pushUrl().updateComplete;
    await press();
    expect([pushUrl().value, area()!.hidden]).to.deep.equal(['', false]);
    await press();
    expect(area()!.hidden).to.equal(true);
  });

  it('U4 sends what is written to the contact of this chat, and keeps it for the next time', async () => {
    const {toggle, send, backend, chat, pushUrl} = await staged();
    await toggle();
    await send('example.com/returns');
    await waitUntil(() => backend.sends.length === 1);
    expect(backend.sends[0]!.address?.url).to.equal(page);
    expect(chat.state.entries.map((entry) => entry.kind === 'url' && entry.url)).to.deep.equal([
      page,
    ]);
    expect(pushUrl().value).to.equal('');
    expect(chat.state.preferences.pushedUrls.map(({url}) => url)).to.deep.equal([page]);
  });

  it('U4 asks before a host that isn’t on the list of the options', async () => {
    const {toggle, send, backend, pushUrl} = await staged({pushUrlAllowList: ['example.org']});
    await toggle();
    await send(page);
    await waitUntil(() => pushUrl().shadowRoot!.querySelector('[role="alertdialog"]'));
    expect(backend.sends).to.deep.equal([]);
  });

  it('U2 remembers which addresses were checked', async () => {
    const {toggle, pushUrl, chat} = await staged();
    await toggle();
    pushUrl().addEventListener('chat-check-url', (event) => event.preventDefault());
    pushUrl().value = page;
    await pushUrl().updateComplete;
    pushUrl().shadowRoot!.querySelector<HTMLElement>('[part="check"]')!.click();
    await waitUntil(() => chat.state.preferences.pushedUrls.length === 1);
    expect(chat.state.preferences.pushedUrls).to.deep.equal([{url: page, isChecked: true}]);
  });

  it('U1 isn’t offered with the option off, nor once the chat has ended', async () => {
    expect((await staged({pushUrl: false})).button()).to.equal(null);
    expect((await staged({}, 'ended')).button()).to.equal(null);
  });

  it('U1 goes with a chat that ends, and the caret isn’t lost', async () => {
    const {toggle, emit, area, element, shadow, pushUrl} = await staged();
    await toggle();
    await waitUntil(() => shadow.activeElement === pushUrl());
    emit({
      type: 'status-changed',
      interactionId: 'chat',
      status: 'ended',
      revision: 9,
      at: 5,
    });
    await element.updateComplete;
    expect(area()).to.equal(null);
    await waitUntil(() => shadow.activeElement?.localName === 'chat-composer');
  });
});
