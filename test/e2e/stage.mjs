import {launchBrowser, openPage} from './browser.mjs';
import {get, prepare, press, reads, write} from './elements.mjs';
import {createDemonstration} from './server.mjs';

/** The demonstration in one browser: an agent's desk, a customer's page, and whatever other pages a test opens. */
export class Stage {
  /** What went wrong in any page. */
  problems = [];
  /** What a page's policy forbade: that went wrong, too. */
  violations = [];
  demonstration;
  #browser;

  constructor(browser, demonstration) {
    this.#browser = browser;
    this.demonstration = demonstration;
  }

  /** @param {'chromium' | 'firefox'} [name] */
  static async open(name = 'chromium') {
    const demonstration = await createDemonstration();
    return new Stage(await launchBrowser(name), demonstration);
  }

  /** @param {(page: import('puppeteer-core').Page) => Promise<unknown>} [ready] What is done before it's loaded. */
  async page(path, ready) {
    const {page, problems} = await openPage(this.#browser);
    await prepare(page);
    await page.exposeFunction('noteViolation', (violation) => {
      problems.push(violation);
      this.violations.push(violation);
    });
    await ready?.(page);
    await page.goto(this.demonstration.url(path));
    this.problems.push(problems);
    return page;
  }

  desk(ready, query = '') {
    return this.page(`/crm.html?agent=kate${query}`, ready);
  }

  contact(ready, query = '') {
    return this.page(`/contact.html${query}`, ready);
  }

  async close() {
    await this.#browser.close();
    await this.demonstration.close();
  }
}

/** A customer's first message, and the agent who accepts the chat. */
export const startChat = async (desk, contact, name, text) => {
  await write(contact, 'Your name', name);
  await press(contact, 'Start chat');
  await write(contact, 'Message', text);
  await press(contact, 'Send');
  await get(desk, 'group', `Chat from ${name}`);
  await press(desk, 'Accept');
  await reads(desk, text);
};

/** Whether a problem is what a browser says of a server that was killed: of what was under way, and of what is tried meanwhile. */
export const isOutage = (problem) =>
  /ws:|WebSocket|ERR_CONNECTION|ERR_INCOMPLETE|ERR_EMPTY|NetworkError|fetch/i.test(problem);
