import {fixture, html, nextFrame} from '@open-wc/testing';
import '../../../src/components/chat-session/define.js';
import '../../../src/components/chat-transcript/define.js';
import type {ChatSessionElement} from '../../../src/components/chat-session/chat-session.js';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import type {InteractionSnapshot} from '../../../src/model/chat-fact.js';
import type {Entry, Party} from '../../../src/model/entry.js';
import {announcementsBelow} from '../../support/announcements.js';
import {DeskFixture} from '../../support/desk.js';
import {FakeBackend} from '../../support/fake-backend.js';
import {bot, colleague, contact, self, snapshotOf, start} from '../../support/facts.js';

export const parties: readonly Party[] = [contact, self, bot, colleague];

/** A text; a minute after the one before. */
export const said = (index: number, changes: object = {}): Entry => ({
  kind: 'text',
  key: `m${index}`,
  partyId: index % 3 === 0 ? self.id : contact.id,
  at: start + index * 60_000,
  text: `Message ${index}. ${'Some more words. '.repeat((index * 7) % 11)}`,
  ...changes,
});

/** So many texts, from that index on. */
export const conversation = (count: number, from = 0): Entry[] =>
  Array.from({length: count}, (_, index) => said(from + index));

const stage = (height: number): HTMLElement => {
  const element = document.createElement('div');
  element.style.blockSize = `${height}px`;
  element.style.inlineSize = '400px';
  return element;
};

/** What is loaded once a transcript has been drawn is there. */
const inUse = () => customElements.whenDefined('typing-indicator');

/** A transcript on its own, 400 by 400 pixels, with what it announces. */
export const alone = async (entries: readonly unknown[], properties: object = {}) => {
  const parentNode = stage(400);
  const told = announcementsBelow(parentNode);
  const element = await fixture<ChatTranscript>(
    html`<chat-transcript .entries=${entries} .parties=${parties}></chat-transcript>`,
    {parentNode},
  );
  element.style.blockSize = '100%';
  Object.assign(element, properties);
  await inUse();
  await settled(element);
  return {element, told, box: parentNode};
};

/** A transcript in a chat. */
export const inSession = async (
  changes: Partial<InteractionSnapshot> = {},
  backend = new FakeBackend(),
) => {
  const parentNode = stage(400);
  const told = announcementsBelow(parentNode);
  const desk = await new DeskFixture({}, {backend}).open(snapshotOf('chat', changes));
  const provider = await fixture<ChatSessionElement>(
    html`<chat-session .session=${desk.session()}
      ><chat-transcript></chat-transcript
    ></chat-session>`,
    {parentNode},
  );
  const element = provider.querySelector('chat-transcript')!;
  element.style.blockSize = '400px';
  await inUse();
  await settled(element);
  return {desk, session: desk.session(), provider, element, told};
};

/** After what the element has to do, and two frames. */
export const settled = async (element: ChatTranscript): Promise<void> => {
  await element.updateComplete;
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
};

export const scrollerOf = (element: ChatTranscript): HTMLElement =>
  element.shadowRoot!.querySelector('[part="scroller"]')!;

export const rowsOf = (element: ChatTranscript): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.row[role="listitem"]'),
];

/** The row that shows this text. */
export const rowWith = (element: ChatTranscript, text: string): HTMLElement => {
  const row = rowsOf(element).find(({textContent}) => textContent.includes(text));
  if (!row) throw new Error(`No row with “${text}”`);
  return row;
};

/** Text as one reads it. */
export const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const buttonIn = (root: ParentNode, name: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find((button) => words(button).includes(name));

/** Pixels from the end. */
export const distanceFromEnd = (element: ChatTranscript): number => {
  const {scrollHeight, scrollTop, clientHeight} = scrollerOf(element);
  return scrollHeight - scrollTop - clientHeight;
};

/** The first row in view, and how far it is below the top of the view. */
export const firstInView = (element: ChatTranscript) => {
  const {top} = scrollerOf(element).getBoundingClientRect();
  const row = rowsOf(element).find((each) => each.getBoundingClientRect().bottom > top + 1);
  if (!row) throw new Error('No row in view');
  return {row, offset: offsetOf(element, row)};
};

/** Where what is said in a row is now; the day and the sender above it may go to rows before it. */
export const offsetOf = (element: ChatTranscript, row: HTMLElement): number =>
  (row.querySelector('.bubble, .happened') ?? row).getBoundingClientRect().top -
  scrollerOf(element).getBoundingClientRect().top;

/** Scrolls as a script does, and waits until it has been taken up. */
export const scrollTo = async (element: ChatTranscript, top: number): Promise<void> => {
  scrollerOf(element).scrollTop = top;
  await settled(element);
};

/** What was warned of while this ran. */
export const warningsOf = async (run: () => Promise<unknown>): Promise<string[]> => {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (text: unknown) => void warnings.push(String(text));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
};
