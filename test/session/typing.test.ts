import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {CommandError} from '../../src/backends/chat-backend.js';
import {openChat} from '../support/desk.js';
import {withoutConsole} from '../support/console.js';
import {settled} from '../support/fake-clock.js';
import {received, textOf} from '../support/facts.js';

const typing = (partyId = 'ada', preview?: string) => ({
  type: 'typing-started',
  interactionId: 'chat',
  partyId,
  preview,
});

describe('own typing notices', () => {
  it('C8 go out at most every 3 seconds while the agent types', async () => {
    const {backend, clock, session} = await openedForTyping();
    for (let key = 1; key <= 100; key++) {
      session.setDraft('contact', 'x'.repeat(key));
      await clock.advance(100);
    }
    expect(backend.typing.map((notice) => notice.typing)).to.deep.equal([true, true, true, true]);
  });

  it('C8 started notices are 3 seconds apart, whatever the agent does', async () => {
    const step = fc.tuple(fc.constantFrom('a', 'ab', ''), fc.nat(4_000), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(step, {maxLength: 30}), async (steps) => {
        const {clock, session, startedAt} = await openedForTyping();
        for (const [text, wait, sends] of steps) {
          session.setDraft('contact', text);
          if (sends) session.send(text);
          await clock.advance(wait);
        }
        for (let index = 1; index < startedAt.length; index++)
          expect(startedAt[index]! - startedAt[index - 1]!).to.be.at.least(3_000);
      }),
    );
  });

  for (const [how, stop] of [
    ['sends', (session) => session.send('Hello')],
    ['clears what is written', (session) => session.setDraft('contact', '')],
    ['turns to an internal note', (session) => session.setAudience('internal')],
  ] as readonly [
    string,
    (session: Awaited<ReturnType<typeof openedForTyping>>['session']) => void,
  ][]) {
    it(`C8 stop when the agent ${how}`, async () => {
      const {backend, clock, session} = await openedForTyping();
      session.setDraft('contact', 'Hello');
      stop(session);
      expect(backend.typing.map((notice) => notice.typing)).to.deep.equal([true, false]);
      await clock.advance(60_000);
      expect(backend.typing).to.have.length(2);
    });
  }

  it('C8 stop after the typing time-out without a key', async () => {
    const {backend, clock, session} = await openedForTyping();
    session.setDraft('contact', 'Hello');
    await clock.advance(9_999);
    expect(backend.typing).to.have.length(1);
    await clock.advance(1);
    expect(backend.typing.at(-1)).to.deep.equal({interactionId: 'chat', typing: false});
  });

  it('C11 say nothing of an internal note', async () => {
    const {backend, clock, session} = await openedForTyping();
    session.setAudience('internal');
    session.setDraft('internal', 'She');
    session.send('She is angry');
    await clock.advance(20_000);
    expect(backend.typing).to.have.length(0);
  });

  it('are not made without a link, without the capability, or once the chat has ended', async () => {
    const {backend, desk, session} = await openedForTyping();
    backend.capabilities.delete('typing');
    session.setDraft('contact', 'a');
    backend.capabilities.add('typing');
    await desk.link('reconnecting');
    session.setDraft('contact', 'ab');
    backend.emit({type: 'connection-changed', status: 'connected'});
    backend.emit({
      type: 'status-changed',
      interactionId: 'chat',
      status: 'ended',
      revision: 5,
      at: 0,
    });
    session.setDraft('contact', 'abc');
    expect(backend.typing).to.have.length(0);
  });

  it('harm nothing when the backend throws', async () => {
    const {backend, desk, session} = await openedForTyping();
    backend.sendTyping = () => {
      throw new CommandError('unavailable');
    };
    const warned = await withoutConsole('warn', () => {
      session.setDraft('contact', 'Hello');
      session.send('Hello');
      desk.desk.disconnect();
    });
    expect(warned).to.equal(2);
    expect(desk.sent).to.deep.equal(['Hello']);
    expect(desk.clock.timers).to.equal(0);
  });

  it('still go out when the clock was put back', async () => {
    const {backend, clock, session} = await openedForTyping();
    session.setDraft('contact', 'a');
    clock.time -= 3_600_000;
    session.setDraft('contact', 'ab');
    expect(backend.typing).to.have.length(2);
  });
});

describe('others’ typing notices', () => {
  it('T5 go away by themselves, each on its own', async () => {
    const {backend, clock, session} = await openedForTyping();
    backend.emit(typing('ada', 'I'));
    await clock.advance(6_000);
    backend.emit(typing('john'));
    await clock.advance(3_999);
    expect(session.state.typing.map(({partyId}) => partyId)).to.deep.equal(['ada', 'john']);
    await clock.advance(1);
    expect(session.state.typing.map(({partyId}) => partyId)).to.deep.equal(['john']);
    await clock.advance(6_000);
    expect(session.state.typing).to.deep.equal([]);
    expect(clock.timers).to.equal(0);
  });

  it('T5 stay as long as they are renewed', async () => {
    const {backend, clock, session} = await openedForTyping();
    for (let second = 0; second < 30; second++) {
      backend.emit(typing('ada', 'x'.repeat(second)));
      await clock.advance(1_000);
      expect(session.state.typing).to.have.length(1);
    }
    expect(clock.timers).to.equal(1);
  });

  it('T5 last as long as the option says', async () => {
    const {backend, clock, desk, session} = await openedForTyping();
    desk.desk.setOptions({typingTimeout: 3});
    backend.emit(typing());
    await clock.advance(3_000);
    expect(session.state.typing).to.deep.equal([]);
  });

  it('T5 end with the message, with the notice that they end, and with the link', async () => {
    const {backend, clock, desk, session} = await openedForTyping();
    for (const end of [
      () => backend.emit(received(textOf(1))),
      () => backend.emit({type: 'typing-stopped', interactionId: 'chat', partyId: 'ada'}),
      () => desk.desk.disconnect(),
    ]) {
      backend.emit(typing());
      expect(session.state.typing).to.have.length(1);
      end();
      expect(session.state.typing).to.deep.equal([]);
    }
    expect(clock.timers).to.equal(0);
  });

  it('of the agent, and in a chat that is over, show nothing and leave no timer', async () => {
    const {backend, clock, session} = await openedForTyping();
    backend.emit(typing('kate'));
    backend.emit({
      type: 'status-changed',
      interactionId: 'chat',
      status: 'ended',
      revision: 5,
      at: 0,
    });
    backend.emit(typing());
    await settled();
    expect(session.state.typing).to.deep.equal([]);
    expect(clock.timers).to.equal(0);
  });
});

async function openedForTyping() {
  const desk = await openChat();
  const {backend, clock} = desk;
  const startedAt: number[] = [];
  const tell = backend.sendTyping.bind(backend);
  backend.sendTyping = (interactionId, isTyping) => {
    if (isTyping) startedAt.push(clock.time);
    tell(interactionId, isTyping);
  };
  return {desk, backend, clock, session: desk.session(), startedAt};
}
