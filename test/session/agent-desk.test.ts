import {expect} from '@open-wc/testing';
import {CommandError} from '../../src/backends/chat-backend.js';
import type {InteractionStatus} from '../../src/model/lifecycle.js';
import {withoutConsole} from '../support/console.js';
import {DeskFixture, openChat} from '../support/desk.js';
import {settled} from '../support/fake-clock.js';
import {deskSynced, received, snapshotOf, synced, textOf} from '../support/facts.js';

const offered = (id: string, revision = 1) => ({
  type: 'interaction-offered',
  interactionId: id,
  snapshot: snapshotOf(id, {status: 'offered', revision}),
});
const changed = (interactionId: string, status: InteractionStatus, revision: number) => ({
  type: 'status-changed',
  interactionId,
  status,
  revision,
  at: 0,
});
const idsOf = ({desk}: DeskFixture) => desk.state.interactions.map(({id}) => id);

describe('the life of an interaction on the desk', () => {
  it('I1 an offer is shown without taking the focus, and its window comes forward when accepted', async () => {
    const fixture = await openChat();
    fixture.backend.emit(offered('new'));
    expect(idsOf(fixture)).to.deep.equal(['chat', 'new']);
    expect(fixture.desk.state.focused).to.equal('chat');
    void fixture.session('new').accept();
    expect(fixture.session('new').state.running).to.deep.equal(['accept']);
    expect(fixture.session('new').can('accept')).to.equal(false);
    fixture.backend.commands[0]!.take();
    await settled();
    expect(fixture.session('new').state.status).to.equal('offered');
    fixture.backend.emit(changed('new', 'active', 2));
    expect(fixture.desk.state.focused).to.equal('new');
    expect(fixture.session('new').state.running).to.deep.equal([]);
  });

  it('I1 a withdrawn or rejected offer goes', async () => {
    const fixture = await openChat();
    fixture.backend.emit(offered('new'));
    void fixture.session('new').reject();
    expect(fixture.backend.commands[0]).to.include({verb: 'reject', interactionId: 'new'});
    fixture.backend.emit(changed('new', 'done', 2));
    expect(idsOf(fixture)).to.deep.equal(['chat']);
    expect(fixture.desk.session('new')).to.equal(undefined);
  });

  it('I12 a chat ends, and goes when it is marked done', async () => {
    const fixture = await openChat();
    const session = fixture.session();
    expect(session.can('mark-done')).to.equal(false);
    void session.end();
    void session.end();
    fixture.backend.emit(changed('chat', 'ended', 2));
    expect(idsOf(fixture)).to.deep.equal(['chat']);
    void session.markDone();
    fixture.backend.emit(changed('chat', 'done', 3));
    expect(fixture.backend.commands.map(({verb}) => verb)).to.deep.equal(['end', 'mark-done']);
    expect(fixture.desk.state).to.deep.include({interactions: [], focused: null});
  });

  it('a chat that is done is not opened again by a late repeat, but by news', async () => {
    const fixture = await openChat();
    fixture.backend.emit(offered('new'));
    fixture.backend.emit(changed('new', 'done', 5));
    for (const late of [offered('new'), offered('new', 5), synced({revision: 4}, 'new')])
      fixture.backend.emit(late);
    expect(idsOf(fixture)).to.deep.equal(['chat']);
    fixture.backend.emit(offered('new', 6));
    expect(idsOf(fixture)).to.deep.equal(['chat', 'new']);
  });

  it('a command that fails says so, and can be given again', async () => {
    const fixture = await openChat();
    const session = fixture.session();
    void session.end();
    fixture.backend.commands[0]!.refuse(new CommandError('refused'));
    await settled();
    expect(session.state.notice).to.deep.equal({
      kind: 'command-failed',
      command: 'end',
      reason: 'refused',
    });
    expect(session.can('end')).to.equal(true);
    session.dismissNotice();
    expect(session.state.notice).to.equal(null);
  });

  it('a command that a fact has settled does not fail any more', async () => {
    const fixture = await openChat();
    void fixture.session().end();
    fixture.backend.emit(changed('chat', 'ended', 2));
    fixture.backend.commands[0]!.refuse(new CommandError('ended'));
    await settled();
    expect(fixture.session().state.notice).to.equal(null);
  });

  it('a command that runs when the desk disconnects can be given again', async () => {
    const fixture = await openChat();
    fixture.backend.emit(offered('new'));
    void fixture.session('new').accept();
    fixture.desk.disconnect();
    await fixture.open(snapshotOf('chat'), snapshotOf('new', {status: 'offered'}));
    expect(fixture.session('new').can('accept')).to.equal(true);
  });

  it('only what the backend has is offered', async () => {
    const fixture = await openChat();
    fixture.backend.capabilities.delete('end');
    expect(fixture.session().can('end')).to.equal(false);
    await fixture.session().end();
    expect(fixture.backend.commands).to.have.length(0);
  });

  it('I17 the focus moves to the neighbour that is open, not to an offer', async () => {
    const fixture = new DeskFixture();
    await fixture.open(...['a', 'b', 'c'].map((id) => snapshotOf(id)));
    fixture.backend.emit(offered('d'));
    fixture.desk.focus('b');
    fixture.backend.emit(changed('b', 'done', 2));
    expect(fixture.desk.state.focused).to.equal('c');
    fixture.backend.emit(changed('c', 'done', 2));
    expect(fixture.desk.state.focused).to.equal('a');
    fixture.backend.emit(changed('a', 'done', 2));
    expect(fixture.desk.state.focused).to.equal(null);
  });

  it('the focus stays where it is when another one closes, and is not taken once given up', async () => {
    const fixture = await new DeskFixture().open(snapshotOf('a'), snapshotOf('b'));
    fixture.desk.focus('b');
    fixture.backend.emit(changed('a', 'done', 2));
    expect(fixture.desk.state.focused).to.equal('b');
    fixture.desk.focus('unknown');
    expect(fixture.desk.state.focused).to.equal('b');
    fixture.desk.focus(null);
    fixture.backend.emit(received(textOf(1), 'b'));
    expect(fixture.desk.state.focused).to.equal(null);
  });

  it('a chat accepted elsewhere comes forward where nothing else is', async () => {
    const fixture = await new DeskFixture().open();
    fixture.backend.emit(offered('new'));
    expect(fixture.desk.state.focused).to.equal(null);
    fixture.backend.emit(changed('new', 'active', 2));
    expect(fixture.desk.state.focused).to.equal('new');
  });

  it('what is not listed after a connection is no longer the agent’s', async () => {
    const fixture = await new DeskFixture().open(snapshotOf('a'), snapshotOf('b'));
    const [kept, gone] = [fixture.session('a'), fixture.session('b')];
    await fixture.link('connected', snapshotOf('a', {revision: 2}), snapshotOf('c'));
    expect(idsOf(fixture)).to.deep.equal(['a', 'c']);
    expect(fixture.session('a')).to.equal(kept);
    expect(gone.send('Hello')).to.be.a('string');
    expect(fixture.backend.sends).to.have.length(0);
  });

  it('what could not be read in the list closes nothing', async () => {
    const fixture = await new DeskFixture().open(snapshotOf('a'), snapshotOf('b'));
    fixture.backend.emit({
      ...deskSynced(),
      interactions: [snapshotOf('a'), {...snapshotOf('b'), status: 'odd'}],
    });
    expect(idsOf(fixture)).to.deep.equal(['a', 'b']);
    expect(fixture.warnings).to.have.length(1);
  });

  it('facts of an interaction that is not here are ignored', async () => {
    const fixture = await openChat();
    const before = fixture.desk.state;
    fixture.backend.emit(received(textOf(1), 'unknown'));
    fixture.backend.emit(changed('__proto__', 'active', 9));
    expect(fixture.desk.state).to.equal(before);
  });

  it('the server’s reading marks are told once, for the latest message', async () => {
    const fixture = await openChat();
    const session = fixture.session();
    session.markSeen();
    for (const seq of [1, 2]) fixture.backend.emit(received(textOf(seq)));
    session.markSeen();
    session.markSeen();
    expect(fixture.backend.read).to.deep.equal([{interactionId: 'chat', messageId: 'id2'}]);
    expect(session.state.unread).to.equal(0);
  });
});

describe('the link of the desk', () => {
  it('is opened once, and tells every session how it stands', async () => {
    const fixture = new DeskFixture();
    fixture.desk.connect();
    fixture.desk.connect();
    expect(fixture.backend.connections).to.equal(1);
    await fixture.link('connected', snapshotOf('chat'));
    await fixture.link('reconnecting');
    expect(fixture.session().state.connection).to.deep.equal(fixture.desk.state.connection);
    expect(fixture.desk.state.connection).to.deep.include({
      status: 'reconnecting',
      since: fixture.clock.time,
    });
  });

  it('I8 keeps the time at which it was lost while the reason changes', async () => {
    const fixture = await openChat();
    const lostAt = fixture.clock.time;
    await fixture.link('reconnecting');
    await fixture.clock.advance(5_000);
    fixture.backend.emit({type: 'connection-changed', status: 'reconnecting', reason: 'refused'});
    expect(fixture.desk.state.connection).to.deep.equal({
      status: 'reconnecting',
      reason: 'refused',
      since: lostAt,
    });
  });

  it('closed, it leaves no timer, hears nothing and keeps what is there', async () => {
    const fixture = await openChat();
    const session = fixture.session();
    session.setDraft('contact', 'Hello');
    session.send('one');
    void session.end();
    fixture.backend.emit({type: 'typing-started', interactionId: 'chat', partyId: 'ada'});
    expect(fixture.clock.timers).to.be.above(1);
    const {signal} = fixture.backend;
    fixture.desk.disconnect();
    fixture.desk.disconnect();
    expect(signal?.aborted).to.equal(true);
    expect(fixture.clock.timers).to.equal(0);
    const {state} = session;
    fixture.backend.emit(received(textOf(1)));
    fixture.backend.emit({type: 'connection-changed', status: 'connected'});
    expect(session.state).to.equal(state);
    expect(fixture.desk.state.connection.status).to.equal('idle');
    expect(idsOf(fixture)).to.deep.equal(['chat']);
  });

  it('opened again, it hears the new link alone', async () => {
    const fixture = await openChat();
    const emits: ((fact: unknown) => void)[] = [];
    const connect = fixture.backend.connect.bind(fixture.backend);
    fixture.backend.connect = (emit, signal) => {
      emits.push(emit as (fact: unknown) => void);
      connect(emit, signal);
    };
    for (let time = 0; time < 3; time++) {
      fixture.desk.disconnect();
      await fixture.open(snapshotOf('chat', {revision: time + 2}));
    }
    emits[0]!(received(textOf(7)));
    expect(fixture.session().state.entries).to.deep.equal([]);
    emits[2]!(received(textOf(1)));
    expect(fixture.session().state.entries).to.have.length(1);
  });
});

describe('listeners', () => {
  it('do not break each other, and hear once per change', async () => {
    const fixture = await openChat();
    const heard: string[] = [];
    fixture.session().subscribe(() => {
      throw new Error('mine');
    });
    fixture.session().subscribe(() => heard.push('second'));
    const reported = await withoutConsole('error', () => {
      fixture.backend.emit(received(textOf(1)));
      fixture.backend.emit(received(textOf(1)));
    });
    expect(heard).to.deep.equal(['second']);
    expect(reported).to.equal(1);
  });

  it('hear nothing after they have left, also when another one sends them away', async () => {
    const fixture = await openChat();
    const heard: string[] = [];
    fixture.desk.subscribe(() => leave());
    const leave = fixture.desk.subscribe(() => heard.push('gone'));
    fixture.backend.emit(offered('new'));
    fixture.backend.emit(offered('another'));
    expect(heard).to.deep.equal([]);
  });

  it('may give commands while they hear', async () => {
    const fixture = await openChat();
    fixture.session().subscribe(() => fixture.session().markSeen());
    fixture.backend.emit(received(textOf(1)));
    expect(fixture.session().state.unread).to.equal(0);
    expect(fixture.backend.read).to.have.length(1);
  });
});

describe('options of the desk', () => {
  it('reach open and later sessions, and name what is wrong', async () => {
    const fixture = new DeskFixture({options: {nickname: 'Kit', zoom: 9}});
    await fixture.open(snapshotOf('chat'));
    expect(fixture.warnings).to.deep.equal(['options.zoom: expected a number from 0.75 to 2']);
    expect(fixture.session().state.options).to.equal(fixture.desk.state.options);
    fixture.desk.setOptions({nickname: 'Kat'});
    fixture.backend.emit(offered('new'));
    for (const id of ['chat', 'new'])
      expect(fixture.session(id).state.options.nickname).to.equal('Kat');
  });
});
