import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/agent-desk/define.js';
import '../../../src/components/transcript-search/define.js';
import '../../../src/components/chat-transcript/reading-tools.js';
import type {AgentDeskElement} from '../../../src/components/agent-desk/agent-desk.js';
import type {ChatInteraction} from '../../../src/components/chat-interaction/chat-interaction.js';
import type {KeyboardHelp} from '../../../src/components/keyboard-help/keyboard-help.js';
import {deskWith} from '../../support/component-desk.js';
import {contact, received, self, snapshotOf, start, textOf} from '../../support/facts.js';
import {settled} from '../../support/fake-clock.js';
import {waitUntil} from '../../support/wait-until.js';

const named = (id: string, changes: Parameters<typeof snapshotOf>[1] = {}) =>
  snapshotOf(id, {parties: [{...contact, name: id}, self], ...changes});

const staged = async (options: object = {}) => {
  const bed = deskWith(
    [named('Ada'), named('Bo'), named('Cy'), named('Dee', {status: 'offered'})],
    options,
  );
  await settled();
  const around = document.createElement('div');
  const heard: string[] = [];
  around.addEventListener('keydown', ({key}) => heard.push(key));
  const element = await fixture<AgentDeskElement>(
    html`<agent-desk .desk=${bed.desk}></agent-desk>`,
    {parentNode: around},
  );
  element.style.blockSize = '600px';
  bed.desk.focus('Ada');
  await element.updateComplete;
  const front = () =>
    element.shadowRoot!.querySelector<ChatInteraction>('.front > chat-interaction')!;
  const field = () =>
    front().shadowRoot!.querySelector('chat-composer')!.shadowRoot!.querySelector('textarea')!;
  const bar = () => element.shadowRoot!.querySelector('interaction-bar')!;
  const help = () => element.shadowRoot!.querySelector<KeyboardHelp>('keyboard-help')!;
  const dialog = () => help().shadowRoot!.querySelector('dialog');
  /** Ctrl, or what stands for it. */
  const press = async (key: string, held: KeyboardEventInit = {}, target: Element = field()) => {
    const init = {key, bubbles: true, composed: true, cancelable: true, ...held};
    const event = new KeyboardEvent('keydown', init);
    target.dispatchEvent(event);
    await element.updateComplete;
    await front().updateComplete;
    await settled();
    return event;
  };
  return {...bed, element, front, field, bar, help, dialog, press, heard};
};

const active = (): Element | null => {
  let inner = document.activeElement;
  while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
  return inner;
};

const chord = {ctrlKey: true, shiftKey: true};

describe('agent-desk: keyboard', () => {
  it('A7 Alt+Down and Alt+Up go through the open chats and around, with the caret where to write', async () => {
    const {desk, press, field} = await staged();
    const seen: (string | null)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await press(key, {altKey: true});
      seen.push(desk.state.focused);
    }
    expect(seen).to.deep.equal(['Bo', 'Cy', 'Ada', 'Cy']);
    await waitUntil(() => active() === field());
  });

  it('A7 Alt+Shift+Down goes to who has waited longest', async () => {
    const {desk, emit, press} = await staged();
    emit(received(textOf(1, {partyId: contact.id, at: start + 9}), 'Bo'));
    emit(received(textOf(1, {partyId: contact.id, at: start + 5}), 'Cy'));
    await press('ArrowDown', {altKey: true, shiftKey: true});
    expect(desk.state.focused).to.equal('Cy');
  });

  it('A7 Ctrl+Shift+Enter accepts the offer, which a host can forbid', async () => {
    const {element, backend, press} = await staged();
    const forbid = (event: Event) => event.preventDefault();
    element.addEventListener('chat-accept', forbid);
    await press('Enter', chord);
    expect(backend.commands).to.deep.equal([]);
    element.removeEventListener('chat-accept', forbid);
    await press('Enter', chord);
    expect(backend.commands.map(({verb, interactionId}) => [verb, interactionId])).to.deep.equal([
      ['accept', 'Dee'],
    ]);
  });

  it('A7 F6 goes to the conversation, Shift+F6 to where to write, from anywhere in the desk', async () => {
    const {front, field, bar, press} = await staged();
    const scroller = front()
      .shadowRoot!.querySelector('chat-transcript')!
      .shadowRoot!.querySelector('[part~="scroller"]')!;
    await press('F6');
    expect(active()).to.equal(scroller);
    await press('F6', {shiftKey: true}, bar());
    expect(active()).to.equal(field());
  });

  it('A7 Ctrl+Shift+F searches, also with an Arabic keyboard', async () => {
    const {front, press} = await staged();
    const search = () =>
      front()
        .shadowRoot!.querySelector('chat-transcript')!
        .shadowRoot!.querySelector('transcript-search');
    await press('ب', {...chord, code: 'KeyF'});
    await waitUntil(() => search(), 'the search');
  });

  it('A7 Ctrl+Shift+L shows where an address is pushed, Ctrl+Shift+E asks before the chat ends', async () => {
    const {front, press, backend} = await staged();
    await press('L', chord);
    await front().updateComplete;
    expect(front().shadowRoot!.querySelector<HTMLElement>('#push-url')!.hidden).to.equal(false);
    await press('E', chord);
    const toolbar = front().shadowRoot!.querySelector('chat-toolbar')!;
    expect(toolbar.shadowRoot!.querySelector('[popover]')!.matches(':popover-open')).to.equal(true);
    expect(backend.commands).to.deep.equal([]);
  });

  it('A7 ? opens the keyboard map, but is a sign where one writes; F1 opens it there too', async () => {
    const {press, dialog, bar, help, element} = await staged();
    await press('?', {shiftKey: true});
    expect(dialog()).to.equal(null);
    await press('?', {shiftKey: true}, bar());
    await help().updateComplete;
    expect(dialog()!.open).to.equal(true);
    await expect(element).to.be.accessible();
    const words = help().shadowRoot!.textContent.replace(/\s+/g, ' ');
    expect(words).to.contain('Next chat').and.to.contain('Push URL');
    help().close();
    await help().updateComplete;
    await press('F1');
    await help().updateComplete;
    expect(dialog()!.open).to.equal(true);
  });

  it('A7 keys under an open dialog do nothing to the chats behind it', async () => {
    const {press, dialog, desk, help, bar} = await staged();
    await press('?', {}, bar());
    await help().updateComplete;
    await press('ArrowDown', {altKey: true}, dialog()!);
    expect(desk.state.focused).to.equal('Ada');
  });

  it('A7 a host’s keys take the place of the usual ones', async () => {
    const {desk, press} = await staged({keys: {nextChat: 'F7', previousChat: []}});
    await press('ArrowDown', {altKey: true});
    await press('ArrowUp', {altKey: true});
    expect(desk.state.focused).to.equal('Ada');
    await press('F7');
    expect(desk.state.focused).to.equal('Bo');
  });

  it('A7 what the desk uses isn’t told to the page; what it doesn’t use is', async () => {
    const {press, heard} = await staged();
    const used = await press('ArrowDown', {altKey: true});
    expect(used.defaultPrevented).to.equal(true);
    const unused = await press('F7');
    expect(unused.defaultPrevented).to.equal(false);
    await press('a');
    expect(heard).to.deep.equal(['F7']);
  });

  it('A7 nothing happens while text is being composed, or where a part has used the key', async () => {
    const {desk, press, field} = await staged();
    await press('ArrowDown', {altKey: true, isComposing: true});
    field().addEventListener('keydown', (event) => event.preventDefault(), {once: true});
    await press('ArrowDown', {altKey: true});
    expect(desk.state.focused).to.equal('Ada');
  });
});
