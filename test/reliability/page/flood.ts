import type {ChatSession} from '../../../src/session/chat-session.js';
import {contact, received, snapshotOf, textOf} from '../../support/facts.js';
import {elementsIn} from '../../hostile/page/tree.js';
import {listen, mostInASecond} from './announcements.js';
import {takePulse} from './pulse.js';
import {frame, openDesk, randomFrom, stage, task} from './stage.js';

/** How much comes: messages a second, for so many seconds, and typing events meanwhile. */
export interface Flood {
  readonly perSecond: number;
  readonly seconds: number;
  readonly typing: number;
}

const chats = Array.from({length: 8}, (_, index) => `chat${index}`);
const ids = (prefix: string, count: number): string[] =>
  Array.from({length: count}, (_, index) => `${prefix}${index + 1}`);

let desk: Awaited<ReturnType<typeof openDesk>>;

/** A desk with eight chats, each looked at once, and the caret in the composer of the last. */
export const prepare = async (): Promise<void> => {
  desk = await openDesk(
    chats.map((id, index) => snapshotOf(id, {parties: [{...contact, name: `Ada ${index}`}]})),
  );
  for (const id of chats) {
    desk.desk.focus(id);
    await desk.element.updateComplete;
    await frame();
  }
  fieldInFront().focus();
};

const fieldInFront = (): HTMLTextAreaElement => {
  const front = [...elementsIn(stage)].find((element) => element.matches('chat-session.front'))!;
  return [...elementsIn(front)].find(
    (element): element is HTMLTextAreaElement => element instanceof HTMLTextAreaElement,
  )!;
};

/** Milliseconds from a press until what it did was painted; the shorter ones count as the shortest that is told. */
const watchPresses = (): {stop(): readonly number[]} => {
  const durations: number[] = [];
  const take = (list: PerformanceEntryList): void =>
    list.filter(({name}) => name === 'keydown').forEach(({duration}) => durations.push(duration));
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({type: 'event', durationThreshold: 16} as PerformanceObserverInit);
  return {
    stop() {
      take(observer.takeRecords());
      observer.disconnect();
      return durations;
    },
  };
};

/** In one task: a socket gives its frames out one by one. */
const mostAtOnce = 20;

/** Gives out what is due by now, as a server does: however slow the page is, the rest is waiting. */
const pour = async ({perSecond, seconds, typing}: Flood): Promise<void> => {
  const random = randomFrom(1);
  const [messages, began] = [perSecond * seconds, performance.now()];
  let [sent, typed] = [0, 0];
  while (sent < messages) {
    const now = ((performance.now() - began) / 1_000) * perSecond;
    const due = Math.min(messages, now, sent + mostAtOnce);
    for (; sent < due; sent++) {
      const seq = Math.floor(sent / chats.length) + 1;
      const text = `Message ${seq}. ${'Some more words. '.repeat(random() * 8)}`;
      desk.emit(received(textOf(seq, {text}), chats[sent % chats.length]));
      for (; typed < (typing * sent) / messages; typed++)
        desk.emit({
          type: random() < 0.7 ? 'typing-started' : 'typing-stopped',
          interactionId: chats[Math.floor(random() * chats.length)]!,
          partyId: contact.id,
        });
    }
    await task();
  }
};

const lostIn = (session: ChatSession, count: number): number => {
  const expected = ids('k', count);
  const shown = session.state.entries.map(({key}) => key);
  return expected.filter((key, index) => shown[index] !== key).length;
};

/** What a flood did. Times are in milliseconds, but for how long it took. */
export interface Flooded {
  readonly seconds: number;
  /** The longest that the page's thread was busy, or waited for the processor. */
  readonly busy: number;
  readonly keys: number;
  /** The 95th percentile of the time from a press to what it did on screen. */
  readonly slowKey: number;
  /** The most in a second. */
  readonly announced: number;
  readonly lost: number;
  /** Whether the last message of the chat in front is on screen. */
  readonly isShown: boolean;
}

/** While somebody types in front of it. */
export const run = async (flood: Flood): Promise<Flooded> => {
  const [pulse, presses, heard] = [takePulse(), watchPresses(), listen(desk.element)];
  const before = fieldInFront().value.length;
  const began = performance.now();
  await pour(flood);
  const seconds = (performance.now() - began) / 1_000;
  const busy = pulse.stop();
  const durations = presses.stop();
  const announced = mostInASecond(heard.stop());
  const each = (flood.perSecond * flood.seconds) / chats.length;
  const lost = chats.map((id) => lostIn(desk.desk.session(id)!, each)).reduce((sum, n) => sum + n);
  const keys = fieldInFront().value.length - before;
  // Those that took less than is told of aren't among the durations.
  const all = [...Array<number>(Math.max(0, keys - durations.length)).fill(16), ...durations];
  const slowKey = all.toSorted((one, other) => one - other)[Math.floor(all.length * 0.95)] ?? 0;
  await frame();
  const last = desk.desk.session(chats.at(-1)!)!.state.entries.at(-1)!;
  const isShown = [...elementsIn(stage)].some(({textContent}) =>
    textContent.includes(`Message ${last.seq}.`),
  );
  return {seconds, busy, keys, slowKey, announced, lost, isShown};
};
