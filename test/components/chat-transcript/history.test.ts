import {aTimeout, expect, nextFrame, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {ChatLoadMissingEvent} from '../../../src/components/chat-transcript/chat-load-missing-event.js';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import type {TranscriptHistory} from '../../../src/components/chat-transcript/history-head.js';
import type {Entry} from '../../../src/model/entry.js';
import {textOf, start} from '../../support/facts.js';
import {backendWithPast} from '../../support/fake-backend.js';
import {waitUntil} from '../../support/wait-until.js';
import {
  alone,
  buttonIn,
  conversation,
  distanceFromEnd,
  firstInView,
  inSession,
  offsetOf,
  rowWith,
  said,
  scrollerOf,
  scrollTo,
  settled,
  words,
} from './conversation.js';

const day = 86_400_000;

/** Texts of an earlier chat, so many days before. */
const past = (days: number, count: number): Entry[] =>
  Array.from({length: count}, (_, index) => {
    const at = start - days * day + index * 60_000;
    return said(index, {key: `${days}-${index}`, at, interactionId: `past-${days}`});
  });

const headOf = (element: ChatTranscript): HTMLElement | null =>
  element.shadowRoot!.querySelector('.history');

/** A transcript whose way back is there. */
const withHistory = async (
  entries: readonly Entry[],
  history: TranscriptHistory = {status: 'idle'},
) => {
  const stage = await alone(entries, {history});
  await waitUntil(() => headOf(stage.element), 'the way back is loaded');
  await settled(stage.element);
  return stage;
};

const dividers = (element: ChatTranscript): string[] =>
  [...element.shadowRoot!.querySelectorAll('.divider')].map(words);

describe('chat-transcript: history', () => {
  it('T9 says where the current chat begins, and when each older one was', async () => {
    const entries = [...past(40, 2), ...past(1, 2), ...conversation(2)];
    const {element} = await withHistory(entries, {status: 'complete', days: 180});
    const found = dividers(element);
    expect(found).to.have.length(4);
    expect(found[0]).to.match(/\d/);
    expect(found[2]).to.equal('The current chat begins here. Scroll up for older chats.');
    expect(words(headOf(element))).to.equal('180 days loaded, no more available');
    await expect(element).to.be.accessible();
  });

  it('T9 an older chat begins with its day even where that is the day of the one before', async () => {
    const entries = [
      ...past(3, 1),
      {...past(3, 2)[1]!, interactionId: 'later'},
      ...conversation(1),
    ];
    const {element} = await withHistory(entries);
    const days = dividers(element);
    expect(days[0]).to.equal(days[1]);
  });

  it('T9 the line stands above the first entry where older chats are yet to be loaded, and not in the middle of a chat', async () => {
    const whole = await withHistory([textOf(1), textOf(2)]);
    expect(dividers(whole.element)[0]).to.contain('begins here');
    const {element} = await withHistory([textOf(101), textOf(102)]);
    expect(dividers(element).join()).not.to.contain('begins here');
  });

  it('T9 a page loads while the reader scrolls up, before they are there, once', async () => {
    const {element} = await withHistory(conversation(60));
    let asked = 0;
    element.addEventListener('chat-load-history', () => asked++);
    await settled(element);
    expect(asked, 'at the end').to.equal(0);
    await scrollTo(element, 700);
    await scrollTo(element, 650);
    expect(asked).to.equal(1);
    element.history = {status: 'loading'};
    await settled(element);
    expect(words(headOf(element))).to.equal('Loading older chats…');
    await scrollTo(element, 600);
    expect(asked).to.equal(1);
  });

  it('T9 where there is too little to scroll, a wheel or key upwards loads, and a button does', async () => {
    for (const way of ['wheel', 'key', 'button'] as const) {
      const {element} = await withHistory(conversation(1));
      const asked = oneEvent(element, 'chat-load-history');
      const scroller = scrollerOf(element);
      if (way === 'wheel') scroller.dispatchEvent(new WheelEvent('wheel', {deltaY: -40}));
      else if (way === 'button') buttonIn(headOf(element)!, 'Load older chats')!.click();
      else {
        scroller.focus();
        await sendKeys({press: 'Home'});
      }
      expect((await asked).cancelable).to.equal(true);
    }
  });

  it('T9 Home goes to the first that is loaded, and loads more', async () => {
    const {element} = await withHistory(conversation(60));
    const asked = oneEvent(element, 'chat-load-history');
    scrollerOf(element).focus();
    await sendKeys({press: 'Home'});
    await asked;
    expect(element.shadowRoot!.activeElement).to.equal(rowWith(element, 'Message 0.'));
  });

  it('T9 a page that failed says so, is not asked for again by itself, and can be', async () => {
    const {element} = await withHistory(conversation(60), {status: 'failed'});
    let asked = 0;
    element.addEventListener('chat-load-history', () => asked++);
    await scrollTo(element, 0);
    await scrollTo(element, 10);
    expect(asked).to.equal(0);
    expect(words(headOf(element))).to.equal('Couldn’t load older chats. Retry');
    await expect(element).to.be.accessible();
    buttonIn(headOf(element)!, 'Retry')!.click();
    await settled(element);
    expect(asked).to.equal(1);
  });

  it('T9 nothing moves while a page loads, fails, comes and is the last', async () => {
    const {element} = await withHistory(conversation(60));
    await scrollTo(element, 30);
    const {row, offset} = firstInView(element);
    const text = /Message \d+\./.exec(words(row))![0];
    const moved: number[] = [];
    const look = async () => {
      await nextFrame();
      moved.push(Math.abs(offsetOf(element, rowWith(element, text)) - offset));
      await settled(element);
      moved.push(Math.abs(offsetOf(element, rowWith(element, text)) - offset));
    };
    for (const status of ['loading', 'failed', 'loading'] as const) {
      element.history = {status};
      await look();
    }
    for (const days of [1, 2, 3]) {
      element.entries = [...past(days, 20), ...element.entries!];
      element.history = days === 3 ? {status: 'complete', days: 180} : {status: 'idle'};
      await look();
    }
    expect(Math.max(...moved)).to.be.below(1);
  });

  it('T7 T9 who is at the end stays there while pages come', async () => {
    const {element} = await withHistory(conversation(3));
    for (const days of [1, 2]) {
      element.entries = [...past(days, 30), ...element.entries!];
      await settled(element);
      expect(Math.abs(distanceFromEnd(element))).to.be.at.most(1);
    }
  });

  it('T9 a page of earlier chats is not announced, and counts as no new messages', async () => {
    const {element, told} = await withHistory([]);
    element.entries = past(1, 1);
    await settled(element);
    await scrollTo(element, 0);
    element.entries = [...past(2, 30), ...element.entries];
    await settled(element);
    await aTimeout(20);
    expect(told).to.deep.equal([]);
    expect(buttonIn(element.shadowRoot!, 'new message')).to.equal(undefined);
  });

  it('T9 the session loads what is scrolled up to, and shows who took part then', async () => {
    const {element, desk, session} = await inSession(
      {entries: [textOf(1), textOf(2)], lastSeq: 2},
      backendWithPast(),
    );
    await waitUntil(() => headOf(element));
    buttonIn(headOf(element)!, 'Load older chats')!.click();
    await settled(element);
    expect(session.state.history.status).to.equal('loading');
    desk.backend.pages[0]!.take({
      entries: [
        {...textOf(1), partyId: 'party-1', text: 'Long ago', interactionId: 'old'} as Entry,
      ],
      chats: [
        {
          interactionId: 'old',
          startedAt: start - day,
          parties: [{id: 'party-1', role: 'agent', name: 'Susan'}],
        },
      ],
      days: 180,
    });
    await waitUntil(() => session.state.history.status === 'complete');
    await settled(element);
    expect(words(rowWith(element, 'Long ago'))).to.contain('Susan');
    expect(session.state.unread).to.equal(0);
  });

  it('T20 a gap says its size, and is filled on asking', async () => {
    const gap: Entry = {kind: 'gap', key: 'gap-2', at: start, partyId: '', seq: 2, missing: 3};
    const {element} = await alone([textOf(1), gap, textOf(5)], {filling: []});
    await waitUntil(() => buttonIn(element.shadowRoot!, 'Load them'));
    await expect(element).to.be.accessible();
    const asked = oneEvent(element, 'chat-load-missing');
    buttonIn(element.shadowRoot!, 'Load them')!.click();
    const request: Event = await asked;
    expect(request instanceof ChatLoadMissingEvent && request.key).to.equal('gap-2');
    expect(element.shadowRoot!.activeElement).to.equal(rowWith(element, 'missing here'));
    element.filling = ['gap-2'];
    await settled(element);
    expect(words(rowWith(element, '3 messages are missing here'))).to.contain('Loading them…');
  });

  it('T20 a gap without a way to fill it offers none', async () => {
    const gap: Entry = {kind: 'gap', key: 'gap-2', at: start, partyId: '', seq: 2, missing: 3};
    const {element} = await alone([textOf(1), gap, textOf(5)]);
    await settled(element);
    expect(words(rowWith(element, 'missing here'))).to.equal('3 messages are missing here');
    expect(element.shadowRoot!.querySelector('.row button')).to.equal(null);
  });
});
