import {expect} from '@open-wc/testing';
import {openChat} from '../support/desk.js';
import {settled} from '../support/fake-clock.js';

const ended = async (options: object = {autoCloseAfter: 60}, reason = 'contact-disconnected') => {
  const fixture = await openChat({options});
  const session = fixture.session();
  const {clock, backend} = fixture;
  backend.emit({
    type: 'status-changed',
    interactionId: 'chat',
    status: 'ended',
    revision: 9,
    at: clock.now(),
    reason,
  });
  const left = () => {
    const {closing} = session.state;
    if (!closing) return null;
    return ('at' in closing ? closing.at - clock.now() : closing.left) / 1000;
  };
  const closed = () => backend.commands.map(({verb}) => verb);
  return {session, clock, backend, left, closed, desk: fixture.desk};
};

describe('a chat whose contact has left', () => {
  it('I15 closes by itself after its time, and says so before', async () => {
    const {clock, session, desk, left, closed} = await ended();
    desk.setInView(false);
    expect(left()).to.equal(60);
    await clock.advance(29_000);
    expect(session.state.attention).to.not.include('closing');
    await clock.advance(2_000);
    expect(session.state.attention).to.include('closing');
    expect(closed()).to.deep.equal([]);
    await clock.advance(29_000);
    await settled();
    expect(closed()).to.deep.equal(['mark-done']);
  });

  it('I15 stays open while the agent holds it, and goes on where it was', async () => {
    const {clock, session, left, closed} = await ended();
    await clock.advance(20_000);
    session.holdClosing();
    await clock.advance(600_000);
    expect([left(), closed()]).to.deep.equal([40, []]);
    session.resumeClosing();
    expect(left()).to.equal(40);
    await clock.advance(40_000);
    expect(closed()).to.deep.equal(['mark-done']);
  });

  it('I15 is tried again where the server has refused it', async () => {
    const {clock, backend, closed} = await ended();
    await clock.advance(60_000);
    backend.commands[0]!.refuse(new Error('busy'));
    await settled();
    await clock.advance(10_000);
    expect(closed()).to.deep.equal(['mark-done', 'mark-done']);
  });

  it('A4 stays ten times as long with the accessibility profile', async () => {
    const {left} = await ended({autoCloseAfter: 60, accessibilityProfile: true});
    expect(left()).to.equal(600);
  });

  it('I15 stays open without the option, and where the agent has ended it', async () => {
    expect((await ended({})).left()).to.equal(null);
    expect((await ended({autoCloseAfter: 60}, 'ended-by-agent')).left()).to.equal(null);
  });

  it('I15 leaves no timer behind', async () => {
    const {clock, desk} = await ended();
    desk.disconnect();
    expect(clock.timers).to.equal(0);
  });
});
