import {expect} from '@open-wc/testing';
import '../../../src/content/markdown/markdown.js';
import {markdownText} from '../../../src/content/markdown/markdown-text.js';
import type {Entry} from '../../../src/model/entry.js';
import {bot} from '../../support/facts.js';
import {alone, said} from './conversation.js';
import {until} from '../rich-media-renderer/rendered.js';

const question = (index: number): Entry =>
  said(index, {
    kind: 'rich',
    partyId: bot.id,
    text: 'Where to?',
    content: [
      {
        type: 'choices',
        presentation: 'quick-replies',
        text: 'Where to?',
        options: [
          {id: 'th', label: 'Thailand'},
          {id: 'pt', label: 'Portugal'},
        ],
      },
    ],
  });
const markdown = (index: number, changes: object = {}): Entry =>
  said(index, {partyId: bot.id, text: '**Hello**', format: 'markdown', ...changes});

const renderersOf = (element: HTMLElement) => [
  ...element.shadowRoot!.querySelectorAll('rich-media-renderer'),
];
const inside = (element: HTMLElement, selector: string): readonly string[] =>
  renderersOf(element).flatMap((renderer) =>
    Array.from(renderer.shadowRoot?.querySelectorAll(selector) ?? [], ({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    ),
  );

describe('<chat-transcript> rich media', () => {
  // What reads for the first time takes longer, and gives up when it takes too long.
  before(() => void markdownText('**Hello**'));

  it('T11 shows what a bot offered', async () => {
    const {element} = await alone([question(1)]);
    await until(() => inside(element, '.option').length > 0);
    expect(inside(element, '.option')).to.deep.equal(['Thailand', 'Portugal']);
    await expect(element).to.be.accessible();
  });

  it('R6 gives an image alone the room of any other', async () => {
    const content = [{type: 'media', kind: 'image', url: 'https://media.deskside.invalid/a.png'}];
    const {element} = await alone([{...question(1), content}]);
    await until(() => inside(element, '.show').length > 0);
    const [renderer] = renderersOf(element);
    const bubble = renderer!.closest('.bubble')!.getBoundingClientRect();
    const frame = renderer!.shadowRoot!.querySelector('.frame')!.getBoundingClientRect();
    expect(frame.width).to.be.above(250);
    // No line of white space below it.
    expect(bubble.bottom - frame.bottom).to.be.below(12);
  });

  it('R10 marks what the contact chose as soon as they have', async () => {
    const {element} = await alone([question(1)]);
    await until(() => inside(element, '.option').length > 0);
    element.entries = [...element.entries!, said(2, {text: 'Portugal'})];
    await until(() => inside(element, '.deed').length > 0);
    expect(inside(element, '.deed, .option.chosen')).to.deep.equal([
      'Portugal Chosen',
      'The contact chose Portugal',
    ]);
  });

  it('R5 shows the markdown of a bot', async () => {
    const {element} = await alone([markdown(1)]);
    await until(() => inside(element, 'strong').length > 0);
    expect(inside(element, 'strong')).to.deep.equal(['Hello']);
  });

  it('R5 never reads a contact’s words as markdown', async () => {
    const {element} = await alone([markdown(1), markdown(2, {partyId: said(1).partyId})]);
    await until(() => inside(element, 'strong').length > 0);
    expect(renderersOf(element)).to.have.length(1);
    expect(element.shadowRoot!.textContent).to.contain('**Hello**');
  });

  it('T21 masks card numbers in rich media too', async () => {
    const text = 'Card 4111 1111 1111 1111';
    const {element} = await alone([markdown(1, {text})]);
    await until(() => inside(element, '.markdown').length > 0);
    expect(inside(element, '.markdown')[0]).not.to.contain('4111 1111');
  });

  it('T7 stays at the end while rich messages come', async () => {
    const entries = Array.from({length: 30}, (_, index) => question(index));
    const {element} = await alone(entries);
    await until(() => inside(element, '.option').length > 0);
    const scroller = element.shadowRoot!.querySelector('.scroller')!;
    const isAtEnd = () => scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop <= 2;
    await until(isAtEnd);
    for (let index = 30; index < 40; index++) {
      element.entries = [...element.entries!, question(index)];
      await element.updateComplete;
      await until(isAtEnd);
    }
  });
});
