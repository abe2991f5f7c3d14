import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findBrowser} from '../../scripts/browsers.mjs';
import {count, get, press, reads, write} from './elements.mjs';
import {Stage, startChat} from './stage.mjs';

const secret = 'Third lost card this year';
const isHere = Boolean(findBrowser('chromium'));

describe('internal notes', {skip: !isHere && 'chromium is not here'}, () => {
  let stage, desk, mark;
  /** What the server has sent to the contact's page. */
  const frames = [];

  const listen = async (page) => {
    const devtools = await page.createCDPSession();
    await devtools.send('Network.enable');
    devtools.on('Network.webSocketFrameReceived', ({response}) =>
      frames.push(response.payloadData),
    );
  };

  const choose = async (name) => (await get(desk, '[role=radio]', name)).click();

  const send = async (text) => {
    await write(desk, 'Message', text);
    await press(desk, 'Send');
  };

  before(async () => {
    stage = await Stage.open();
    desk = await stage.desk();
    mark = await stage.contact(listen);
    await startChat(desk, mark, 'Mark Avram', 'I lost my card');
  });

  after(() => stage?.close());

  it('T18 a note shows on the desk, marked as such, and never reaches the contact', async () => {
    await choose('Internal note');
    await send(secret);
    await reads(desk, secret);
    await reads(desk, 'The contact can’t see this.');
    assert.equal(await count(desk, '.message.internal'), 1);
    await choose('To: Mark Avram');
    await send('I have blocked it for you');
    await reads(mark, 'I have blocked it for you');
    const page = await mark.evaluate(() => globalThis.deepText(document.body));
    assert.ok(!page.includes(secret));
    assert.ok(
      frames.some((frame) => frame.includes('I have blocked it for you')),
      'the ear is open',
    );
    assert.ok(!frames.some((frame) => frame.includes(secret)), 'not even on the wire');
  });

  it('T18 nor when the contact comes back', async () => {
    await mark.reload();
    await reads(mark, 'I have blocked it for you');
    const page = await mark.evaluate(() => globalThis.deepText(document.body));
    assert.ok(!page.includes(secret));
    assert.ok(!frames.some((frame) => frame.includes(secret)));
  });

  it('T18 the agent finds it again', async () => {
    await desk.reload();
    await reads(desk, secret);
    assert.equal(await count(desk, '.message.internal'), 1);
  });
});
