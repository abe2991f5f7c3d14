import type {Entry} from '../../model/entry.js';
import type {HistoryPage} from '../../model/history.js';
import type {BackendUnderTest} from './harness.js';
import type {ObservedDesk} from './observed-desk.js';
import type {Rule} from './rules-of-messages.js';
import {accepted, check, checkSame} from './steps.js';

/** More pages than any of these chats has. */
const mostPages = 20;

/** Every page, from the latest back. */
const allPages = async (
  desk: ObservedDesk,
  test: BackendUnderTest,
  id: string,
  first: string | undefined,
): Promise<readonly HistoryPage[]> => {
  const pages: HistoryPage[] = [];
  const {signal} = new AbortController();
  for (let cursor = first; pages.length < mostPages; cursor = pages.at(-1)?.cursor) {
    const request = {days: 30, ...(cursor !== undefined && {cursor})};
    pages.push(await desk.settle('a page', test.backend.loadHistory!(id, request, signal)));
    if (pages.at(-1)?.cursor === undefined) break;
  }
  return pages;
};

const historyCursor = (desk: ObservedDesk, id: string): string | undefined => {
  const synced = desk.about(id).filter((fact) => fact.type === 'interaction-synced');
  return synced.at(-1)?.snapshot.historyCursor;
};

const textsOf = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => (entry.kind === 'text' ? [entry.text] : []));

const offeredAgain = async (desk: ObservedDesk, test: BackendUnderTest, id: string) => {
  const next = await test.contactReturns!(id);
  await desk.until('another offer', () =>
    desk.about(next).some(({type}) => type === 'interaction-offered'),
  );
  await desk.settle('accepted', test.backend.accept(next));
  await desk.until('what is there', () =>
    desk.about(next).some(({type}) => type === 'interaction-synced'),
  );
  return next;
};

/** What a backend gives of the time before, where it can. */
export const rulesOfHistory: Readonly<Record<string, Rule>> = {
  'T9 gives what a snapshot left out, page by page, until there is nothing more': async (
    desk,
    test,
  ) => {
    if (!test.backend.capabilities.has('load-history')) return;
    await desk.untilConnected();
    const id = await test.offerChat('Mark');
    const texts = Array.from({length: 30}, (_, index) => `line ${index}`);
    for (const text of texts) await test.contactWrites(id, text);
    await desk.settle('accepted', test.backend.accept(id));
    await desk.until('all', () => desk.entries(id).length > 0);
    const pages = await allPages(desk, test, id, historyCursor(desk, id));
    check(pages.length < mostPages, 'The pages never end.');
    const earlier = pages.toReversed().flatMap(({entries}) => entries);
    checkSame(textsOf([...earlier, ...desk.entries(id)]), texts, 'texts');
    check((pages.at(-1)?.days ?? 0) > 0, 'The last page does not say from how far back.');
  },

  'T9 gives earlier chats of the same contact, and says which they are': async (desk, test) => {
    if (!test.backend.capabilities.has('load-history') || !test.contactReturns) return;
    const id = await accepted(desk, test, 'Mark');
    await test.contactWrites(id, 'long ago');
    await desk.until('the message', () => desk.texts(id).length === 1);
    await desk.settle('ended', test.backend.end(id));
    const next = await offeredAgain(desk, test, id);
    const pages = await allPages(desk, test, next, historyCursor(desk, next));
    const entries = pages.flatMap((page) => page.entries);
    checkSame(textsOf(entries), ['long ago'], 'texts');
    check(
      entries.every(({interactionId}) => interactionId === id),
      'Not every entry names its chat.',
    );
    const chats = pages.flatMap((page) => page.chats ?? []);
    checkSame([...new Set(chats.map((chat) => chat.interactionId))], [id], 'chats');
    check(
      chats.some(({parties}) => parties.some(({name}) => name === 'Mark')),
      'Nobody is told who took part.',
    );
  },

  'T20 gives what is missing in a chat': async (desk, test) => {
    if (!test.backend.capabilities.has('load-missing')) return;
    const id = await accepted(desk, test, 'Mark');
    for (const text of ['one', 'two', 'three']) await test.contactWrites(id, text);
    await desk.until('all', () => desk.texts(id).length === 3);
    const [first, , last] = desk.entries(id).filter(({kind}) => kind === 'text');
    const {signal} = new AbortController();
    const asked = test.backend.loadMissing!(id, first!.seq!, last!.seq!, signal);
    checkSame(textsOf(await desk.settle('given', asked)), ['one', 'two', 'three'], 'texts');
  },
};
