import {expect} from '@open-wc/testing';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import {loadShownText} from '../../../src/content/shown-text.js';
import type {Entry} from '../../../src/model/entry.js';
import {bot} from '../../support/facts.js';
import {waitUntil} from '../../support/wait-until.js';
import {until} from '../rich-media-renderer/rendered.js';
import {alone, conversation, said, scrollerOf} from './conversation.js';

const trip = (index: number): Entry =>
  said(index, {
    kind: 'rich',
    partyId: bot.id,
    text: 'An offer',
    content: [
      {
        type: 'card',
        title: 'Island hopping',
        text: 'Ten days, **all** meals',
        format: 'markdown',
        facts: [{label: 'Price', value: '€ 990'}],
        actions: [{id: 'book', label: 'Book now'}],
      },
    ],
  });
const markdown = (index: number): Entry =>
  said(index, {
    partyId: bot.id,
    text: '# Your trip\n\n1. *Flight* to [the islands](https://islands.example/a)\n2. Boat',
    format: 'markdown',
  });

const rendererOf = (element: ChatTranscript): ShadowRoot | null | undefined =>
  element.shadowRoot!.querySelector('rich-media-renderer')?.shadowRoot;
const drawn = (element: ChatTranscript): Promise<void> =>
  until(() => Boolean(rendererOf(element)?.querySelector('.heading')));

const marked = (): string[] =>
  Array.from(CSS.highlights.get('deskside-found-current') ?? [], (range) =>
    (range as Range).toString(),
  );

const copied = (element: ChatTranscript): string | undefined => {
  const clipboardData = new DataTransfer();
  const options = {clipboardData, bubbles: true, cancelable: true, composed: true};
  const event = new ClipboardEvent('copy', options);
  if (scrollerOf(element).dispatchEvent(event)) return undefined;
  return event.clipboardData!.getData('text/plain').replace(/\u202f/g, ' ');
};

const selectAll = (element: ChatTranscript): void => {
  const content = scrollerOf(element).querySelector('.content')!;
  getSelection()!.setBaseAndExtent(content, 0, content, content.childNodes.length);
};

describe('chat-transcript: the words of rich media and markdown', () => {
  it('T15 are found, and marked where they are shown', async () => {
    const {element} = await alone([said(1), trip(2), said(3)]);
    await drawn(element);
    expect(await element.search('book HOPPING')).to.equal(1);
    if (!('highlights' in CSS)) return;
    await waitUntil(() => marked().length === 2);
    expect(marked()).to.deep.equal(['hopping', 'Book']);
  });

  it('T15 are found also where they have never been drawn', async () => {
    const entries = conversation(1_000);
    entries[10] = trip(10);
    entries[20] = markdown(20);
    const {element} = await alone(entries);
    expect(await element.search('island hopping')).to.equal(1);
    await drawn(element);
    expect(await element.search('your trip')).to.equal(1);
  });

  it('T15 stop being marked when the search is closed', async () => {
    const {element} = await alone([trip(1)]);
    await drawn(element);
    const before = rendererOf(element)!.adoptedStyleSheets.length;
    await element.search('hopping');
    await waitUntil(() => rendererOf(element)!.adoptedStyleSheets.length === before + 1);
    const bar = element.shadowRoot!.querySelector('transcript-search')!;
    bar.shadowRoot!.querySelector<HTMLElement>('button:last-of-type')!.click();
    await waitUntil(() => rendererOf(element)!.adoptedStyleSheets.length === before);
  });

  it('T8 are copied as they are read', async () => {
    await loadShownText();
    const {element} = await alone([said(1, {text: 'Hello'}), trip(2), markdown(3)]);
    await drawn(element);
    selectAll(element);
    expect(copied(element)!.split('\n')).to.deep.equal([
      'Ada, 12:01 PM: Hello',
      'Bot, 12:02 PM: Island hopping',
      'Ten days, all meals',
      'Price € 990',
      'Book now',
      'Bot, 12:03 PM: Your trip',
      '1. Flight to the islands (https://islands.example/a)',
      '2. Boat',
    ]);
  });

  it('T8 leaves a part of what one message shows to the browser', async () => {
    const {element} = await alone([said(1), trip(2)]);
    await drawn(element);
    const heading = rendererOf(element)!.querySelector('.heading')!;
    getSelection()!.selectAllChildren(heading);
    expect(copied(element)).to.equal(undefined);
  });

  it('T16 are exported, also of what has never been drawn', async () => {
    const entries = [trip(0), markdown(1), ...conversation(500, 2)];
    const {element} = await alone(entries);
    const text = await (await element.exportTranscript({format: 'text'})).text();
    expect(text).to.contain('Ten days, all meals').and.to.contain('Book now');
    expect(text).to.contain('1. Flight to the islands (https://islands.example/a)');
    expect(text).not.to.contain('# Your trip');
  });

  it('T21 are masked there as well', async () => {
    const hidden = said(1, {...markdown(1), text: 'Card **4111 1111 1111 1111**'});
    const {element} = await alone([hidden]);
    const text = await (await element.exportTranscript({format: 'text'})).text();
    expect(text).to.contain('Card').and.not.to.contain('4111 1111');
  });
});
