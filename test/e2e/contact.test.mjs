import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchBrowser, openPage} from './browser.mjs';
import {get, gone, prepare, press, reads, write} from './elements.mjs';
import {createDemonstration} from './server.mjs';

describe('the contact’s page', () => {
  let demonstration, browser, desk, mark;
  const problems = [];

  const open = async (path) => {
    const opened = await openPage(browser);
    await prepare(opened.page);
    await opened.page.goto(demonstration.url(path));
    problems.push(opened.problems);
    return opened.page;
  };

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
    demonstration = await createDemonstration();
    browser = await launchBrowser();
    desk = await open('/crm.html?agent=kate');
    mark = await open('/contact.html');
  });

  after(async () => {
    await browser?.close();
    await demonstration?.close();
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
    await demonstration.kill();
    await reads(mark, 'Reconnecting');
    await say('Are you still there?');
    await reads(mark, 'Waiting to be sent');
    await demonstration.start();
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
    const expected = /ERR_CONNECTION_REFUSED|WebSocket connection/;
    const unexpected = problems.flat().filter((problem) => !expected.test(problem));
    assert.deepEqual(unexpected, []);
  });
});
