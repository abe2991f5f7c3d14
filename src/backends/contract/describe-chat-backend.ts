import type {CreateBackend} from './harness.js';
import {ObservedDesk} from './observed-desk.js';
import {rulesOfFiles} from './rules-of-files.js';
import {rulesOfHistory} from './rules-of-history.js';
import {rulesOfMessages} from './rules-of-messages.js';
import {rulesOfResponses} from './rules-of-responses.js';
import {rulesOfTheLink} from './rules-of-the-link.js';

const rules = {
  ...rulesOfMessages,
  ...rulesOfFiles,
  ...rulesOfTheLink,
  ...rulesOfHistory,
  ...rulesOfResponses,
};

/** Mocha's, Jasmine's, Jest's, Vitest's and node:test's alike. */
export interface TestFramework {
  describe(title: string, body: () => void): void;
  it(title: string, body: () => Promise<void>): void;
}

/** What most test frameworks leave on the page; this module is compiled without the types of any. */
const globals = (): TestFramework => {
  const {describe, it} = globalThis as unknown as TestFramework;
  return {describe, it};
};

/**
 * The contract of {@link ChatBackend} as tests, for whoever writes a backend.
 *
 * @param name - Of the backend, for the titles.
 * @param create - Makes a backend with a server of its own.
 * @param framework - The test framework's functions; the globals by default.
 */
export const describeChatBackend = (
  name: string,
  create: CreateBackend,
  framework: TestFramework = globals(),
): void => {
  framework.describe(`${name} keeps the contract of ChatBackend`, () => {
    for (const [title, body] of Object.entries(rules)) {
      framework.it(title, async () => {
        const test = await create();
        const desk = new ObservedDesk(test);
        try {
          await body(desk, test);
        } finally {
          desk.disconnect();
          await test.close();
        }
      });
    }
  });
};
