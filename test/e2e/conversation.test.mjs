import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findBrowser} from '../../scripts/browsers.mjs';
import {count, get, gone, press, reads, write} from './elements.mjs';
import {isOutage, Stage, startChat} from './stage.mjs';

const indicator = 'Waiting for a reply';
const unread = 'The contact has not read this message yet.';

for (const name of ['chromium', 'firefox']) {
  const isHere = Boolean(findBrowser(name));
  describe(`a conversation in ${name}`, {skip: !isHere && `${name} is not here`}, () => {
    let stage, desk, mark, avril;

    const say = async (page, text) => {
      await write(page, 'Message', text);
      await press(page, 'Send');
    };

    const answer = async (text) => {
      await write(desk, 'Message', text);
      await desk.keyboard.press('Enter');
    };

    const choose = async (contact) => {
      await press(desk, `Chat with ${contact}`);
      await get(desk, 'region', contact);
    };

    const indicatorOf = (contact) =>
      desk.evaluate((contact) => {
        const item = globalThis.findOne('button', `Chat with ${contact}`)?.getRootNode().host;
        return item?.shadowRoot.querySelector('pending-indicator')?.getAttribute('stage') ?? null;
      }, contact);

    const stageBecomes = async (contact, stage) => {
      for (let wait = 0; wait < 200; wait++) {
        if ((await indicatorOf(contact)) === stage) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      assert.equal(await indicatorOf(contact), stage);
    };

    before(async () => {
      stage = await Stage.open(name);
      desk = await stage.desk(undefined, '&pending=2,4');
      mark = await stage.contact();
    });

    after(() => stage?.close());

    it('I1 a chat is offered, and accepting it opens its window', async () => {
      await startChat(desk, mark, 'Mark Avram', 'Hello, I lost my card');
      await get(desk, 'region', 'Mark Avram');
    });

    it('T3 messages go both ways, unread until the contact has seen them', async () => {
      await answer('Hello Mark, let me see');
      await reads(mark, 'Hello Mark, let me see');
      await gone(desk, '[role=img]', unread);
      assert.equal(await count(desk, '[role=img]', 'Read'), 1);
    });

    it('T5 T6 typing shows with its preview, marked as not sent', async () => {
      await write(mark, 'Message', 'I think it was stol');
      await reads(desk, 'is typing');
      await reads(desk, 'I think it was stol');
      await reads(desk, 'Not sent yet');
      await answer('One moment');
      await write(mark, 'Message', 'en');
      await press(mark, 'Send');
      await reads(desk, 'I think it was stolen');
    });

    it('P1 P2 the indicator goes green, yellow, red, and clears on a reply', async () => {
      await stageBecomes('Mark Avram', 'calm');
      await get(desk, 'timer', indicator);
      await stageBecomes('Mark Avram', 'late');
      await stageBecomes('Mark Avram', 'overdue');
      await answer('I have blocked the card');
      await gone(desk, 'timer', indicator);
    });

    it('I17 switching between two chats keeps drafts and place', async () => {
      avril = await stage.contact();
      await write(desk, 'Message', 'A draft for Mark');
      await startChat(desk, avril, 'Avril Dupont', 'Where is my invoice?');
      await write(desk, 'Message', 'A draft for Avril');
      for (let line = 1; line <= 30; line++) await say(avril, `Line ${line} of Avril`);
      await reads(desk, 'Line 30 of Avril');

      const scrolled = await desk.evaluate(() => {
        const scroller = globalThis.findOne('[part~=scroller]');
        scroller.scrollTop -= 300;
        return scroller.scrollTop;
      });
      await choose('Mark Avram');
      assert.equal(await draft(), 'A draft for Mark');
      await choose('Avril Dupont');
      assert.equal(await draft(), 'A draft for Avril');
      const place = await desk.evaluate(() => globalThis.findOne('[part~=scroller]').scrollTop);
      assert.ok(Math.abs(place - scrolled) <= 1, `${place} after ${scrolled}`);
    });

    it('C9 a server that is killed and started again loses and doubles nothing', async () => {
      await choose('Mark Avram');
      await clearDraft();
      await answer('Before the crash');
      await reads(mark, 'Before the crash');
      await stage.demonstration.kill();
      await reads(desk, 'lost');
      await answer('Written while the server was away');
      await say(mark, 'Also written while it was away');
      await stage.demonstration.start();
      await reads(mark, 'Written while the server was away', 40_000);
      await reads(desk, 'Also written while it was away', 40_000);
      for (const text of ['Before the crash', 'Written while', 'Also written while'])
        for (const [page, place] of [
          [desk, '[aria-label="Conversation with Mark Avram"]'],
          [mark, '[role=log]'],
        ])
          assert.equal(await occurrences(page, place, text), 1, `${text} in ${page.url()}`);
    });

    it('I12 ending asks, and Mark done lets the chat go', async () => {
      await press(desk, 'End chat');
      await get(desk, '[role=alertdialog]');
      await confirm();
      await press(desk, 'Mark done');
      await gone(desk, 'button', 'Chat with Mark Avram');
      await get(desk, 'button', 'Chat with Avril Dupont');
      await reads(mark, 'ended');
    });

    it('A7 typing in the desk fires none of the page’s hotkeys', async () => {
      const fired = () => desk.$eval('#hotkeys', ({textContent}) => Number(textContent));
      assert.equal(await fired(), 0);
      await desk.evaluate(() => globalThis.document.activeElement?.blur());
      await desk.keyboard.press('c');
      assert.equal(await fired(), 1, 'the hotkeys are awake');
    });

    it('A6 nothing went wrong in any page', () => {
      const real = stage.problems.flat().filter((problem) => !isOutage(problem));
      assert.deepEqual(real, []);
    });

    it('A6 the strict policy was in force, and nothing offended it', async () => {
      const response = await desk.goto(stage.demonstration.url('/crm.html?agent=kate'));
      const policy = response.headers()['content-security-policy'];
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "require-trusted-types-for 'script'",
        'trusted-types lit-html dompurify',
      ])
        assert.ok(policy.includes(rule), rule);
      await get(desk, 'button', 'Chat with Avril Dupont');
      const {violations} = stage;
      assert.deepEqual(violations, []);

      await desk.evaluate(() => document.body.setAttribute('style', 'color: red'));
      while (violations.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      assert.match(violations[0], /^style-src/, 'the watch is awake');
    });

    const draft = () => desk.evaluate(() => globalThis.findOne('textbox', 'Message').value);

    /** The dialog's button is called like the one that opened it. */
    const confirm = async () => {
      const dialog = await get(desk, '[role=alertdialog]');
      const button = await dialog.$('button.danger');
      await button.click();
    };

    const clearDraft = async () => {
      await (await get(desk, 'textbox', 'Message')).focus();
      await desk.keyboard.down('Control');
      await desk.keyboard.press('a');
      await desk.keyboard.up('Control');
      await desk.keyboard.press('Backspace');
    };

    const occurrences = (page, place, text) =>
      page.evaluate(
        (place, text) => globalThis.deepText(globalThis.findOne(place)).split(text).length - 1,
        place,
        text,
      );
  });
}
