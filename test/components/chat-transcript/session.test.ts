import {expect} from '@open-wc/testing';
import {CommandError} from '../../../src/backends/chat-backend.js';
import {contact, received, textOf} from '../../support/facts.js';
import {waitUntil} from '../../support/wait-until.js';
import {
  alone,
  buttonIn,
  distanceFromEnd,
  inSession,
  rowsOf,
  rowWith,
  scrollTo,
  settled,
  words,
} from './conversation.js';

const entries = (count: number) => Array.from({length: count}, (_, index) => textOf(index + 1));

/** A chat whose messages have all been seen, which a browser may tell a while after they are drawn. */
const seen = async (count: number) => {
  const opened = await inSession({entries: entries(count)});
  await waitUntil(() => opened.session.state.unread === 0, 'all seen');
  return opened;
};

describe('chat-transcript in a session', () => {
  it('A5 shows the chat’s entries and parties', async () => {
    const {element} = await inSession({entries: entries(3)});
    expect(rowsOf(element)).to.have.length(3);
    expect(words(rowsOf(element)[0])).to.contain('Ada');
  });

  it('A5 a property that is set wins', async () => {
    const {element} = await inSession({entries: entries(3)});
    element.entries = [textOf(9)];
    await settled(element);
    expect(rowsOf(element)).to.have.length(1);
  });

  it('T4 sends a failed message again, or deletes it, unless the host sees to it', async () => {
    const {element, desk, session} = await inSession({entries: entries(1)});
    session.send('Lost');
    await settled(element);
    await desk.refuse(0, new CommandError('refused'));
    await settled(element);
    const cancel = (event: Event): void => event.preventDefault();
    element.addEventListener('chat-retry', cancel);
    buttonIn(rowWith(element, 'Lost'), 'Retry')!.click();
    expect(desk.sent).to.have.length(1);
    element.removeEventListener('chat-retry', cancel);
    buttonIn(rowWith(element, 'Lost'), 'Retry')!.click();
    expect(desk.sent).to.have.length(2);
    await desk.refuse(1, new CommandError('refused'));
    await settled(element);
    buttonIn(rowWith(element, 'Lost'), 'Delete')!.click();
    await settled(element);
    expect(rowsOf(element)).to.have.length(1);
  });

  it('T7 goes to the end for what the agent sends', async () => {
    const {element, session} = await inSession({entries: entries(100)});
    await scrollTo(element, 0);
    session.send('Mine');
    await settled(element);
    expect(distanceFromEnd(element)).to.be.below(2);
  });

  it('tells the session what has been seen, and only then', async () => {
    const {element, desk, session} = await seen(100);
    await scrollTo(element, 0);
    desk.backend.emit(received(textOf(101)));
    await settled(element);
    expect(session.state.unread).to.equal(1);
    await scrollTo(element, 1e6);
    expect(session.state.unread).to.equal(0);
    element.inert = true;
    desk.backend.emit(received(textOf(102)));
    await settled(element);
    expect(session.state.unread).to.equal(1);
  });

  it('T20 marks where what came meanwhile begins', async () => {
    const {element, desk} = await seen(100);
    await scrollTo(element, 0);
    desk.backend.emit(received(textOf(101)));
    await settled(element);
    await scrollTo(element, 1e6);
    expect(words(rowWith(element, 'Text 101').querySelector('.new'))).to.equal('New messages');
  });

  it('I17 comes back to where a chat was left, in another element too', async () => {
    const {element, provider} = await inSession({entries: entries(200)});
    await scrollTo(element, 1_000);
    const {top} = rowWith(element, 'Text 30').getBoundingClientRect();
    element.remove();
    await settled(element);
    const other = document.createElement('chat-transcript');
    other.style.blockSize = '400px';
    provider.append(other);
    await settled(other);
    expect(rowWith(other, 'Text 30').getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('T5 says who is typing, without a session too', async () => {
    const {element, desk} = await inSession();
    const typing = {type: 'typing-started', interactionId: 'chat', partyId: contact.id};
    desk.backend.emit(typing);
    await settled(element);
    const indicator = element.shadowRoot!.querySelector('typing-indicator')!;
    expect(words(indicator.shadowRoot!.querySelector('p'))).to.equal('Ada is typing…');
    const free = await alone([], {typing: [{partyId: contact.id}]});
    const other = free.element.shadowRoot!.querySelector('typing-indicator')!;
    expect(words(other.shadowRoot!.querySelector('p'))).to.equal('Ada is typing…');
  });
});
