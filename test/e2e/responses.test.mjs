import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findBrowser} from '../../scripts/browsers.mjs';
import {get, gone, press, reads, write} from './elements.mjs';
import {Stage, startChat} from './stage.mjs';

const isHere = Boolean(findBrowser('chromium'));

describe('standard responses', {skip: !isHere && 'chromium is not here'}, () => {
  let stage, desk, mark;

  const textOf = async (page, name) => {
    const box = await get(page, 'textbox', name);
    return box.evaluate(({value}) => value);
  };

  before(async () => {
    stage = await Stage.open();
    desk = await stage.desk();
    mark = await stage.contact();
    await startChat(desk, mark, 'Mark Avram', 'I lost my card');
  });

  after(() => stage?.close());

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
    assert.deepEqual(stage.problems.flat(), []);
  });
});
