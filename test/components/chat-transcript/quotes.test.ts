import {expect} from '@open-wc/testing';
import '../../../src/components/chat-transcript/in-use.js';
import '../../../src/components/chat-transcript/live-row.js';
import {received, self, textOf} from '../../support/facts.js';
import {waitUntil} from '../../support/wait-until.js';
import {
  alone,
  conversation,
  inSession,
  rowWith,
  rowsOf,
  said,
  settled,
  words,
} from './conversation.js';

const answer = (changes: object = {}) =>
  said(200, {text: 'Tomorrow.', partyId: self.id, inReplyTo: 'id-3', ...changes});

const quotedIn = (row: HTMLElement): HTMLElement | null => row.querySelector('.quoted');

/** The row that the pointer goes to, once its button is there. */
const buttonAt = (row: HTMLElement): HTMLButtonElement | null => {
  row.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
  return row.querySelector('button.answer');
};

describe('chat-transcript: answers to a message', () => {
  it('C12 T21 show what they answer, masked', async () => {
    const {element} = await alone([
      said(1, {id: 'id-3', text: 'Card 4111 1111 1111 1111:\nwhere is it?'}),
      answer(),
    ]);
    await waitUntil(() => quotedIn(rowWith(element, 'Tomorrow.')), 'The quote is there');
    const text = words(quotedIn(rowWith(element, 'Tomorrow.')));
    expect(text).to.contain('where is it?');
    expect(text).to.not.contain('4111 1111');
    await expect(element).shadowDom.to.be.accessible();
  });

  it('C12 lead to it, also where it isn’t in the document', async () => {
    const entries = conversation(400, 1).map((entry, index) =>
      index === 2 ? {...entry, id: 'id-3'} : entry,
    );
    const {element} = await alone([...entries, answer()]);
    await waitUntil(() => quotedIn(rowWith(element, 'Tomorrow.')), 'The quote is there');
    quotedIn(rowWith(element, 'Tomorrow.'))!.click();
    await settled(element);
    const focused = element.shadowRoot!.activeElement as HTMLElement;
    expect(words(focused)).to.contain((entries[2] as {text: string}).text);
  });

  it('C12 say so where it isn’t loaded, until it is', async () => {
    const {element} = await alone([answer()]);
    await waitUntil(() => quotedIn(rowWith(element, 'Tomorrow.')), 'The line is there');
    expect(words(quotedIn(rowWith(element, 'Tomorrow.')))).to.equal(
      'Answers a message that isn’t loaded',
    );
    element.entries = [said(1, {id: 'id-3', text: 'Where is it?'}), ...element.entries!];
    await waitUntil(
      () => quotedIn(rowWith(element, 'Tomorrow.'))?.textContent.includes('Where is it?'),
      'The quote is there',
    );
  });

  it('C12 begin with a button in the row, or its key R', async () => {
    const {element, session} = await inSession({entries: [textOf(1), textOf(2)], lastSeq: 2});
    await waitUntil(() => buttonAt(rowWith(element, 'Text 1')), 'The button is there');
    const asked: string[] = [];
    element.addEventListener('chat-quote', ({id}) => void asked.push(id));
    const button = buttonAt(rowWith(element, 'Text 1'))!;
    expect(button.getAttribute('aria-label')).to.equal('Answer this message');
    button.click();
    expect(session.state.quotes.contact).to.equal('id1');
    const row = rowsOf(element)[1]!;
    row.focus();
    row.dispatchEvent(new KeyboardEvent('keydown', {key: 'r', bubbles: true, composed: true}));
    expect(session.state.quotes.contact).to.equal('id2');
    expect(asked).to.eql(['id1', 'id2']);
    row.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'r', ctrlKey: true, bubbles: true, composed: true}),
    );
    expect(asked).to.have.length(2);
  });

  it('C12 a host can see to it itself', async () => {
    const {element, session} = await inSession({entries: [textOf(1)], lastSeq: 1});
    await waitUntil(() => buttonAt(rowWith(element, 'Text 1')), 'The button is there');
    element.addEventListener('chat-quote', (event) => event.preventDefault());
    buttonAt(rowWith(element, 'Text 1'))!.click();
    expect(session.state.quotes.contact).to.equal(undefined);
  });

  it('C12 C11 aren’t for a note while the contact is written to', async () => {
    const {element, session} = await inSession({
      entries: [textOf(1, {audience: 'internal', text: 'Rude today'})],
      lastSeq: 1,
    });
    await waitUntil(() => buttonAt(rowWith(element, 'Rude today')), 'The button is there');
    buttonAt(rowWith(element, 'Rude today'))!.click();
    expect(session.state.quotes).to.eql({});
    session.setAudience('internal');
    buttonAt(rowWith(element, 'Rude today'))!.click();
    expect(session.state.quotes).to.eql({internal: 'id1'});
  });

  it('C12 aren’t offered where nothing can be sent, or of what nobody said', async () => {
    const {element, desk} = await inSession({
      entries: [textOf(1), {...textOf(2), kind: 'system', event: 'joined'} as never],
      lastSeq: 2,
    });
    await waitUntil(() => buttonAt(rowWith(element, 'Text 1')), 'The button is there');
    expect(buttonAt(rowsOf(element)[1]!)).to.equal(null);
    desk.backend.emit({
      type: 'status-changed',
      interactionId: 'chat',
      status: 'ended',
      revision: 9,
      at: 1,
    });
    await settled(element);
    expect(buttonAt(rowWith(element, 'Text 1'))).to.equal(null);
    desk.backend.emit(received(textOf(3)));
  });
});
