import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/chat-interaction/define.js';
import '../../../src/components/chat-session/define.js';
import type {ChatInteraction} from '../../../src/components/chat-interaction/chat-interaction.js';
import type {InteractionSnapshot} from '../../../src/model/chat-fact.js';
import {deskWith} from '../../support/component-desk.js';
import {inLittleRoom, outside} from '../../support/little-room.js';
import {contact, self, snapshotOf} from '../../support/facts.js';
import {settled} from '../../support/fake-clock.js';

const caseData = [{key: 'priority', label: 'Priority', value: '86'}];

const longWord = 'Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const staged = async (
  zoom?: number,
  options: object = {},
  changes: Partial<InteractionSnapshot> = {},
) => {
  const desk = deskWith(
    [snapshotOf('chat', {caseData, ...changes}), snapshotOf('other', {caseData})],
    options,
  );
  await settled();
  const windowOf = async (id: string) => {
    const root = await fixture(
      html`<chat-session .session=${desk.session(id)}
        ><chat-interaction .zoom=${zoom}></chat-interaction
      ></chat-session>`,
    );
    const element = root.querySelector<ChatInteraction>('chat-interaction')!;
    await element.updateComplete;
    return element;
  };
  const details = (element: ChatInteraction) =>
    element.shadowRoot!.querySelector<HTMLElement>('#details')!;
  const button = (element: ChatInteraction) =>
    element.shadowRoot!.querySelector<HTMLElement>('[part="details-button"]')!;
  const press = async (element: ChatInteraction, key: string, held: KeyboardEventInit = {}) => {
    const init = {key, bubbles: true, composed: true, cancelable: true, ...held};
    element.shadowRoot!.querySelector('section')!.dispatchEvent(new KeyboardEvent('keydown', init));
    await element.updateComplete;
  };
  const zoomOf = (element: Element) =>
    Number(getComputedStyle(element).getPropertyValue('--chat-zoom')) || 1;
  return {...desk, windowOf, details, button, press, zoomOf};
};

describe('chat-interaction: window', () => {
  for (const preview of [undefined, longWord])
    it(`A2 I7 is no wider than its place at 200 % in 320 pixels, whoever types ${preview ? 'whatever' : 'unseen'}`, async () => {
      const parties = [{...contact, name: longWord}, self];
      const typingPreview = Boolean(preview);
      const {windowOf, emit} = await staged(2, {typingPreview}, {parties});
      const element = await windowOf('chat');
      await inLittleRoom(element);
      const shadow = element.shadowRoot!;
      const transcript = shadow.querySelector('chat-transcript')!;
      emit({type: 'typing-started', interactionId: 'chat', partyId: contact.id, preview});
      await customElements.whenDefined('typing-indicator');
      await settled();
      const panes = transcript.shadowRoot!.querySelectorAll('.view, typing-indicator');
      expect(panes).to.have.length(2);
      expect(outside(transcript, panes)).to.deep.equal([]);
      expect(outside(element, shadow.querySelectorAll('section *'))).to.deep.equal([]);
    });

  it('I6 hides the details and shows them again; the conversation stays', async () => {
    const {windowOf, details, button} = await staged();
    const element = await windowOf('chat');
    expect(button(element).getAttribute('aria-expanded')).to.equal('true');
    button(element).click();
    await element.updateComplete;
    expect(details(element).checkVisibility()).to.equal(false);
    expect(button(element).getAttribute('aria-expanded')).to.equal('false');
    const shadow = element.shadowRoot!;
    for (const part of ['chat-transcript', 'chat-composer', 'chat-toolbar'])
      expect(shadow.querySelector(part)!.checkVisibility(), part).to.equal(true);
    await expect(element).to.be.accessible();
    button(element).click();
    await element.updateComplete;
    expect(details(element).querySelector('dl')!.checkVisibility()).to.equal(true);
  });

  it('I6 is kept for each chat, for the next window of it', async () => {
    const {windowOf, details, button} = await staged();
    button(await windowOf('chat')).click();
    expect(details(await windowOf('other')).hidden).to.equal(false);
    expect(details(await windowOf('chat')).hidden).to.equal(true);
  });

  it('I7 goes from 75 % to 200 % by keys, for all windows of the agent', async () => {
    const {windowOf, press, zoomOf} = await staged();
    const [element, other] = [await windowOf('chat'), await windowOf('other')];
    const seen: number[] = [];
    for (let step = 0; step < 7; step++) {
      await press(element, 'PageUp', {altKey: true});
      seen.push(zoomOf(element));
    }
    expect(seen).to.deep.equal([1.1, 1.25, 1.5, 1.75, 2, 2, 2]);
    await other.updateComplete;
    expect(zoomOf(other)).to.equal(2);
    for (let step = 0; step < 9; step++) await press(element, 'PageDown', {altKey: true});
    expect(zoomOf(element)).to.equal(0.75);
  });

  it('I7 a host that sets the text size keeps it', async () => {
    const {windowOf, press, zoomOf} = await staged(1.5);
    const element = await windowOf('chat');
    await press(element, 'PageUp', {altKey: true});
    expect(zoomOf(element)).to.equal(1.5);
    const menu = element.shadowRoot!.querySelector('conversation-menu')!;
    expect(menu.hasZoom).to.equal(false);
  });

  it('I7 is in the menu, which stays open to go on', async () => {
    const {windowOf, zoomOf} = await staged();
    const element = await windowOf('chat');
    const menu = element.shadowRoot!.querySelector('conversation-menu')!;
    const items = () => [...menu.shadowRoot!.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    const item = (text: string) => items().find((one) => one.textContent.includes(text))!;
    menu.shadowRoot!.querySelector<HTMLElement>('.opener')!.click();
    await menu.updateComplete;
    item('Larger text').click();
    item('Larger text').click();
    await new Promise(requestAnimationFrame);
    await menu.updateComplete;
    expect(zoomOf(element)).to.equal(1.25);
    expect(item('Normal text size').textContent.replace(/\s+/g, ' ')).to.contain('125%');
    item('Normal text size').click();
    await element.updateComplete;
    expect(zoomOf(element)).to.equal(1);
    expect(menu.shadowRoot!.querySelector('[role="menu"]')!.matches(':popover-open')).to.equal(
      true,
    );
  });

  it('A2 loses nothing at 200 % in 320 px', async () => {
    const {windowOf} = await staged(2);
    const element = await windowOf('chat');
    Object.assign(element.style, {inlineSize: '320px', blockSize: '640px'});
    await element.updateComplete;
    const header = element.shadowRoot!.querySelector('header')!;
    const edge = element.getBoundingClientRect();
    for (const control of header.querySelectorAll('button, chat-toolbar, conversation-menu')) {
      const {left, right} = control.getBoundingClientRect();
      expect(left, control.localName).to.be.at.least(edge.left - 1);
      expect(right, control.localName).to.be.at.most(edge.right + 1);
    }
  });
});
