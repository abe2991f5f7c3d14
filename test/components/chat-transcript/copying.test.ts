import {expect} from '@open-wc/testing';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import {alone, rowsOf, said, scrollerOf} from './conversation.js';

const bubbleText = (row: Element): Text => row.querySelector('.bubble')!.lastChild as Text;

/** Selects from a place in one row's text to a place in another's. */
const select = (from: Text, start: number, to: Text, end: number): void =>
  getSelection()!.setBaseAndExtent(from, start, to, end);

/** What a copy puts on the clipboard; undefined where it's left to the browser. */
const copy = (element: ChatTranscript): DataTransfer | undefined => {
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('copy', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return scrollerOf(element).dispatchEvent(event) ? undefined : event.clipboardData!;
};

const three = [
  said(1, {text: 'First <b>line</b>\nand second'}),
  said(2, {text: 'Middle'}),
  said(3, {text: 'Last of them', partyId: 'kate'}),
];
/** The space in front of AM and PM is a narrow one. */
const lines = (text: string): string[] => text.replace(/\u202f/g, ' ').split('\n');

describe('chat-transcript: copying', () => {
  it('T8 copies across messages, with names and times', async () => {
    const {element} = await alone(three);
    const rows = rowsOf(element);
    select(bubbleText(rows[0]!), 0, bubbleText(rows[2]!), 4);
    const copied = copy(element)!;
    expect(lines(copied.getData('text/plain'))).to.deep.equal([
      'Ada, 12:01 PM: First <b>line</b>',
      'and second',
      'Ada, 12:02 PM: Middle',
      'Kate, 12:03 PM: Last',
    ]);
    expect(copied.getData('text/html')).to.contain(
      'First &lt;b&gt;line&lt;/b&gt;<br>and second</p>',
    );
  });

  it('T8 leaves a part of one message to the browser', async () => {
    const {element} = await alone(three);
    const text = bubbleText(rowsOf(element)[0]!);
    select(text, 0, text, 5);
    expect(copy(element)).to.equal(undefined);
  });

  it('T6 a typing preview can’t be selected', async () => {
    const {element} = await alone(three, {typing: [{partyId: 'ada', preview: 'Not yet'}]});
    const indicator = element.shadowRoot!.querySelector('typing-indicator')!;
    await indicator.updateComplete;
    const preview = indicator.shadowRoot!.querySelector('[part="preview"]')!;
    expect(getComputedStyle(preview).getPropertyValue('user-select') || 'none').to.equal('none');
  });
});
