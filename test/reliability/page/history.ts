import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import type {HistoryPage} from '../../../src/model/history.js';
import type {Entry} from '../../../src/model/entry.js';
import {AgentDesk} from '../../../src/session/agent-desk.js';
import {memoryDraftStore} from '../../../src/session/draft-store.js';
import {announcementsBelow} from '../../support/announcements.js';
import {backendWithPast} from '../../support/fake-backend.js';
import {contact, deskSynced, received, snapshotOf, textOf} from '../../support/facts.js';
import {frame, limit, randomFrom, stage, task, type Outcome} from './stage.js';

export interface History {
  readonly pages: number;
  readonly perPage: number;
  readonly seeds: number;
}

const said = (seq: number): Entry =>
  textOf(seq, {text: `Old ${seq}. ${'Some more words. '.repeat((seq * 7) % 11)}`});
/** Of this chat, whose order is known: its latest are there, all before are to be loaded. */
const latest = 30;

/**
 * Pages as a server gives them that counts badly: each begins a few entries late or early, some have holes, and within a
 * page some entries are in the wrong order.
 */
const pageOf = (
  index: number,
  {pages, perPage}: History,
  random: () => number,
): {page: HistoryPage; isGapped: boolean} => {
  const first = (pages - index - 1) * perPage + 1;
  const overlap = Math.floor(random() * 5);
  const seqs = Array.from({length: perPage + overlap}, (_, place) => first + place);
  const isGapped = random() < 0.2;
  const given = isGapped ? seqs.filter((seq) => seq % perPage !== 3 && seq % perPage !== 4) : seqs;
  const isMixed = random() < 0.2;
  const entries = (isMixed ? given.toReversed() : given).map(said);
  const isLast = index === pages - 1;
  return {page: {entries, ...(isLast ? {days: 180} : {cursor: `${index + 1}`})}, isGapped};
};

/** What is read of a row: the day and the sender above it go to the row that comes before it. */
const wordsIn = (row: Element): DOMRect => row.querySelector('.line')!.getBoundingClientRect();

/** The first message that is wholly in view, and where its words stand. */
const anchorOf = (element: ChatTranscript): {text: string; top: number} | undefined => {
  const scroller = scrollerOf(element);
  const {top: edge, bottom} = scroller.getBoundingClientRect();
  for (const row of element.shadowRoot!.querySelectorAll('.row')) {
    const text = /(?:Old|New) \d+\./.exec(row.textContent)?.[0];
    if (!text) continue;
    const {top, bottom: end} = wordsIn(row);
    if (top >= edge && end <= bottom) return {text, top};
  }
  return undefined;
};

const topOf = (element: ChatTranscript, text: string): number | undefined => {
  const row = [...element.shadowRoot!.querySelectorAll('.row')].find(({textContent}) =>
    textContent.includes(text),
  );
  return row && wordsIn(row).top;
};

const scrollerOf = (element: ChatTranscript): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('[part~="scroller"]')!;

interface Seen {
  doubled: number;
  lost: number;
  drift: number;
  announced: number;
  gaps: number;
  unmarked: number;
  failed: number;
}

const runSeed = async (history: History, seed: number): Promise<Seen> => {
  const random = randomFrom(seed);
  const {pages, perPage} = history;
  const before = pages * perPage;
  const backend = backendWithPast();
  const desk = new AgentDesk(backend, {drafts: memoryDraftStore(), warn: () => undefined});
  desk.connect();
  const entries = Array.from({length: latest}, (_, index) => said(before + index + 1));
  backend.emit({type: 'connection-changed', status: 'connected'});
  backend.emit(
    deskSynced(
      snapshotOf('chat', {
        entries,
        firstSeq: before + 1,
        lastSeq: before + latest,
        historyCursor: '0',
      }),
    ),
  );
  const session = desk.session('chat')!;
  const box = document.createElement('div');
  const told = announcementsBelow(box);
  const provider = Object.assign(document.createElement('chat-session'), {session});
  const element = document.createElement('chat-transcript');
  element.style.setProperty('block-size', '500px');
  provider.append(element);
  box.append(provider);
  stage.replaceChildren(box);
  const settle = async (): Promise<void> => {
    await element.updateComplete;
    await frame();
    await element.updateComplete;
    await frame();
  };
  await settle();
  await settle();
  const seen: Seen = {doubled: 0, lost: 0, drift: 0, announced: 0, gaps: 0, unmarked: 0, failed: 0};
  let next = before + latest;
  let index = 0;
  let answered = 0;
  for (let turn = 0; index < pages && turn < pages * 6; turn++) {
    scrollerOf(element).scrollTop = 20;
    scrollerOf(element).dispatchEvent(new WheelEvent('wheel', {deltaY: -10}));
    await settle();
    if (backend.pages.length === answered) void session.loadHistory();
    await task();
    const asked = backend.pages[answered];
    if (!asked) continue;
    answered++;
    const anchor = anchorOf(element);
    const isFailed = random() < 0.1;
    let isGapped = false;
    if (random() < 0.5)
      backend.emit(received(textOf(++next, {text: `New ${next}.`, partyId: contact.id})));
    if (isFailed) {
      seen.failed++;
      asked.refuse(new Error('500'));
    } else {
      const answer = pageOf(index++, history, random);
      ({isGapped} = answer);
      asked.take(answer.page);
    }
    await task();
    await settle();
    const top = anchor && topOf(element, anchor.text);
    if (anchor && top === undefined) seen.drift = Infinity;
    else if (anchor) seen.drift = Math.max(seen.drift, Math.abs(top! - anchor.top));
    if (isGapped) {
      seen.gaps++;
      if (!session.state.entries.some(({kind}) => kind === 'gap')) seen.unmarked++;
    }
  }
  await closeGaps(session, backend);
  await settle();
  const keys = session.state.entries.map(({key}) => key);
  const wanted = Array.from({length: next}, (_, place) => `k${place + 1}`);
  seen.doubled = keys.length - new Set(keys).size;
  seen.lost = wanted.filter((key, place) => keys[place] !== key).length;
  // What arrives is said, what is loaded isn't.
  seen.announced = told.filter((text) => text.includes('Old ')).length;
  desk.disconnect();
  return seen;
};

type Session = NonNullable<ReturnType<AgentDesk['session']>>;

const closeGaps = async (
  session: Session,
  backend: ReturnType<typeof backendWithPast>,
): Promise<void> => {
  let answered = 0;
  for (let round = 0; round < 1_000; round++) {
    const gap = session.state.entries.find(({kind}) => kind === 'gap');
    if (!gap) return;
    void session.loadMissing(gap.key);
    await task();
    for (const {from, to, take} of backend.missing.slice(answered))
      take(Array.from({length: to - from + 1}, (_, place) => said(from + place)));
    answered = backend.missing.length;
    await task();
  }
};

/** Pages that overlap, have holes, come mixed and fail, while messages arrive, and the reader is further up. */
export const run = async (history: History): Promise<Outcome> => {
  const sum: Seen = {doubled: 0, lost: 0, drift: 0, announced: 0, gaps: 0, unmarked: 0, failed: 0};
  for (let seed = 1; seed <= history.seeds; seed++) {
    const seen = await runSeed(history, seed);
    for (const key of Object.keys(sum) as (keyof Seen)[])
      sum[key] = key === 'drift' ? Math.max(sum.drift, seen.drift) : sum[key] + seen[key];
  }
  stage.replaceChildren();
  const {doubled, lost, drift, announced, gaps, unmarked, failed} = sum;
  return {
    figures:
      `${history.seeds} seeds of ${history.pages} pages, ${failed} refused, ${gaps} with holes: ${doubled} doubled, ${lost} lost, ` +
      `${unmarked} holes without a mark, drift ${drift.toFixed(2)} px at most, ${announced} announced`,
    problems: [
      ...limit('doubled', doubled, 0),
      ...limit('lost', lost, 0),
      ...limit('holes without a mark', unmarked, 0),
      ...limit('drift', drift, 2, ' px'),
      ...limit('announced', announced, 0),
      ...(failed === 0 || gaps === 0 ? ['nothing went wrong: no test'] : []),
    ],
  };
};
