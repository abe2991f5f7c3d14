import {expect} from '@open-wc/testing';
import {CommandError} from '../../src/backends/chat-backend.js';
import {type DeskFixture, openChat, ownMessages} from '../support/desk.js';
import {tooMany} from '../support/fake-backend.js';
import {settled} from '../support/fake-clock.js';
import {snapshotOf, synced} from '../support/facts.js';

const unavailable = () => new CommandError('unavailable');
const keysOf = ({backend}: DeskFixture) => backend.sends.map(({message}) => message!.key);
const end = ({backend}: DeskFixture) =>
  backend.emit(synced({status: 'ended', revision: 9, reason: 'ended-by-contact'}));

describe('sending', () => {
  it('shows a message at once and sends it as it was written', async () => {
    const desk = await openChat();
    expect(desk.session().send(' Hello ')).to.equal('own-1');
    expect(ownMessages(desk.session())).to.deep.equal([' Hello : sending']);
    expect(desk.backend.sends[0]).to.deep.include({
      interactionId: 'chat',
      message: {key: 'own-1', text: ' Hello ', audience: 'contact'},
    });
    await desk.take(0);
    expect(ownMessages(desk.session())).to.deep.equal([' Hello : sent']);
    expect(desk.clock.timers).to.equal(1);
  });

  it('sends one after the other, in order', async () => {
    const desk = await openChat();
    for (const text of ['one', 'two', 'three']) desk.session().send(text);
    expect(desk.sent).to.deep.equal(['one']);
    await desk.take(0);
    expect(desk.sent).to.deep.equal(['one', 'two']);
    await desk.take(1, {echo: false});
    await desk.take(2, {answer: false});
    expect(desk.sent).to.deep.equal(['one', 'two', 'three']);
    expect(ownMessages(desk.session())).to.have.members(['one: sent', 'two: sent', 'three: sent']);
  });

  it('sends nothing empty, and nothing where the status or the backend does not allow it', async () => {
    const desk = await openChat();
    for (const text of ['', ' ', '\n\t']) expect(desk.session().send(text)).to.equal(undefined);
    desk.backend.capabilities.delete('internal-notes');
    expect(desk.session().send('Rude', 'internal')).to.equal(undefined);
    desk.backend.capabilities.delete('send');
    expect(desk.session().send('Hello')).to.equal(undefined);
    desk.backend.capabilities.add('send');
    end(desk);
    expect(desk.session().send('Hello')).to.equal(undefined);
    expect(desk.backend.sends).to.have.length(0);
  });

  it('C9 queues while there is no link, and sends in order when it is back', async () => {
    const desk = await openChat();
    await desk.link('reconnecting');
    for (const text of ['one', 'two']) desk.session().send(text);
    expect(ownMessages(desk.session())).to.deep.equal(['one: queued', 'two: queued']);
    expect(desk.backend.sends).to.have.length(0);
    await desk.link('connected', snapshotOf('chat'));
    await desk.take(0);
    await desk.take(1);
    expect(desk.sent).to.deep.equal(['one', 'two']);
    expect(ownMessages(desk.session())).to.deep.equal(['one: sent', 'two: sent']);
  });

  it('T4 says why it failed, and goes on with the next', async () => {
    const desk = await openChat();
    for (const text of ['one', 'two']) desk.session().send(text);
    await desk.refuse(0, new CommandError('too-long'));
    expect(desk.session().state.entries[0]).to.include({delivery: 'failed', failure: 'too-long'});
    expect(desk.sent).to.deep.equal(['one', 'two']);
  });

  it('takes an error that is no CommandError, and an answer that is none, for a failure', async () => {
    const desk = await openChat();
    for (const text of ['one', 'two']) desk.session().send(text);
    await desk.refuse(0, new TypeError('fetch failed'));
    desk.backend.sends[1]!.take(undefined as never);
    await settled();
    for (const {failure} of desk.session().state.entries) expect(failure).to.equal('unavailable');
  });

  it('T4 retries under the same key, and once however often Retry is pressed', async () => {
    const desk = await openChat();
    desk.session().send('one');
    await desk.refuse(0, unavailable());
    for (let press = 0; press < 5; press++) desk.session().retry('own-1');
    expect(ownMessages(desk.session())).to.deep.equal(['one: sending']);
    await desk.take(1);
    desk.session().retry('own-1');
    await settled();
    expect(keysOf(desk)).to.deep.equal(['own-1', 'own-1']);
    expect(ownMessages(desk.session())).to.deep.equal(['one: sent']);
  });

  it('asks again by itself when the server says when, four times at most', async () => {
    const desk = await openChat();
    for (const text of ['one', 'two']) desk.session().send(text);
    for (const attempt of [0, 1, 2]) {
      await desk.refuse(attempt, tooMany(5_000));
      await desk.clock.advance(4_999);
      expect(desk.backend.sends).to.have.length(attempt + 1);
      await desk.clock.advance(1);
      expect(desk.backend.sends).to.have.length(attempt + 2);
    }
    await desk.refuse(3, tooMany(5_000));
    expect(keysOf(desk)).to.deep.equal(['own-1', 'own-1', 'own-1', 'own-1', 'own-2']);
    expect(desk.session().state.entries[0]).to.include({failure: 'rate-limited'});
  });

  it('gives up after 20 seconds, and takes a late success', async () => {
    const desk = await openChat();
    desk.session().send('one');
    await desk.clock.advance(19_999);
    expect(ownMessages(desk.session())).to.deep.equal(['one: sending']);
    await desk.clock.advance(1);
    expect(desk.session().state.entries[0]).to.include({delivery: 'failed', failure: 'timed-out'});
    await desk.take(0, {echo: false});
    expect(ownMessages(desk.session())).to.deep.equal(['one: sent']);
    desk.session().retry('own-1');
    expect(desk.backend.sends).to.have.length(1);
  });

  it('a late success does not end the limit of the next message', async () => {
    const desk = await openChat();
    for (const text of ['one', 'two']) desk.session().send(text);
    await desk.clock.advance(25_000);
    await desk.take(0);
    await desk.clock.advance(15_000);
    expect(ownMessages(desk.session())).to.deep.equal(['one: sent', 'two: failed']);
  });

  it('goes on as soon as the echo tells what a lost acknowledgement did not', async () => {
    const desk = await openChat();
    for (const text of ['one', 'two']) desk.session().send(text);
    await desk.take(0, {answer: false});
    expect(desk.sent).to.deep.equal(['one', 'two']);
    await desk.clock.advance(19_000);
    desk.backend.sends[0]!.refuse(unavailable());
    await settled();
    expect(ownMessages(desk.session())).to.deep.equal(['one: sent', 'two: sending']);
  });

  it('does not count the time without a link', async () => {
    const desk = await openChat();
    desk.session().send('one');
    await desk.clock.advance(10_000);
    await desk.link('reconnecting');
    await desk.clock.advance(9_000);
    await desk.link('connected', snapshotOf('chat'));
    await desk.clock.advance(19_000);
    expect(ownMessages(desk.session())).to.deep.equal(['one: sending']);
    await desk.clock.advance(20_000);
    expect(ownMessages(desk.session())).to.deep.equal(['one: failed']);
  });

  it('waits for the link when it was lost in the middle, and sends again under the same key', async () => {
    const desk = await openChat();
    for (const text of ['one', 'two']) desk.session().send(text);
    await desk.link('disconnected');
    await desk.refuse(0, unavailable());
    expect(ownMessages(desk.session())).to.deep.equal(['one: sending', 'two: queued']);
    await desk.link('connected', snapshotOf('chat'));
    await desk.take(1);
    await desk.take(2);
    expect(keysOf(desk)).to.deep.equal(['own-1', 'own-1', 'own-2']);
  });

  it('sends again after disconnecting and connecting, and takes either answer', async () => {
    const desk = await openChat();
    desk.session().send('one');
    desk.desk.disconnect();
    expect(desk.clock.timers).to.equal(0);
    await desk.open(snapshotOf('chat'));
    expect(keysOf(desk)).to.deep.equal(['own-1', 'own-1']);
    await desk.take(0);
    expect(ownMessages(desk.session())).to.deep.equal(['one: sent']);
    desk.session().send('two');
    expect(desk.sent).to.deep.equal(['one', 'one', 'two']);
    await desk.refuse(1, unavailable());
    await desk.clock.advance(20_000);
    expect(ownMessages(desk.session())).to.deep.equal(['one: sent', 'two: failed']);
  });

  it('takes back what failed or waits, and not what the server may be taking', async () => {
    const desk = await openChat();
    const [first, second] = [desk.session().send('one')!, desk.session().send('two')!];
    desk.session().discard(second);
    desk.session().discard(first);
    expect(ownMessages(desk.session())).to.deep.equal(['one: sending']);
    await desk.refuse(0, unavailable());
    desk.session().discard(first);
    expect(ownMessages(desk.session())).to.deep.equal([]);
    await desk.clock.advance(60_000);
    desk.session().retry(first);
    expect(desk.sent).to.deep.equal(['one']);
  });

  it('does not send again what was taken back while the server wanted to be asked later', async () => {
    const desk = await openChat();
    const key = desk.session().send('one')!;
    desk.session().send('two');
    await desk.refuse(0, tooMany(5_000));
    desk.session().discard(key);
    await desk.clock.advance(10_000);
    expect(desk.sent).to.deep.equal(['one', 'two']);
  });

  it('keeps what the server owns when it is asked to take it back', async () => {
    const desk = await openChat();
    const key = desk.session().send('one')!;
    await desk.take(0, {echo: false});
    desk.session().discard(key);
    expect(ownMessages(desk.session())).to.deep.equal(['one: sent']);
  });

  it('says of each message that it came too late when the chat has ended', async () => {
    const desk = await openChat();
    for (const text of ['one', 'two', 'three']) desk.session().send(text);
    end(desk);
    expect(ownMessages(desk.session())).to.deep.equal([
      'one: sending',
      'two: failed',
      'three: failed',
    ]);
    expect(desk.session().state.entries[1]).to.include({failure: 'ended'});
    desk.session().retry('own-2');
    expect(ownMessages(desk.session())[1]).to.equal('two: failed');
    await desk.take(0);
    expect(ownMessages(desk.session())[0]).to.equal('one: sent');
    expect(desk.sent).to.deep.equal(['one']);
  });

  it('gives up on an answer that never comes after the end', async () => {
    const desk = await openChat();
    desk.session().send('one');
    end(desk);
    await desk.clock.advance(20_000);
    expect(ownMessages(desk.session())).to.deep.equal(['one: failed']);
    expect(desk.clock.timers).to.equal(1);
    await desk.clock.advance(1_000);
    expect(desk.clock.timers).to.equal(0);
  });
});
