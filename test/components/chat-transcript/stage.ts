import {nextFrame} from '@open-wc/testing';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import {alone, conversation, rowsOf, said, scrollerOf, settled} from './conversation.js';

/** What happens around a reader, and how much of it. */
export type Step = readonly [name: string, amount: number];

/** A transcript with 120 messages of its own numbers, and what can happen around its reader. */
export class Stage {
  readonly element: ChatTranscript;
  readonly box: HTMLElement;
  #first = 1_000;
  #last = 1_120;

  private constructor(element: ChatTranscript, box: HTMLElement) {
    this.element = element;
    this.box = box;
  }

  static async open(): Promise<Stage> {
    const {element, box} = await alone(conversation(120, 1_000));
    return new Stage(element, box);
  }

  static readonly steps = [
    'prepend',
    'append',
    'growAbove',
    'growLast',
    'imageAbove',
    'imageInView',
    'imageBelow',
    'height',
    'width',
    'zoom',
    'hide',
    'skip',
    'show',
    'move',
    'type',
  ] as const;

  perform([name, amount]: Step): void {
    this[name as (typeof Stage.steps)[number]](amount);
  }

  prepend(amount: number): void {
    this.#first -= amount;
    this.element.entries = [...conversation(amount, this.#first), ...this.element.entries!];
  }

  append(amount: number): void {
    this.element.entries = [...this.element.entries!, ...conversation(amount, this.#last)];
    this.#last += amount;
  }

  growAbove(amount: number): void {
    const index = amount % 20;
    this.element.entries = this.element.entries!.map((entry, at) =>
      at === index ? said(this.#first + at, {text: longer(this.#first + at, amount)}) : entry,
    );
  }

  growLast(amount: number): void {
    const number = this.#last - 1;
    const last = said(number, {text: longer(number, amount)});
    this.element.entries = [...this.element.entries!.slice(0, -1), last];
  }

  imageAbove(amount: number): void {
    grow(rowsOf(this.element)[0], amount);
  }

  imageInView(amount: number): void {
    const rows = this.#inView;
    grow(rows[amount % rows.length], amount);
  }

  imageBelow(amount: number): void {
    grow(rowsOf(this.element).at(-1), amount);
  }

  height(amount: number): void {
    this.box.style.blockSize = `${240 + amount * 8}px`;
  }

  width(amount: number): void {
    this.box.style.inlineSize = `${320 + amount * 8}px`;
  }

  zoom(amount: number): void {
    this.box.style.setProperty('--chat-zoom', String(0.75 + amount / 40));
  }

  hide(): void {
    this.box.style.display = 'none';
  }

  skip(): void {
    this.box.style.setProperty('content-visibility', 'hidden');
  }

  show(): void {
    this.box.style.display = '';
    this.box.style.removeProperty('content-visibility');
  }

  move(): void {
    this.element.remove();
    this.box.append(this.element);
  }

  type(amount: number): void {
    this.element.typing = amount % 2 ? [{partyId: 'ada'}] : [];
  }

  /** Whether there's a layout to look at. */
  get isShown(): boolean {
    const {display, contentVisibility} = this.box.style;
    return display !== 'none' && contentVisibility !== 'hidden';
  }

  get #inView(): HTMLElement[] {
    const {top, bottom} = scrollerOf(this.element).getBoundingClientRect();
    return rowsOf(this.element).filter((row) => {
      const box = row.getBoundingClientRect();
      return box.bottom > top && box.top < bottom;
    });
  }
}

const longer = (number: number, amount: number): string =>
  `Message ${number}. ${'Longer. '.repeat(amount * 5)}`;

/** As a picture does that comes late. */
const grow = (row: HTMLElement | undefined, amount: number): void => {
  const bubble = row?.querySelector<HTMLElement>('.bubble');
  if (bubble) bubble.style.paddingBlockEnd = `${amount * 6}px`;
};

/** Looks in each frame, as it's painted, until that is done. */
export const inEachFrame = async (look: () => void, act: () => Promise<void>): Promise<void> => {
  let isDone = false;
  const acting = act().finally(() => (isDone = true));
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- it changes while this waits
  while (!isDone) {
    await nextFrame();
    await new Promise((resolve) => setTimeout(resolve));
    look();
  }
  await acting;
};

/** Longer than all that a transcript puts off. */
export const allDone = async (element: ChatTranscript): Promise<void> => {
  await settled(element);
  await new Promise((resolve) => setTimeout(resolve, 260));
  await settled(element);
};

/** A message where it's seen: its number, and how far what it says is below the top of the view. */
export interface Seen {
  readonly number: string;
  readonly offset: number;
}

/** The first message in view. */
export const firstSeen = (element: ChatTranscript): Seen => {
  const {top} = scrollerOf(element).getBoundingClientRect();
  const row = rowsOf(element).find((each) => each.getBoundingClientRect().bottom > top + 1);
  if (!row) throw new Error('No message in view');
  const number = /Message -?\d+\./.exec(row.textContent)?.[0] ?? '';
  return {number, offset: offsetOf(element, number) ?? NaN};
};

/** How far what a message says is below the top of the view now, if it's in the document. */
export const offsetOf = (element: ChatTranscript, number: string): number | undefined => {
  const bubbles = element.shadowRoot!.querySelectorAll('.bubble');
  const bubble = [...bubbles].find(({textContent}) => textContent.startsWith(number));
  return (
    bubble && bubble.getBoundingClientRect().top - scrollerOf(element).getBoundingClientRect().top
  );
};
