import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {findBrowser} from '../../scripts/browsers.mjs';
import {press, reads} from './elements.mjs';
import {Stage, startChat} from './stage.mjs';

/** Milliseconds for half a year of history, on a busy machine. */
const patience = 30_000;
/** Milliseconds from one turn of a wheel to the next: as fast as a finger. */
const betweenTurns = 80;

for (const name of ['chromium', 'firefox']) {
  const isHere = Boolean(findBrowser(name));
  describe(`a customer who returns, in ${name}`, {skip: !isHere && `${name} is not here`}, () => {
    let stage, desk, mark;

    /** The agent's wheel, over the conversation. */
    const scrollUp = async () => {
      const scroller = await desk.evaluateHandle(() => globalThis.findOne('[part~=scroller]'));
      const {x, y, width, height} = await scroller.asElement().boundingBox();
      await desk.mouse.move(x + width / 2, y + height / 2);
      await desk.mouse.wheel({deltaY: -500});
    };

    const conversation = () =>
      desk.evaluate(() => globalThis.deepText(globalThis.findOne('[part~=scroller]')));

    /** From now on every day that is in the document in any frame is taken down. */
    const watchDays = () =>
      desk.evaluate(() => {
        const scroller = globalThis.findOne('[part~=scroller]');
        globalThis.days = new Set();
        const look = () => {
          for (const {textContent} of scroller.querySelectorAll('.day'))
            globalThis.days.add(textContent.trim());
          requestAnimationFrame(look);
        };
        look();
      });

    /** Scrolls up until this is read; all days that were passed. */
    const scrollUpTo = async (text) => {
      await watchDays();
      const began = Date.now();
      while (!(await conversation()).includes(text)) {
        if (Date.now() - began > patience) throw new Error(`"${text}" is nowhere above`);
        await scrollUp();
        await setTimeout(betweenTurns);
      }
      return desk.evaluate(() => [...globalThis.days]);
    };

    before(async () => {
      stage = await Stage.open(name);
      desk = await stage.desk();
      mark = await stage.contact(undefined, '?customer=mark');
      await startChat(desk, mark, 'Mark Avram', 'Hello, it is me again');
      await desk.bringToFront();
    });

    after(() => stage?.close());

    it('T9 says where the current chat begins', async () => {
      await reads(desk, 'The current chat begins here. Scroll up for older chats.');
    });

    it('T9 scrolling up loads every older chat under its day, down to the last', async () => {
      const days = await scrollUpTo('180 days loaded, no more available');
      assert.ok(days.length >= 9, `a day for each of nine chats: ${days.join(', ')}`);
    });

    it('T9 what was said then is there, by name, and the current chat is still at the end', async () => {
      assert.match(await conversation(), /Mark Avram/);
      await press(desk, 'Latest messages');
      await reads(desk, 'Hello, it is me again');
    });

    it('T9 the contact’s own page shows the current chat alone', async () => {
      const log = await mark.$eval('#log', ({textContent}) => textContent);
      assert.ok(log.includes('Hello, it is me again'));
      assert.doesNotMatch(log, /return an item/);
    });

    it('A6 nothing went wrong in either page', () => {
      assert.deepEqual(stage.problems.flat(), []);
    });
  });
}
