import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../../src/components/agent-desk/define.js';
import type {AgentDeskElement} from '../../../src/components/agent-desk/agent-desk.js';
import {deskWith} from '../../support/component-desk.js';
import {received, snapshotOf, start, textOf} from '../../support/facts.js';

/** Makes the document say that the agent is elsewhere, or here again. */
const leavePage = (isAway: boolean): void => {
  Object.defineProperty(document, 'hasFocus', {configurable: true, value: () => !isAway});
  window.dispatchEvent(new Event(isAway ? 'blur' : 'focus'));
};

const busyDesk = async (options: object = {}) => {
  const staged = deskWith([snapshotOf('front'), snapshotOf('back')], options);
  staged.clock.time = start + 1_000;
  staged.desk.focus('front');
  const element = await fixture<AgentDeskElement>(
    html`<agent-desk .desk=${staged.desk}></agent-desk>`,
  );
  const ask = async (id: string) => {
    staged.emit(received(textOf(1, {at: start + 1_000}), id));
    await staged.clock.advance(30_000);
    await element.updateComplete;
    await nextFrame();
  };
  return {...staged, element, ask};
};

describe('agent-desk: attention', () => {
  const own = document.title;

  beforeEach(() => {
    document.title = 'CRM';
    leavePage(false);
  });
  afterEach(() => {
    delete (document as Partial<Document>).hasFocus;
    document.title = own;
  });

  it('I4 marks the page’s title while the agent is elsewhere and a chat asks, until they are back', async () => {
    const {ask} = await busyDesk();
    leavePage(true);
    expect(document.title).to.equal('CRM');
    await ask('front');
    expect(document.title).to.equal('Ada – chat');
    leavePage(false);
    expect(document.title).to.equal('CRM');
  });

  it('I4 leaves the title alone while the agent is here: the bar flashes', async () => {
    const {session, ask} = await busyDesk();
    await ask('back');
    expect(session('back').state.attention).to.deep.equal(['waiting']);
    expect(document.title).to.equal('CRM');
  });

  it('I4 never touches the title of a page that opts out', async () => {
    const {ask} = await busyDesk({flashTitle: false});
    leavePage(true);
    await ask('front');
    expect(document.title).to.equal('CRM');
  });

  it('I4 restores the title when the desk goes', async () => {
    const {element, ask} = await busyDesk();
    leavePage(true);
    await ask('back');
    expect(document.title).to.equal('Ada – chat');
    element.remove();
    expect(document.title).to.equal('CRM');
  });
});
