import {expect} from '@open-wc/testing';
import {deskWith} from '../support/component-desk.js';
import {received, self, snapshotOf, start, textOf} from '../support/facts.js';

/** Two chats, the first in front; one second after the start. */
const twoChats = (options: object = {}) => {
  const staged = deskWith([snapshotOf('front'), snapshotOf('back')], options);
  staged.clock.time = start + 1_000;
  staged.desk.focus('front');
  const attention = (id: string) => staged.session(id).state.attention;
  const ask = (id: string) => staged.emit(received(textOf(1, {at: start + 1_000}), id));
  return {...staged, attention, ask};
};

describe('attention', () => {
  it('I3 P4 is asked for when the wait in a chat behind reaches a stage', async () => {
    const {clock, attention, ask} = twoChats();
    ask('back');
    await clock.advance(29_000);
    expect(attention('back')).to.deep.equal([]);
    await clock.advance(1_000);
    expect(attention('back')).to.deep.equal(['waiting']);
  });

  it('I3 is asked for anew at the next stage, after the agent has looked', async () => {
    const {clock, desk, attention, ask} = twoChats();
    ask('back');
    await clock.advance(31_000);
    desk.focus('back');
    desk.focus('front');
    expect(attention('back')).to.deep.equal([]);
    await clock.advance(19_000);
    expect(attention('back')).to.deep.equal(['waiting']);
  });

  it('I3 is not asked for by the chat that the agent looks at', async () => {
    const {clock, attention, ask} = twoChats();
    ask('front');
    await clock.advance(60_000);
    expect(attention('front')).to.deep.equal([]);
  });

  it('I3 P4 is asked for by the chat in front while the page is out of view', async () => {
    const {clock, desk, attention, ask} = twoChats();
    desk.setInView(false);
    ask('front');
    await clock.advance(30_000);
    expect(attention('front')).to.deep.equal(['waiting']);
    desk.setInView(true);
    expect(attention('front')).to.deep.equal([]);
  });

  it('P5 is asked for as soon as a machine that slept wakes up, and goes by the server’s clock', async () => {
    const {clock, emit, attention, ask} = twoChats();
    emit({type: 'connection-changed', status: 'reconnecting'});
    emit({type: 'connection-changed', status: 'connected', clockOffset: 20_000});
    ask('back');
    await clock.advance(9_000);
    expect(attention('back')).to.deep.equal([]);
    clock.time += 3_600_000;
    await clock.advance(1_000);
    expect(attention('back')).to.deep.equal(['waiting']);
  });

  it('P1 is not asked for once the contact has been answered, and leaves no timer', async () => {
    const {clock, emit, desk, attention, ask} = twoChats();
    ask('back');
    emit(received(textOf(2, {at: start + 2_000, partyId: self.id}), 'back'));
    await clock.advance(60_000);
    expect(attention('back')).to.deep.equal([]);
    ask('front');
    desk.disconnect();
    await clock.advance(1_000);
    expect(clock.timers).to.equal(0);
  });

  it('P2 follows stages of any number', async () => {
    const {clock, session, attention, ask} = twoChats({pendingResponse: [2, 4, 6]});
    const asked: number[] = [];
    ask('back');
    for (let second = 1; second <= 8; second++) {
      await clock.advance(1_000);
      if (attention('back').length > 0) asked.push(second);
      session('back').attend();
    }
    expect(asked).to.deep.equal([2, 4, 6]);
  });
});
