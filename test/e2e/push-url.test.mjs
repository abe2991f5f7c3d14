import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findBrowser} from '../../scripts/browsers.mjs';
import {get, press, reads} from './elements.mjs';
import {Stage, startChat} from './stage.mjs';

const address = 'example.com/returns?order=7';
const isHere = Boolean(findBrowser('chromium'));

describe('pushing an address', {skip: !isHere && 'chromium is not here'}, () => {
  let stage, desk, mark;

  before(async () => {
    stage = await Stage.open();
    desk = await stage.desk();
    mark = await stage.contact();
    await startChat(desk, mark, 'Mark Avram', 'How do I send it back?');
  });

  after(() => stage?.close());

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
