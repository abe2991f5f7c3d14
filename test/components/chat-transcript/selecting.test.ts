import {expect, nextFrame} from '@open-wc/testing';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import {waitUntil} from '../../support/wait-until.js';
import {alone, conversation, rowsOf, rowWith, said, scrollerOf, settled} from './conversation.js';

const press = (target: Element, key: string, init: KeyboardEventInit = {}): boolean =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init}),
  );

/** The lines that a copy puts on the clipboard; undefined where it's left to the browser. */
const copiedFrom = (element: ChatTranscript): DataTransfer | undefined => {
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('copy', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return scrollerOf(element).dispatchEvent(event) ? undefined : event.clipboardData!;
};

const linesOf = (element: ChatTranscript): string[] =>
  copiedFrom(element)?.getData('text/plain').split('\n') ?? [];

const textIn = (element: ChatTranscript, text: string): Text =>
  rowWith(element, text).querySelector('.bubble')!.lastChild as Text;

/** Once the keys are there. */
const ready = async (count: number) => {
  const staged = await alone(conversation(count));
  const {element} = staged;
  scrollerOf(element).focus();
  await waitUntil(() => {
    press(scrollerOf(element), 'a', {ctrlKey: true});
    return copiedFrom(element);
  });
  getSelection()!.removeAllRanges();
  await nextFrame();
  return staged;
};

describe('chat-transcript: selecting', () => {
  it('T8 Ctrl+A selects the whole conversation, and copies what isn’t in the document', async () => {
    const {element} = await ready(1_000);
    expect(press(scrollerOf(element), 'a', {ctrlKey: true})).to.equal(false);
    await nextFrame();
    const lines = linesOf(element);
    expect(lines).to.have.length(1_000);
    expect(lines[0]).to.match(/^Kate, .*: Message 0\./);
    expect(lines.at(-1)).to.match(/: Message 999\./);
  });

  it('T8 what is selected stays selected while one scrolls through it', async () => {
    const {element} = await ready(1_000);
    press(scrollerOf(element), 'a', {ctrlKey: true});
    for (let top = 0; top < 20_000; top += 4_000) {
      scrollerOf(element).scrollTop = top;
      await settled(element);
    }
    expect(linesOf(element)).to.have.length(1_000);
  });

  it('T8 Shift+End and Shift+Home select from a row on to the end and the beginning', async () => {
    const {element} = await ready(600);
    element.showEntry('m300');
    await settled(element);
    rowWith(element, 'Message 300.').focus();
    press(rowWith(element, 'Message 300.'), 'End', {shiftKey: true});
    await settled(element);
    expect(linesOf(element)).to.have.length(300);
    expect(linesOf(element)[0]).to.contain('Message 300.');
    press(element.shadowRoot!.activeElement!, 'Home', {shiftKey: true});
    await settled(element);
    expect(linesOf(element)).to.have.length(301);
    expect(linesOf(element).at(-1)).to.contain('Message 300.');
  });

  it('T8 Shift+Up and Shift+Down select row by row', async () => {
    const {element} = await ready(20);
    rowWith(element, 'Message 17.').focus();
    press(rowWith(element, 'Message 17.'), 'ArrowDown', {shiftKey: true});
    await nextFrame();
    expect(linesOf(element).map((line) => /Message \d+/.exec(line)?.[0])).to.deep.equal([
      'Message 17',
      'Message 18',
    ]);
    expect(element.shadowRoot!.activeElement!.textContent).to.contain('Message 18.');
    press(element.shadowRoot!.activeElement!, 'ArrowUp', {shiftKey: true});
    press(element.shadowRoot!.activeElement!, 'ArrowUp', {shiftKey: true});
    await nextFrame();
    expect(linesOf(element).map((line) => /Message \d+/.exec(line)?.[0])).to.deep.equal([
      'Message 16',
      'Message 17',
    ]);
  });

  it('T8 a selection that is drawn over far more than is kept has all of it, to the letter', async () => {
    const {element} = await ready(1_500);
    element.showEntry('m0');
    await settled(element);
    const selection = getSelection()!;
    const from = textIn(element, 'Message 2.');
    selection.setBaseAndExtent(from, 3, from, 5);
    await nextFrame();
    for (let index = 40; index <= 1_400; index += 40) {
      element.showEntry(`m${index}`);
      await settled(element);
      selection.extend(textIn(element, `Message ${index}.`), 9);
      await nextFrame();
    }
    expect(rowsOf(element).some((row) => row.textContent.includes('Message 2.'))).to.equal(false);
    const lines = linesOf(element);
    expect(lines).to.have.length(1_399);
    expect(lines[0]).to.match(/: sage 2\./);
    expect(lines[1]).to.match(/: Message 3\./);
    expect(lines.at(-1)).to.match(/: Message 1$/);
  }).timeout(20_000);

  it('T8 a new selection has nothing of the last one', async () => {
    const {element} = await ready(300);
    press(scrollerOf(element), 'a', {ctrlKey: true});
    await nextFrame();
    getSelection()!.removeAllRanges();
    await nextFrame();
    getSelection()!.setBaseAndExtent(
      textIn(element, 'Message 297.'),
      0,
      textIn(element, 'Message 298.'),
      7,
    );
    await nextFrame();
    expect(linesOf(element).map((line) => line.split(': ')[1]!.slice(0, 12))).to.deep.equal([
      'Message 297.',
      'Message',
    ]);
  });

  it('T18 an internal note is marked as such wherever it’s pasted', async () => {
    const {element} = await ready(2);
    element.entries = [said(1, {text: 'Hi'}), said(2, {text: 'Rude', audience: 'internal'})];
    await settled(element);
    press(scrollerOf(element), 'a', {ctrlKey: true});
    await nextFrame();
    expect(linesOf(element)[1]).to.match(/^Ada \(Internal note\), .*: Rude$/);
  });

  it('T6 what is typed and not sent is in no copy', async () => {
    const {element} = await ready(3);
    element.typing = [{partyId: 'ada', preview: 'Not yet sent'}];
    await settled(element);
    press(scrollerOf(element), 'a', {ctrlKey: true});
    await nextFrame();
    const copied = copiedFrom(element)!;
    expect(copied.getData('text/plain')).not.to.contain('Not yet');
    expect(copied.getData('text/html')).not.to.contain('Not yet');
  });

  it('T8 T19 copies 100,000 entries in a second', async () => {
    const {element} = await ready(100_000);
    press(scrollerOf(element), 'a', {ctrlKey: true});
    await nextFrame();
    const begun = performance.now();
    const copied = copiedFrom(element)!;
    const time = performance.now() - begun;
    console.log(`copied 100,000 entries in ${time.toFixed()} ms`);
    expect(copied.getData('text/plain').split('\n')).to.have.length(100_000);
    expect(time).to.be.below(2_000);
  }).timeout(20_000);
});
