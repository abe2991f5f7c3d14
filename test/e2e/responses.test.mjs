import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findBrowser} from '../../scripts/browsers.mjs';
import {launchBrowser, openPage} from './browser.mjs';
import {get, gone, prepare, press, reads, write} from './elements.mjs';
import {createDemonstration} from './server.mjs';

const isHere = Boolean(findBrowser('chromium'));

describe('standard responses', {skip: !isHere && 'chromium is not here'}, () => {
  let demonstration, browser, desk, mark;
  const problems = [];

  const open = async (path) => {
    const opened = await openPage(browser);
    const {page} = opened;
    problems.push(opened.problems);
    await prepare(page);
    await page.exposeFunction('noteViolation', (violation) => problems.push([violation]));
    await page.goto(demonstration.url(path));
    return page;
  };

  const textOf = async (page, name) => {
    const box = await get(page, 'textbox', name);
    return box.evaluate(({value}) => value);
  };

  before(async () => {
    demonstration = await createDemonstration();
    browser = await launchBrowser('chromium');
    desk = await open('/crm.html?agent=kate');
    mark = await open('/contact.html');
    await write(mark, 'Your name', 'Mark Avram');
    await press(mark, 'Start chat');
    await write(mark, 'Message', 'I lost my card');
    await press(mark, 'Send');
    await get(desk, 'group', 'Chat from Mark Avram');
    await press(desk, 'Accept');
    await reads(desk, 'I lost my card');
  });

  after(async () => {
    await browser?.close();
    await demonstration?.close();
  });

  it('C5 an agent sends one to the contact, with the names filled in', async () => {
    await press(desk, 'Standard responses');
    await get(desk, '.option');
    await write(desk, 'Search responses', 'greeting');
    await desk.keyboard.press('Enter');
    await gone(desk, 'textbox', 'Search responses');
    assert.equal(
      await textOf(desk, 'Message'),
      'Hello Mark Avram, my name is Kate. How can I help you today?',
    );
    await press(desk, 'Send');
    await reads(mark, 'Hello Mark Avram, my name is Kate. How can I help you today?');
  });

  it('C5 by a shortcut, and what is missing is asked for before', async () => {
    await write(desk, 'Message', '/blocked');
    await get(desk, '[role=option]');
    await desk.keyboard.press('Tab');
    await write(desk, 'card ending', '4471');
    await desk.keyboard.press('Enter');
    await gone(desk, 'textbox', 'Search responses');
    await press(desk, 'Send');
    await reads(mark, 'Your card ending in 4471 is blocked, Mark Avram.');
  });

  it('F5 its file goes along', async () => {
    await write(desk, 'Message', '/fees');
    await get(desk, '[role=option]');
    await desk.keyboard.press('Tab');
    await reads(desk, 'Card fees.pdf');
    await press(desk, 'Send');
    await reads(mark, 'Card fees.pdf');
  });

  it('runs without errors, and within the page’s policy', () => {
    assert.deepEqual(problems.flat(), []);
  });
});
