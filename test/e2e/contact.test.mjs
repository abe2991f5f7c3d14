import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {get, gone, press, reads, write} from './elements.mjs';
import {isOutage, Stage} from './stage.mjs';

/** A picture of one pixel. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('the contact’s page', () => {
  let stage, desk, mark;

  const say = async (text) => {
    await write(mark, 'Message', text);
    await press(mark, 'Send');
  };

  const shown = (text) =>
    mark.evaluate(
      (text) => document.querySelector('#log').textContent.split(text).length - 1,
      text,
    );

  /** What the page has put away for a reload, as a text. */
  const putAway = () =>
    mark.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('deskside');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const store = opening.result.transaction('unsent-words').objectStore('unsent-words');
            const reading = store.getAll();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(JSON.stringify(reading.result));
            };
          };
        }),
    );

  before(async () => {
    stage = await Stage.open();
    desk = await stage.desk();
    mark = await stage.contact();
  });

  after(async () => {
    await stage?.close();
  });

  it('asks for a name', async () => {
    await press(mark, 'Start chat');
    await reads(mark, 'Please tell us your name.');
  });

  it('says that nobody is there yet, and then who is', async () => {
    await write(mark, 'Your name', 'Mark');
    await press(mark, 'Start chat');
    await reads(mark, 'Waiting for someone to answer');
    await say('Hello?');
    await press(desk, 'Accept');
    await reads(mark, 'Kate is here');
    await reads(mark, 'Kate joined the chat');
    assert.ok(!(await mark.content()).includes('Lewis'), 'the nickname is all it learns');
  });

  it('shows that the agent is typing', async () => {
    await write(desk, 'Message', 'One mom');
    await reads(mark, 'Kate is typing');
  });

  it('shows how far an own message has got', async () => {
    await reads(mark, 'Read');
  });

  const chooseFile = async (page, selector, name) => {
    const field = await page.waitForFunction(
      (selector) => globalThis.findFile(selector),
      {},
      selector,
    );
    await field.asElement().uploadFile(name);
  };

  /** The thumbnails that are drawn, through shadow roots. */
  const pictures = (page, count) =>
    page.waitForFunction(
      (count) =>
        globalThis
          .allBelow('file-attachment')
          .filter((file) => file.shadowRoot?.querySelector('.picture:not([hidden])')).length ===
        count,
      {polling: 50},
      count,
    );

  it('F1 F4 files go both ways, and are seen and saved', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'deskside-'));
    const downloads = mkdtempSync(join(tmpdir(), 'deskside-'));
    const photo = join(folder, 'photo.png');
    writeFileSync(photo, Buffer.from(pixel, 'base64'));
    await chooseFile(mark, '#files', photo);
    await pictures(desk, 1);
    await reads(desk, 'photo');
    const session = await desk.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
    const saved = join(downloads, 'photo.png');
    await desk.evaluate(() =>
      globalThis
        .allBelow('file-attachment')[0]
        .shadowRoot.querySelector('[data-command="save"]')
        .click(),
    );
    for (let wait = 0; wait < 200 && !existsSync(saved); wait++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(readFileSync(saved).toString('base64'), pixel);
    await chooseFile(desk, 'input[type=file]', photo);
    await reads(desk, 'photo');
    await press(desk, 'Send');
    await pictures(mark, 2);
    await pictures(desk, 2);
    for (const each of [folder, downloads]) rmSync(each, {recursive: true, force: true});
  });

  it('goes on after a reload, with what was being written', async () => {
    await write(mark, 'Message', 'I was just wri');
    while (!(await putAway()).includes('I was just wri'))
      await new Promise((resolve) => setTimeout(resolve, 50));
    await mark.reload();
    await reads(mark, 'Kate is here');
    assert.equal(await shown('Hello?'), 1);
    await mark.waitForFunction(() => document.querySelector('#message').value !== '');
    await write(mark, 'Message', 'ting');
    await press(mark, 'Send');
    await reads(desk, 'I was just writing');
  });

  it('sends what was written without a server once it is back', async () => {
    await stage.demonstration.kill();
    await reads(mark, 'Reconnecting');
    await say('Are you still there?');
    await reads(mark, 'Waiting to be sent');
    await stage.demonstration.start();
    await reads(desk, 'Are you still there?', 40_000);
    assert.equal(await shown('Are you still there?'), 1);
  });

  it('leaves the chat, and may start another', async () => {
    await press(mark, 'Leave chat');
    await reads(mark, 'You have left the chat.');
    await gone(mark, 'button', 'Leave chat');
    await reads(desk, 'Mark');
    await write(mark, 'Your name', 'Mark again');
    await press(mark, 'Start chat');
    await get(desk, 'group', 'Chat from Mark again');
    await reads(mark, 'Waiting for someone to answer');
    assert.equal(await shown('Hello?'), 0, 'the earlier chat is gone from sight');
  });

  it('had nothing go wrong', () => {
    const unexpected = stage.problems.flat().filter((problem) => !isOutage(problem));
    assert.deepEqual(unexpected, []);
  });
});
