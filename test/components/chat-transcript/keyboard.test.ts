import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import {self} from '../../support/facts.js';
import {
  alone,
  conversation,
  rowsOf,
  said,
  scrollerOf,
  scrollTo,
  settled,
  words,
} from './conversation.js';

const focusedIn = (element: ChatTranscript): string => words(element.shadowRoot!.activeElement);

const press = async (element: ChatTranscript, key: string): Promise<void> => {
  await sendKeys({press: key});
  await settled(element);
};

const focused = async (count: number) => {
  const staged = await alone(conversation(count));
  scrollerOf(staged.element).focus();
  return staged;
};

describe('chat-transcript: keys', () => {
  it('A1 is a list named after the contact, which Tab reaches', async () => {
    const {element} = await alone(conversation(3));
    const scroller = scrollerOf(element);
    expect(scroller.role).to.equal('list');
    expect(scroller.ariaLabel).to.equal('Conversation with Ada');
    expect(scroller.tabIndex).to.equal(0);
    element.parties = [];
    await settled(element);
    expect(scroller.ariaLabel).to.equal('Conversation');
  });

  it('A1 Up and Down move from message to message', async () => {
    const {element} = await focused(100);
    await press(element, 'ArrowUp');
    expect(focusedIn(element)).to.contain('Message 99.');
    await press(element, 'ArrowUp');
    expect(focusedIn(element)).to.contain('Message 98.');
    await press(element, 'ArrowDown');
    expect(focusedIn(element)).to.contain('Message 99.');
  });

  it('A1 Home and End go to the first and the last', async () => {
    const {element} = await focused(2_000);
    await press(element, 'Home');
    expect(focusedIn(element)).to.contain('Message 0.');
    expect(scrollerOf(element).scrollTop).to.be.below(10);
    await press(element, 'End');
    expect(focusedIn(element)).to.contain('Message 1999.');
  });

  it('A1 the message that has the focus is in view, far beyond what was drawn', async () => {
    const {element} = await focused(100);
    const view = scrollerOf(element).getBoundingClientRect();
    for (let count = 0; count < 30; count++) {
      await press(element, 'ArrowUp');
      const {top, bottom} = element.shadowRoot!.activeElement!.getBoundingClientRect();
      expect(top).to.be.at.least(view.top - 1);
      expect(bottom).to.be.at.most(view.bottom + 1);
    }
    expect(focusedIn(element)).to.contain('Message 70.');
  });

  it('A1 Enter goes into a message, Escape comes back', async () => {
    const {element} = await alone([said(1), said(2, {partyId: self.id, delivery: 'failed'})]);
    scrollerOf(element).focus();
    await press(element, 'ArrowUp');
    await press(element, 'Enter');
    expect(focusedIn(element)).to.equal('Retry');
    await press(element, 'Escape');
    expect(element.shadowRoot!.activeElement).to.equal(rowsOf(element)[1]);
  });

  it('A1 the focus stays in the message when Retry is pressed and goes', async () => {
    const failed = said(2, {partyId: self.id, delivery: 'failed'});
    const {element} = await alone([said(1), failed]);
    element.addEventListener('chat-retry', () => {
      element.entries = [said(1), {...failed, delivery: 'sending'}];
    });
    element.shadowRoot!.querySelector('button')!.focus();
    await press(element, 'Enter');
    expect(element.shadowRoot!.activeElement).to.equal(rowsOf(element)[1]);
  });

  it('A1 the focus stays in the conversation when its message goes', async () => {
    const {element} = await alone([said(1), said(2)]);
    rowsOf(element)[1]!.focus();
    element.entries = [said(1)];
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(scrollerOf(element));
  });

  it('A1 the focus stays in the conversation when its message is scrolled far away', async () => {
    const {element} = await focused(1_000);
    await press(element, 'ArrowUp');
    await scrollTo(element, 0);
    expect(element.shadowRoot!.activeElement).to.equal(scrollerOf(element));
  });

  it('A1 nothing that arrives takes the focus', async () => {
    const {element} = await alone(conversation(10));
    const field = document.createElement('input');
    element.after(field);
    field.focus();
    element.entries = [...element.entries!, said(10), said(12, {delivery: 'failed'})];
    await settled(element);
    expect(document.activeElement).to.equal(field);
  });
});
