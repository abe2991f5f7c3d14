import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import '../../../src/components/chat-session/define.js';
import '../../../src/components/chat-toolbar/define.js';
import type {ChatSessionElement} from '../../../src/components/chat-session/chat-session.js';
import type {ChatToolbar} from '../../../src/components/chat-toolbar/chat-toolbar.js';
import {deskWith} from '../../support/component-desk.js';
import {FakeBackend} from '../../support/fake-backend.js';
import {snapshotOf} from '../../support/facts.js';

const buttonsOf = (element: ChatToolbar): readonly HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[role="toolbar"] > button'),
];
const labelsOf = (element: ChatToolbar): readonly string[] =>
  buttonsOf(element).map((button) => button.textContent.trim());
const questionOf = (element: ChatToolbar): HTMLElement =>
  element.shadowRoot!.querySelector('[popover]')!;
const isAsking = (element: ChatToolbar): boolean => questionOf(element).matches(':popover-open');
const answer = (element: ChatToolbar, text: string): void =>
  [...questionOf(element).querySelectorAll('button')]
    .find((button) => button.textContent.trim() === text)!
    .click();
const focusedIn = (element: ChatToolbar): string | undefined =>
  element.shadowRoot!.activeElement?.textContent.trim();

const alone = async (template: TemplateResult): Promise<ChatToolbar> => fixture(template);
const active = () => alone(html`<chat-toolbar status="active" contact-name="Mark"></chat-toolbar>`);

const inSession = async (options: object = {}, backend = new FakeBackend()) => {
  const staged = deskWith([snapshotOf('chat')], options, backend);
  const provider = await fixture<ChatSessionElement>(
    html`<chat-session .session=${staged.session('chat')}
      ><chat-toolbar></chat-toolbar
    ></chat-session>`,
  );
  const element = provider.querySelector('chat-toolbar')!;
  const end = async () => {
    const fact = {type: 'status-changed', interactionId: 'chat', status: 'ended'} as const;
    staged.emit({...fact, revision: 2, at: staged.clock.now()});
    await element.updateComplete;
  };
  return {...staged, provider, element, end};
};

describe('chat-toolbar', () => {
  it('I12 is a toolbar with “End chat” while the chat is active', async () => {
    const element = await active();
    expect(element.shadowRoot!.querySelector('[role="toolbar"]')!.ariaLabel).to.equal(
      'Chat actions',
    );
    expect(labelsOf(element)).to.deep.equal(['End chat']);
    await expect(element).to.be.accessible();
  });

  it('I12 offers “Mark done” only once the chat has ended', async () => {
    const element = await alone(html`<chat-toolbar status="ended"></chat-toolbar>`);
    expect(labelsOf(element)).to.deep.equal(['Mark done']);
    await expect(element).to.be.accessible();
  });

  for (const status of ['offered', 'done'])
    it(`I12 offers nothing when the chat is ${status}`, async () => {
      const element = await alone(html`<chat-toolbar status=${status}></chat-toolbar>`);
      expect(element.shadowRoot!.querySelector('[role="toolbar"]')).to.equal(null);
    });

  it('I12 offers nothing that the backend lacks', async () => {
    const backend = new FakeBackend();
    backend.capabilities.delete('end');
    const {element} = await inSession({}, backend);
    expect(labelsOf(element)).to.deep.equal([]);
  });

  it('I12 offers by hand what is listed by hand', async () => {
    const element = await alone(
      html`<chat-toolbar status="active" capabilities='["mark-done"]'></chat-toolbar>`,
    );
    expect(labelsOf(element)).to.deep.equal([]);
  });

  it('I12 asks before it ends the chat', async () => {
    const {element, backend} = await inSession();
    buttonsOf(element)[0]!.click();
    expect(isAsking(element)).to.equal(true);
    expect(questionOf(element).textContent).to.match(/End the chat with Ada\?/);
    expect(focusedIn(element)).to.equal('Keep chatting');
    expect(backend.commands).to.have.length(0);
    await expect(element).to.be.accessible();
    answer(element, 'End chat');
    expect(isAsking(element)).to.equal(false);
    expect(backend.commands.map(({verb}) => verb)).to.deep.equal(['end']);
  });

  it('I12 keeps the chat when the agent says so, and the focus comes back', async () => {
    const {element, backend} = await inSession();
    buttonsOf(element)[0]!.focus();
    buttonsOf(element)[0]!.click();
    answer(element, 'Keep chatting');
    expect(isAsking(element)).to.equal(false);
    expect(focusedIn(element)).to.equal('End chat');
    expect(backend.commands).to.have.length(0);
  });

  it('I12 Escape keeps the chat, and the focus comes back', async () => {
    const {element, backend} = await inSession();
    buttonsOf(element)[0]!.focus();
    await sendKeys({press: 'Enter'});
    expect(isAsking(element)).to.equal(true);
    await sendKeys({press: 'Escape'});
    expect(isAsking(element)).to.equal(false);
    expect(focusedIn(element)).to.equal('End chat');
    expect(backend.commands).to.have.length(0);
  });

  it('A7 the Escape that keeps the chat goes no further', async () => {
    const {element} = await inSession();
    buttonsOf(element)[0]!.click();
    let heard = 0;
    const listener = () => heard++;
    document.addEventListener('keydown', listener);
    await sendKeys({press: 'Escape'});
    await sendKeys({press: 'Escape'});
    document.removeEventListener('keydown', listener);
    expect(isAsking(element)).to.equal(false);
    expect(heard, 'the second one alone').to.equal(1);
  });

  it('I12 a press elsewhere or a second press of the button keeps the chat', async () => {
    const {element, backend} = await inSession();
    const [button] = buttonsOf(element);
    button!.click();
    button!.click();
    expect(isAsking(element)).to.equal(false);
    button!.click();
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    expect(isAsking(element)).to.equal(false);
    expect(backend.commands).to.have.length(0);
  });

  it('I12 stops asking when the chat has ended meanwhile, and leaves the focus to the next button', async () => {
    const {element, end} = await inSession();
    buttonsOf(element)[0]!.focus();
    buttonsOf(element)[0]!.click();
    await end();
    expect(isAsking(element)).to.equal(false);
    expect(focusedIn(element)).to.equal('Mark done');
  });

  it('I12 asks nothing where the options say so', async () => {
    const {element, backend} = await inSession({confirmEnd: false});
    buttonsOf(element)[0]!.click();
    expect(backend.commands.map(({verb}) => verb)).to.deep.equal(['end']);
  });

  it('I12 asks nothing where a page says so', async () => {
    const {element, backend} = await inSession();
    element.confirmEnd = false;
    buttonsOf(element)[0]!.click();
    expect(backend.commands.map(({verb}) => verb)).to.deep.equal(['end']);
  });

  it('I12 marks an ended chat as done', async () => {
    const {element, backend, end} = await inSession();
    await end();
    buttonsOf(element)[0]!.click();
    expect(backend.commands.map(({verb}) => verb)).to.deep.equal(['mark-done']);
  });

  it('I12 the second click of a double click does nothing', async () => {
    const {element, backend, end} = await inSession({confirmEnd: false});
    await end();
    const second = new MouseEvent('click', {detail: 2, bubbles: true});
    buttonsOf(element)[0]!.dispatchEvent(second);
    expect(backend.commands).to.have.length(0);
  });

  it('I12 asks the host first', async () => {
    const {element, backend} = await inSession({confirmEnd: false});
    let asked: string | undefined;
    element.addEventListener('chat-end', (event) => {
      asked = event.interactionId;
      event.preventDefault();
    });
    buttonsOf(element)[0]!.click();
    expect(asked).to.equal('chat');
    expect(backend.commands).to.have.length(0);
  });

  it('I12 alone it only asks', async () => {
    const element = await alone(html`<chat-toolbar status="ended"></chat-toolbar>`);
    let events = 0;
    element.addEventListener('chat-mark-done', () => events++);
    buttonsOf(element)[0]!.click();
    expect(events).to.equal(1);
  });

  it('shows in the pressed button that the server is asked, and takes no second press', async () => {
    const {element, backend} = await inSession({confirmEnd: false});
    const [button] = buttonsOf(element);
    button!.click();
    await element.updateComplete;
    expect(button!.ariaBusy).to.equal('true');
    expect(button!.ariaDescription).to.equal('Waiting for the server.');
    button!.click();
    expect(backend.commands).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('I8 says why nothing can be ended without a connection', async () => {
    const {element, emit, backend} = await inSession({confirmEnd: false});
    emit({type: 'connection-changed', status: 'reconnecting'});
    await element.updateComplete;
    const [button] = buttonsOf(element);
    expect(button!.ariaDisabled).to.equal('true');
    expect(button!.ariaDescription).to.equal('Not while the connection is lost.');
    button!.click();
    expect(backend.commands).to.have.length(0);
  });

  it('asks beside its button and inside the view', async () => {
    const element = await active();
    buttonsOf(element)[0]!.click();
    const question = questionOf(element).getBoundingClientRect();
    expect(question.left).to.be.at.least(0);
    expect(question.right).to.be.at.most(innerWidth);
    expect(question.top).to.be.at.least(buttonsOf(element)[0]!.getBoundingClientRect().bottom);
  });

  it('A5 warns of wrong values and goes on', async () => {
    const {warn} = console;
    const told: unknown[] = [];
    console.warn = (text: unknown) => void told.push(text);
    const element = await alone(
      html`<chat-toolbar status="over" running='"end"' capabilities="all"></chat-toolbar>`,
    );
    console.warn = warn;
    expect(told).to.have.length(3);
    expect(labelsOf(element)).to.deep.equal([]);
  });

  it('leaves nothing behind when it is removed while it asks', async () => {
    const {element} = await inSession();
    buttonsOf(element)[0]!.click();
    element.remove();
    await nextFrame();
    window.dispatchEvent(new Event('resize'));
    expect(document.querySelector(':popover-open')).to.equal(null);
  });
});
