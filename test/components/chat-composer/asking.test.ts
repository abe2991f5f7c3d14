import {expect} from '@open-wc/testing';
import type {ChatComposer} from '../../../src/components/chat-composer/chat-composer.js';
import {colleague, received, snapshotOf, synced, textOf} from '../../support/facts.js';
import {waitUntil} from '../../support/wait-until.js';
import {fieldOf, inSession, press, sendButtonOf, type} from './typing.js';

const questionOf = (element: ChatComposer): HTMLElement | null =>
  element.shadowRoot!.querySelector('[part="question"]');

const answersOf = (element: ChatComposer): readonly HTMLButtonElement[] => [
  ...questionOf(element)!.querySelectorAll('button'),
];

const focused = (element: ChatComposer): Element | null => element.shadowRoot!.activeElement;

const hole = {entries: [textOf(1), textOf(4)]};

const answered = received(textOf(1, {partyId: colleague.id}));

/** A composer with a text that was asked about, in a chat where two messages are missing. */
const asked = async (text = 'Hello') => {
  const staged = await inSession({}, snapshotOf('chat', hole), snapshotOf('other'));
  const {element} = staged;
  await type(element, text);
  element.focus();
  press(element, 'Enter');
  await element.updateComplete;
  return staged;
};

const gone = async (element: ChatComposer): Promise<void> => {
  await element.updateComplete;
  expect(questionOf(element) === null, 'asks no more').to.equal(true);
};

describe('chat-composer: asking before sending', () => {
  it('T20 asks while messages are missing, and sends nothing meanwhile', async () => {
    const {element, backend} = await asked();
    const question = questionOf(element)!;
    expect(question.role).to.equal('alertdialog');
    const name = question.getAttribute('aria-labelledby')!;
    expect(element.shadowRoot!.getElementById(name)!.textContent).to.equal(
      'Messages are missing above. Send anyway?',
    );
    expect(focused(element) === answersOf(element)[0], 'the way out comes first').to.equal(true);
    expect(backend.sends).to.have.length(0);
    expect(fieldOf(element).value).to.equal('Hello');
    await expect(element).to.be.accessible();
  });

  it('T20 asks when a colleague has answered meanwhile', async () => {
    const {element, emit, session} = await inSession();
    const latest = () => session('chat').state.entries.at(-1);
    await type(element, 'I think');
    emit(answered);
    sendButtonOf(element).click();
    await element.updateComplete;
    expect(questionOf(element)!.textContent).to.include('John has answered meanwhile.');
    answersOf(element)[1]!.click();
    expect(latest()).to.include({text: 'I think'});
    await type(element, 'And this');
    press(element, 'Enter');
    expect(latest(), 'the next is another answer').to.include({text: 'And this'});
  });

  it('T20 asks nothing where nothing is missing, and nothing about notes', async () => {
    const {element, backend, session} = await inSession({}, snapshotOf('chat', hole));
    session('chat').setAudience('internal');
    await element.updateComplete;
    await type(element, 'A note');
    press(element, 'Enter');
    expect(backend.sends.map(({message}) => message?.text)).to.deep.equal(['A note']);
  });

  it('T20 Send anyway sends once, and the focus is in the text', async () => {
    const {element, backend} = await asked();
    const [, send] = answersOf(element);
    send!.click();
    send!.click();
    press(element, 'Enter');
    expect(backend.sends.map(({message}) => message?.text)).to.deep.equal(['Hello']);
    await gone(element);
    expect(focused(element) === fieldOf(element), 'has the focus').to.equal(true);
    expect(fieldOf(element).value).to.equal('');
  });

  it('T20 Keep writing and Escape keep the text, and the focus is in it', async () => {
    const {element, backend} = await asked();
    answersOf(element)[0]!.click();
    await gone(element);
    expect(focused(element) === fieldOf(element), 'has the focus').to.equal(true);
    press(element, 'Enter');
    await element.updateComplete;
    const escape = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true});
    expect(answersOf(element)[1]!.dispatchEvent(escape), 'closes nothing else').to.equal(false);
    await gone(element);
    expect(focused(element) === fieldOf(element), 'has the focus').to.equal(true);
    expect(fieldOf(element).value).to.equal('Hello');
    expect(backend.sends).to.have.length(0);
  });

  it('T20 a second Enter sends nothing: it asks again', async () => {
    const {element, backend} = await asked();
    element.focus();
    press(element, 'Enter');
    await element.updateComplete;
    expect(focused(element) === answersOf(element)[0], 'has the focus').to.equal(true);
    const held = {key: 'Enter', repeat: true, bubbles: true, cancelable: true};
    const isTaken = !answersOf(element)[0]!.dispatchEvent(new KeyboardEvent('keydown', held));
    expect(isTaken, 'an Enter that is held down is no answer').to.equal(true);
    expect(backend.sends).to.have.length(0);
  });

  it('T20 who goes on to write is asked no more', async () => {
    const {element, backend} = await asked();
    await type(element, 'Hello,');
    await gone(element);
    expect(backend.sends).to.have.length(0);
  });

  it('T20 ends with another interaction or audience, and sends neither’s text', async () => {
    const {element, provider, session, backend} = await asked();
    session('chat').setAudience('internal');
    await gone(element);
    session('chat').setAudience('contact');
    await gone(element);
    press(element, 'Enter');
    await element.updateComplete;
    expect(questionOf(element) !== null, 'asks').to.equal(true);
    provider.session = session('other');
    await provider.updateComplete;
    await gone(element);
    expect(focused(element) === fieldOf(element), 'the focus isn’t lost').to.equal(true);
    expect(backend.sends).to.have.length(0);
    expect(session('chat').state.drafts.contact).to.equal('Hello');
  });

  it('T20 ends when what was missing is there, or nothing can be sent any more', async () => {
    const {element, emit} = await asked();
    emit(received(textOf(2)), received(textOf(3)));
    await gone(element);
    expect(focused(element) === fieldOf(element), 'has the focus').to.equal(true);
    emit(received(textOf(9)));
    press(element, 'Enter');
    await element.updateComplete;
    expect(questionOf(element) !== null, 'asks').to.equal(true);
    emit(synced({status: 'ended', revision: 9}));
    await gone(element);
    expect(element.value).to.equal('Hello');
  });

  it('T20 asks before the host is told that something is to be sent', async () => {
    const {element} = await inSession({}, snapshotOf('chat', hole));
    let requests = 0;
    element.addEventListener('chat-send', () => requests++);
    await type(element, 'Hello');
    press(element, 'Enter');
    await element.updateComplete;
    expect(requests).to.equal(0);
    answersOf(element)[1]!.click();
    expect(requests).to.equal(1);
  });

  it('T20 files wait for the answer as well as text', async () => {
    const {element, backend, session} = await inSession({}, snapshotOf('chat', hole));
    backend.capabilities.add('send-file');
    session('chat')
      .attachments('contact')
      .add([new File(['words'], 'notes.txt')], {
        ...session('chat').fileTransfer,
      });
    await element.updateComplete;
    press(element, 'Enter');
    await element.updateComplete;
    expect(backend.sends).to.have.length(0);
    answersOf(element)[1]!.click();
    await waitUntil(() => backend.sends.length > 0);
    expect(backend.sends.map(({verb}) => verb)).to.deep.equal(['send-file']);
    expect(session('chat').attachments('contact').attached.files).to.have.length(0);
  });
});
