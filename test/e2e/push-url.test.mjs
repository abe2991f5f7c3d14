import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findBrowser} from '../../scripts/browsers.mjs';
import {launchBrowser, openPage} from './browser.mjs';
import {get, prepare, press, reads, write} from './elements.mjs';
import {createDemonstration} from './server.mjs';

const address = 'example.com/returns?order=7';
const isHere = Boolean(findBrowser('chromium'));

describe('pushing an address', {skip: !isHere && 'chromium is not here'}, () => {
  let demonstration, browser, desk, mark;

  const open = async (path) => {
    const {page} = await openPage(browser);
    await prepare(page);
    await page.exposeFunction('noteViolation', () => undefined);
    await page.goto(demonstration.url(path));
    return page;
  };

  before(async () => {
    demonstration = await createDemonstration();
    browser = await launchBrowser('chromium');
    desk = await open('/crm.html?agent=kate');
    mark = await open('/contact.html');
    await write(mark, 'Your name', 'Mark Avram');
    await press(mark, 'Start chat');
    await get(desk, 'group', 'Chat from Mark Avram');
    await press(desk, 'Accept');
    await get(desk, 'region', 'Mark Avram');
  });

  after(async () => {
    await browser?.close();
    await demonstration?.close();
  });

  it('U4 T14 reaches the contact as a link that opens nothing by itself', async () => {
    await press(desk, 'Push URL');
    await get(desk, '[role=combobox]', 'Address of the page');
    await desk.keyboard.type(address);
    await desk.keyboard.press('Enter');
    await reads(mark, `Please navigate to the link: https://${address}`);
    await reads(desk, `Please navigate to the link: https://${address}`);
    const link = await mark.$eval('#log a', ({href, rel, target}) => ({href, rel, target}));
    assert.deepEqual(link, {
      href: `https://${address}`,
      rel: 'noopener noreferrer',
      target: '_blank',
    });
    assert.ok(mark.url().endsWith('/contact.html'));
  });

  it('U2 is offered again to this agent after a reload', async () => {
    await desk.reload();
    await press(desk, 'Push URL');
    await get(desk, '[role=combobox]', 'Address of the page');
    await desk.keyboard.press('ArrowDown');
    await get(desk, '[role=option]', `https://${address}`);
  });
});
