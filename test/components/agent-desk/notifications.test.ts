import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/agent-desk/define.js';
import type {AgentDeskElement} from '../../../src/components/agent-desk/agent-desk.js';
import {deskWith} from '../../support/component-desk.js';
import {received, snapshotOf, start, textOf} from '../../support/facts.js';
import {waitUntil} from '../../support/wait-until.js';

/** In place of the browser's own. */
class StubNotification {
  static permission: NotificationPermission = 'default';
  static answer: NotificationPermission = 'granted';
  static asked = 0;
  static made: StubNotification[] = [];
  static isForWorkersAlone = false;
  static async requestPermission(): Promise<NotificationPermission> {
    this.asked++;
    return (this.permission = this.answer);
  }

  onclick: (() => void) | null = null;
  isOpen = true;

  constructor(
    readonly title: string,
    readonly options: NotificationOptions,
  ) {
    if (StubNotification.isForWorkersAlone) throw new TypeError('Illegal constructor');
    StubNotification.made.push(this);
  }

  close(): void {
    this.isOpen = false;
  }
}

const leavePage = (isAway: boolean): void => {
  Object.defineProperty(document, 'hasFocus', {configurable: true, value: () => !isAway});
  window.dispatchEvent(new Event(isAway ? 'blur' : 'focus'));
};

const staged = async (options: object = {desktopNotifications: 'reasons'}) => {
  const desk = deskWith([snapshotOf('front'), snapshotOf('back')], options);
  desk.clock.time = start + 1_000;
  desk.desk.focus('front');
  const element = await fixture<AgentDeskElement>(
    html`<agent-desk .desk=${desk.desk}></agent-desk>`,
  );
  const ask = async (id: string, text = 'My card is 4111 1111 1111 1111') => {
    desk.emit(received(textOf(1, {text, at: start + 1_000}), id));
    await desk.clock.advance(30_000);
    await element.updateComplete;
  };
  const button = () => element.shadowRoot!.querySelector<HTMLElement>('[part="notify"]');
  return {...desk, element, ask, button};
};

const open = () => StubNotification.made.filter(({isOpen}) => isOpen);

describe('agent-desk: desktop notifications', () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'Notification');
  const use = (value: unknown) =>
    Object.defineProperty(globalThis, 'Notification', {
      ...{configurable: true, writable: true},
      value,
    });

  beforeEach(() => {
    Object.assign(StubNotification, {
      ...{permission: 'granted', answer: 'granted', asked: 0, made: [], isForWorkersAlone: false},
    });
    use(StubNotification);
    leavePage(false);
  });
  afterEach(() => {
    delete (document as Partial<Document>).hasFocus;
    if (real) Object.defineProperty(globalThis, 'Notification', real);
    else delete (globalThis as {Notification?: unknown}).Notification;
  });

  it('I4 are off unless the host has them, and nobody is asked', async () => {
    StubNotification.permission = 'default';
    const {ask, button} = await staged({});
    leavePage(true);
    await ask('back');
    expect(button()).to.equal(null);
    expect([StubNotification.asked, open().length]).to.deep.equal([0, 0]);
  });

  it('I4 are asked for by a press of the button alone, which goes once that is answered', async () => {
    StubNotification.permission = 'default';
    const {element, ask, button} = await staged();
    await ask('back');
    expect(StubNotification.asked).to.equal(0);
    await expect(element).to.be.accessible();
    button()!.click();
    await waitUntil(() => button() === null, 'The button goes');
    expect(StubNotification.asked).to.equal(1);
    leavePage(true);
    expect(open()).to.have.length(1);
  });

  it('I4 aren’t asked for again where they were refused', async () => {
    Object.assign(StubNotification, {permission: 'default', answer: 'denied'});
    const {ask, button} = await staged();
    button()!.click();
    await waitUntil(() => button() === null, 'The button goes');
    leavePage(true);
    await ask('back');
    expect([StubNotification.asked, open().length]).to.deep.equal([1, 0]);
  });

  it('I4 tell once of a chat that asks while the agent is elsewhere, and nothing of what was written', async () => {
    const {ask, element} = await staged();
    leavePage(true);
    await ask('back');
    element.requestUpdate();
    await element.updateComplete;
    expect(StubNotification.made.map(({title, options}) => [title, options.body])).to.deep.equal([
      ['Ada – chat', 'Ada is waiting for a reply.'],
    ]);
  });

  it('T21 I4 tell the latest message where the host says so, with what is private masked', async () => {
    const {ask} = await staged({desktopNotifications: 'messages'});
    leavePage(true);
    await ask('back');
    expect(open()[0]!.options.body).to.contain('My card is');
    expect(open()[0]!.options.body).not.to.contain('4111 1111');
  });

  it('I4 tell the next message in the place of the one before', async () => {
    const {ask, element, emit} = await staged({desktopNotifications: 'messages'});
    leavePage(true);
    await ask('back', 'Hello?');
    emit(received(textOf(2, {text: 'Are you there?', at: start + 2_000}), 'back'));
    await element.updateComplete;
    const {body, tag} = open().at(-1)!.options;
    expect([body?.includes('Are you there?'), tag]).to.deep.equal([true, 'deskside-back']);
  });

  it('I5 go when the agent is back, when the chat needs no one any more, and with the desk', async () => {
    const {ask, element, session} = await staged();
    leavePage(true);
    await ask('back');
    expect(open()).to.have.length(1);
    leavePage(false);
    expect(open()).to.have.length(0);
    leavePage(true);
    expect(open()).to.have.length(1);
    session('back').attend();
    await element.updateComplete;
    expect(open()).to.have.length(0);
    await ask('front', 'Hello?');
    session('front').send('On it');
    await element.updateComplete;
    expect(open().some(({options}) => options.tag === 'deskside-front')).to.equal(false);
    await ask('back', 'And me?');
    element.remove();
    expect(open()).to.have.length(0);
  });

  it('I4 a press of one brings its chat forward', async () => {
    const {ask, desk} = await staged();
    leavePage(true);
    await ask('back');
    open()[0]!.onclick!();
    expect(desk.state.focused).to.equal('back');
    expect(open()).to.have.length(0);
  });

  it('I4 do no harm where a browser has none, or none for pages', async () => {
    use(undefined);
    const without = await staged();
    leavePage(true);
    await without.ask('back');
    expect(without.button()).to.equal(null);
    use(StubNotification);
    StubNotification.isForWorkersAlone = true;
    leavePage(false);
    const {ask} = await staged();
    leavePage(true);
    await ask('back');
    expect(open()).to.have.length(0);
  });
});
