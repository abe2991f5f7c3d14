import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findBrowser} from '../../scripts/browsers.mjs';
import {get, press, reads, write} from './elements.mjs';
import {Stage, startChat} from './stage.mjs';

const isHere = Boolean(findBrowser('chromium'));
const answer = 'I have blocked your card';

describe('five tabs of one agent', {skip: !isHere && 'chromium is not here'}, () => {
  let stage, mark;
  const desks = [];

  /** From now on nothing that this page sends gets out, and it doesn't know. */
  const muffle = (page) =>
    page.evaluate(() => {
      WebSocket.prototype.send = () => undefined;
    });

  const draftIn = async (page) => {
    const box = await get(page, 'textbox', 'Message');
    return box.evaluate(({value}) => value);
  };

  const waitFor = async (isSo, what) => {
    const began = Date.now();
    while (!(await isSo())) {
      if (Date.now() - began > 5_000) throw new Error(`${what}: not within 5 s`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return Date.now() - began;
  };

  const allHave = async (pages, text) => {
    const drafts = await Promise.all(pages.map(draftIn));
    return drafts.every((draft) => draft === text);
  };

  /** How often the contact sees it. */
  const seen = () =>
    mark.evaluate(
      (text) => document.querySelector('#log').textContent.split(text).length - 1,
      answer,
    );

  before(async () => {
    stage = await Stage.open();
    desks.push(await stage.desk());
    mark = await stage.contact();
    await startChat(desks[0], mark, 'Mark Avram', 'I lost my card');
    while (desks.length < 5) desks.push(await stage.desk());
    for (const desk of desks) await get(desk, 'region', 'Mark Avram');
  });

  after(() => stage?.close());

  it('C7 agree on a draft', async (test) => {
    await desks[0].bringToFront();
    await write(desks[0], 'Message', answer);
    const took = await waitFor(() => allHave(desks, answer), 'they agree');
    test.diagnostic(`after ${took} ms`);
  });

  it('C7 C9 one of them sends what a killed one could not, once', async (test) => {
    const [first, ...others] = desks;
    await muffle(first);
    await press(first, 'Send');
    await waitFor(() => allHave(others, ''), 'the draft is gone everywhere');
    assert.equal(await seen(), 0);
    await first.close({runBeforeUnload: false});
    const took = await waitFor(async () => (await seen()) > 0, 'another sends it');
    for (const desk of others) await reads(desk, answer);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    assert.equal(await seen(), 1);
    test.diagnostic(`${took} ms after the tab was gone`);
  });

  it('nothing went wrong in any of them', () => assert.deepEqual(stage.problems.flat(), []));
});
