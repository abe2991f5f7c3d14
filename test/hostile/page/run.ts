import '../../../src/define.js';
import {channels} from '../channels/index.js';
import {copyAll, disturb, perform, phaseCount} from './gestures.js';
import {inspect} from './inspect.js';
import {elementsIn, wordsIn} from './tree.js';
import type {Note} from './watch.js';

/** Text that does no harm, among the hostile: where it isn't seen, nothing else was shown either. */
const marker = 'deskside marker';

/** What a run has to know of a channel. */
interface ChannelFacts {
  readonly name: string;
  readonly batch: number;
  readonly asksOwnServer: boolean;
  readonly isUntouched: boolean;
  readonly mayPrint: boolean;
}

/** What the page was asked to do, in batches: one is on the stage until the next. */
export interface Runner {
  readonly channels: readonly ChannelFacts[];
  /** Shows payloads through a channel, does all that people do, and tells what was noted. */
  show(channel: string, payloads: readonly string[]): Promise<readonly Note[]>;
  /** HTML that has left the page since the last time: onto the clipboard, into files. */
  markup(): readonly string[];
  clear(): Promise<readonly Note[]>;
}

declare global {
  interface Window {
    runner: Runner;
  }
}

const {watch} = window;
const stage = document.querySelector<HTMLElement>('#stage')!;
let left: string[] = [];

const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const settled = async (): Promise<void> => {
  for (let round = 0; round < 3; round++) await task();
  await new Promise((resolve) => requestAnimationFrame(resolve));
};

const noteFaults = (): void => {
  for (const fault of inspect(stage)) watch.note('markup', fault);
};

/** Elements of the kit ask for things by events: those that act on a conversation, where there's only something to see. */
const acts = [
  'chat-send',
  'chat-accept',
  'chat-reject',
  'chat-end',
  'chat-mark-done',
  'chat-push-url',
];
let isViewOnly = false;
for (const type of acts)
  window.addEventListener(type, () => isViewOnly && watch.note('event', type), {capture: true});

const scrollers = (): readonly Element[] =>
  [...elementsIn(stage)].filter(({part}) => part.contains('scroller'));

const heightOf = ({scrollHeight, clientHeight}: Element): number => scrollHeight - clientHeight;

/** Enough for conversations that stand as tall as they draw rows. */
const mostViews = 10;

const isAbove = (scroller: Element, views: number): boolean =>
  scroller.clientHeight > 1_000 && heightOf(scroller) > (views - 1) * scroller.clientHeight;

/** All that there is of long conversations, from their ends up; wherever a press has led in between. */
async function* views(): AsyncGenerator<void> {
  yield;
  for (let count = 1; count < mostViews; count++) {
    const rest = scrollers().filter((each) => isAbove(each, count));
    if (rest.length === 0) return;
    for (const each of rest) each.scrollTop = heightOf(each) - count * 0.9 * each.clientHeight;
    await settled();
    yield;
  }
}

const useAll = async (): Promise<void> => {
  for (let phase = 0; phase < phaseCount; phase++) {
    perform(stage, phase);
    await task();
  }
  for (const scope of [stage, ...scrollers()]) left.push(copyAll(scope).getData('text/html'));
};

const show = async (name: string, payloads: readonly string[]): Promise<readonly Note[]> => {
  const channel = channels.find((each) => each.name === name)!;
  isViewOnly = channel.isViewOnly ?? false;
  await channel.show(stage, [marker, ...payloads]);
  await settled();
  let isSeen = channel.isUnseen ?? false;
  for await (const _view of views()) {
    noteFaults();
    isSeen ||= wordsIn(stage).includes(marker);
    if (!channel.isUntouched) await useAll();
    // What is loaded first, to be masked or linked, is there by now.
    isSeen ||= wordsIn(stage).includes(marker);
  }
  for await (const _look of channel.looks?.(stage) ?? []) noteFaults();
  if (!isSeen) watch.note('unseen', name);
  disturb(stage);
  await settled();
  noteFaults();
  left.push(...((await channel.markup?.(stage)) ?? []));
  return watch.take();
};

window.runner = {
  channels: channels.map(
    ({name, batch = 60, asksOwnServer = false, isUntouched = false, mayPrint = false}) => ({
      name,
      batch,
      asksOwnServer,
      isUntouched,
      mayPrint,
    }),
  ),
  show,
  markup() {
    const markup = left.filter((each) => each !== '');
    left = [];
    return markup;
  },
  async clear() {
    stage.replaceChildren();
    getSelection()?.removeAllRanges();
    // Requests go out in order: when the answer is here, the server has heard of all before it.
    await fetch('/ping');
    return watch.take();
  },
};
watch.take();
