import {joinResponses, readResponsePage} from '../../model/read-responses.js';
import type {ResponsePage} from '../../model/standard-response.js';
import type {BackendUnderTest} from './harness.js';
import type {ObservedDesk} from './observed-desk.js';
import type {Rule} from './rules-of-messages.js';
import {accepted, check, checkSame} from './steps.js';

/** More pages than any of these libraries has. */
const mostPages = 100;

const allPages = async (
  desk: ObservedDesk,
  {backend}: BackendUnderTest,
): Promise<readonly ResponsePage[]> => {
  const pages: ResponsePage[] = [];
  const {signal} = new AbortController();
  do {
    const cursor = pages.at(-1)?.cursor;
    const request = cursor === undefined ? {} : {cursor};
    pages.push(await desk.settle('a page', backend.loadResponses!(request, signal)));
  } while (pages.at(-1)?.cursor !== undefined && pages.length < mostPages);
  return pages;
};

/** What a backend gives of standard responses, where it has any. */
export const rulesOfResponses: Readonly<Record<string, Rule>> = {
  'C5 gives standard responses page by page, each once, in categories that it tells of': async (
    desk,
    test,
  ) => {
    if (!test.backend.capabilities.has('responses')) return;
    await desk.untilConnected();
    const pages = await allPages(desk, test);
    check(pages.length < mostPages, 'The pages never end.');
    checkSame(
      pages.flatMap((page) => readResponsePage(page).problems),
      [],
      'problems',
    );
    const {responses, categories} = joinResponses(pages);
    checkSame(responses.length, pages.flatMap((page) => page.responses ?? []).length, 'responses');
    const known = new Set(categories.map(({id}) => id));
    const strangers = responses
      .flatMap((one) => one.categories ?? [])
      .filter((id) => !known.has(id));
    checkSame(strangers, [], 'unknown categories');
  },

  'F5 gives the bytes of a response’s file': async (desk, test) => {
    const {backend} = test;
    if (!backend.capabilities.has('responses') || !backend.capabilities.has('load-file')) return;
    const id = await accepted(desk, test, 'Mark');
    const {responses} = joinResponses(await allPages(desk, test));
    const file = responses.flatMap(({files = []}) => files).find((one) => one.id !== undefined);
    if (!file) return;
    const {signal} = new AbortController();
    const blob = await desk.settle('bytes', backend.loadFile!(id, file, signal));
    check(blob.size > 0 && blob.size === (file.size ?? blob.size), 'It is of another size.');
  },
};
