import {ContextProvider} from '@lit/context';
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {DeskController} from '../../src/controllers/desk-controller.js';
import {SessionController} from '../../src/controllers/session-controller.js';
import {selectEntries, selectTyping, selectUnread} from '../../src/model/selectors.js';
import type {AgentDesk} from '../../src/session/agent-desk.js';
import type {ChatSession} from '../../src/session/chat-session.js';
import {deskContext, sessionContext} from '../../src/session/contexts.js';
import {DeskFixture} from '../support/desk.js';
import {received, snapshotOf, textOf} from '../support/facts.js';

class SessionSource extends LitElement {
  readonly #session = new ContextProvider(this, {context: sessionContext});
  readonly #desk = new ContextProvider(this, {context: deskContext});

  set session(session: ChatSession | undefined) {
    this.#session.setValue(session);
  }

  set desk(desk: AgentDesk) {
    this.#desk.setValue(desk);
  }
}
customElements.define('session-source', SessionSource);

class SessionProbe extends LitElement {
  readonly session = new SessionController(this);
  readonly desk = new DeskController(this);
  readonly entries = this.session.select(selectEntries, []);
  readonly unread = this.session.select(selectUnread, -1);
  readonly focused = this.desk.select(({focused}) => focused, 'alone');
  renders = 0;

  override render() {
    this.renders++;
    return html`${this.unread.value}`;
  }
}
customElements.define('session-probe', SessionProbe);

const place = async (fixtureDesk?: DeskFixture) => {
  const source = await fixture<SessionSource>(
    html`<session-source><session-probe></session-probe></session-source>`,
  );
  if (fixtureDesk) {
    source.desk = fixtureDesk.desk;
    source.session = fixtureDesk.session();
  }
  const probe = source.querySelector<SessionProbe>('session-probe')!;
  await probe.updateComplete;
  return {source, probe};
};

/** How often the probe renders on account of it. */
const rendersOf = async (probe: SessionProbe, act: () => unknown): Promise<number> => {
  await probe.updateComplete;
  const before = probe.renders;
  await act();
  await probe.updateComplete;
  return probe.renders - before;
};

const openTwo = () => new DeskFixture().open(snapshotOf('chat'), snapshotOf('other'));
const typing = {type: 'typing-started', interactionId: 'chat', partyId: 'ada'};

describe('SessionController', () => {
  it('A5 gives the values for an element that stands alone', async () => {
    const probe = await fixture<SessionProbe>(html`<session-probe></session-probe>`);
    expect(probe.session.current).to.equal(undefined);
    expect(probe.unread.value).to.equal(-1);
    expect(probe.entries.value).to.deep.equal([]);
    expect(probe.focused.value).to.equal('alone');
  });

  it('gives what is selected of the session and the desk around the element', async () => {
    const desk = await openTwo();
    const {probe} = await place(desk);
    expect(probe.session.current).to.equal(desk.session());
    expect(probe.unread.value).to.equal(0);
    expect(probe.focused.value).to.equal('chat');
  });

  it('renders again only when a selected value has changed, and once for all that changed', async () => {
    const desk = await openTwo();
    const {probe} = await place(desk);
    expect(await rendersOf(probe, () => desk.backend.emit(typing))).to.equal(0);
    expect(await rendersOf(probe, () => desk.session().setDraft('contact', 'Hello'))).to.equal(0);
    const entry = received(textOf(1));
    expect(await rendersOf(probe, () => desk.backend.emit(entry))).to.equal(1);
    expect(probe.renderRoot.textContent).to.equal('1');
    expect(await rendersOf(probe, () => desk.backend.emit(entry))).to.equal(0);
    const other = received(textOf(1), 'other');
    expect(await rendersOf(probe, () => desk.backend.emit(other))).to.equal(0);
    expect(await rendersOf(probe, () => desk.desk.focus('other'))).to.equal(1);
  });

  it('follows when the element moves to another session, and when its place gets one', async () => {
    const desk = await openTwo();
    const first = await place(desk);
    const second = await place();
    second.source.session = desk.session('other');
    desk.backend.emit(received(textOf(1), 'other'));
    second.source.append(first.probe);
    await first.probe.updateComplete;
    expect(first.probe.session.current).to.equal(desk.session('other'));
    expect(first.probe.unread.value).to.equal(1);
    const late = received(textOf(1));
    expect(await rendersOf(first.probe, () => desk.backend.emit(late))).to.equal(0);
    second.source.session = desk.session();
    await first.probe.updateComplete;
    expect(first.probe.session.current).to.equal(desk.session());
    second.source.session = undefined;
    await first.probe.updateComplete;
    expect(first.probe.unread.value).to.equal(-1);
  });

  it('hears nothing after its element was removed', async () => {
    const desk = await openTwo();
    const session = desk.session();
    let listeners = 0;
    const subscribe = session.subscribe.bind(session);
    session.subscribe = (listener) => {
      listeners++;
      const stop = subscribe(listener);
      return () => {
        listeners--;
        stop();
      };
    };
    const {source, probe} = await place(desk);
    expect(listeners).to.equal(1);
    for (let time = 0; time < 100; time++) {
      probe.remove();
      source.append(probe);
    }
    expect(listeners).to.equal(1);
    probe.remove();
    expect(listeners).to.equal(0);
    await probe.updateComplete;
    expect(probe.session.current).to.equal(undefined);
    const entry = received(textOf(1));
    expect(await rendersOf(probe, () => desk.backend.emit(entry))).to.equal(0);
    expect(await rendersOf(probe, () => (source.session = desk.session('other')))).to.equal(0);
  });

  it('can select at any time, also what is already there', async () => {
    const desk = await openTwo();
    const {probe} = await place(desk);
    desk.backend.emit(typing);
    const late = probe.session.select(selectTyping, []);
    expect(late.value).to.have.length(1);
    expect(late.value).to.equal(desk.session().state.typing);
  });

  it('one selector’s mistake does not keep other elements from hearing', async () => {
    const desk = await openTwo();
    const {source, probe} = await place(desk);
    const careless = new SessionProbe();
    let breaks = false;
    careless.session.select(() => {
      if (breaks) throw new Error('mine');
      return 0;
    }, 0);
    source.prepend(careless);
    await careless.updateComplete;
    breaks = true;
    const errors = console.error;
    console.error = () => {};
    try {
      expect(await rendersOf(probe, () => desk.backend.emit(received(textOf(1))))).to.equal(1);
    } finally {
      console.error = errors;
    }
    breaks = false;
  });
});
