import {expect, fixture, html} from '@open-wc/testing';
import {memoryDraftStore} from '../../../src/session/draft-store.js';
import {openChat} from '../../support/desk.js';
import {contact, received, self, snapshotOf, textOf} from '../../support/facts.js';
import {descriptionOf, fieldOf, inSession, press, sendButtonOf, type} from './typing.js';
import {leftWords, store} from '../../support/stored-words.js';
import {waitUntil} from '../../support/wait-until.js';

const chat = snapshotOf('chat', {
  parties: [contact, self],
  entries: [
    textOf(1, {text: 'My card is\n4111 1111 1111 1111, where is my order?'}),
    textOf(2, {text: 'Rude today', audience: 'internal', partyId: self.id}),
  ],
  lastSeq: 2,
});

const quoting = async () => {
  const staged = await inSession({}, chat);
  const session = staged.session('chat');
  session.quote('id1');
  await staged.element.updateComplete;
  const strip = () => staged.element.shadowRoot!.querySelector<HTMLElement>('[part="quote"]');
  return {...staged, session, strip};
};

describe('chat-composer: what is answered', () => {
  it('C12 T21 tells who and what above the text, masked', async () => {
    const {element, strip} = await quoting();
    const words = strip()!.textContent.replace(/\s+/g, ' ').trim();
    expect(words).to.contain('Answering Ada');
    expect(words).to.contain('where is my order?');
    expect(words).to.not.contain('4111 1111 1111');
    expect(descriptionOf(element)).to.contain('Answering Ada');
    await expect(element).shadowDom.to.be.accessible();
  });

  it('C12 is sent with the answer, and then gone', async () => {
    const {element, strip, backend} = await quoting();
    const asked: (string | undefined)[] = [];
    element.addEventListener('chat-send', ({inReplyTo}) => void asked.push(inReplyTo));
    await type(element, 'On its way.');
    sendButtonOf(element).click();
    await element.updateComplete;
    expect(backend.sends[0]!.message).to.include({text: 'On its way.', inReplyTo: 'id1'});
    expect(asked).to.eql(['id1']);
    expect(strip()).to.equal(null);
  });

  it('C12 Escape takes it off, the text stays', async () => {
    const {element, strip, told} = await quoting();
    await type(element, 'On its');
    expect(press(element, 'Escape')).to.equal(false);
    await element.updateComplete;
    expect(strip()).to.equal(null);
    expect(fieldOf(element).value).to.equal('On its');
    expect(told).to.contain('The message is no longer quoted.');
    expect(press(element, 'Escape')).to.equal(true);
  });

  it('C12 so does its button, and the caret is in the text', async () => {
    const {element, strip} = await quoting();
    strip()!.querySelector('button')!.click();
    await element.updateComplete;
    expect(strip()).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(fieldOf(element));
  });

  it('C12 C11 stays with the audience that it was chosen for', async () => {
    const {element, session, strip} = await quoting();
    session.setAudience('internal');
    await element.updateComplete;
    expect(strip()).to.equal(null);
    session.setAudience('contact');
    await element.updateComplete;
    expect(strip()).to.not.equal(null);
  });

  it('C12 says so where the message isn’t loaded', async () => {
    const drafts = memoryDraftStore();
    const quotes = {contact: 'id7'};
    await store(drafts, leftWords({inReplyTo: quotes.contact}), {agentId: self.id});
    const desk = await openChat({drafts});
    const provider = await fixture(
      html`<chat-session .session=${desk.session()}><chat-composer></chat-composer></chat-session>`,
    );
    const element = provider.querySelector('chat-composer')!;
    const words = () => element.shadowRoot!.querySelector('[part="quote"]')?.textContent ?? '';
    await waitUntil(() => words().includes('isn’t loaded'), 'It says so');
    desk.backend.emit(received(textOf(7, {text: 'Hello?'})));
    await waitUntil(() => words().includes('Hello?'), 'It shows it');
  });
});
