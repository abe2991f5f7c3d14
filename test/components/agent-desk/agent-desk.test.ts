import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {Simulator, VirtualClock} from '../../../src/backends/simulator/index.js';
import '../../../src/components/agent-desk/define.js';
import type {AgentDeskElement} from '../../../src/components/agent-desk/agent-desk.js';
import {AgentDesk} from '../../../src/session/agent-desk.js';
import {memoryDraftStore} from '../../../src/session/draft-store.js';
import {memoryPreferenceStore} from '../../../src/session/preference-store.js';
import {withoutConsole} from '../../support/console.js';
import {waitUntil} from '../../support/wait-until.js';

interface Scene {
  readonly clock: VirtualClock;
  readonly simulator: Simulator;
  readonly desk: AgentDesk;
  readonly element: AgentDeskElement;
}

const set = async (options: object = {}): Promise<Scene> => {
  const clock = new VirtualClock();
  const simulator = new Simulator({clock});
  const desk = new AgentDesk(simulator.backend('kate'), {
    clock,
    drafts: memoryDraftStore(),
    preferences: memoryPreferenceStore(),
    options,
  });
  const element = await fixture<AgentDeskElement>(html`<agent-desk .desk=${desk}></agent-desk>`);
  element.style.blockSize = '600px';
  await clock.advance(500);
  return {clock, simulator, desk, element};
};

const acceptChats = async ({clock, simulator, desk, element}: Scene, ...names: string[]) => {
  for (const name of names) simulator.contact(name).say(`Hello from ${name}`);
  await clock.advance(3_000);
  for (const {id} of desk.state.interactions) desk.accept(id);
  await clock.advance(500);
  await element.updateComplete;
};

const front = (element: AgentDeskElement) =>
  element.shadowRoot!.querySelector<HTMLElement>('.front > chat-interaction');

const composerOf = (window: HTMLElement | null) => {
  const composer = window?.shadowRoot?.querySelector('chat-composer');
  return composer?.shadowRoot?.querySelector('textarea') ?? null;
};

const deepActive = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

const nameOfFront = (element: AgentDeskElement) =>
  front(element)?.shadowRoot?.querySelector('section')?.getAttribute('aria-label');

describe('agent-desk', () => {
  it('says what will be here while there is nothing', async () => {
    const {element} = await set();
    await expect(element).to.be.accessible();
    expect(element.shadowRoot!.textContent).to.contain('Connected');
  });

  it('I1 brings an accepted chat forward, with the caret where the agent writes', async () => {
    const scene = await set();
    scene.simulator.contact('Mark').say('Hello');
    await scene.clock.advance(2_000);
    await scene.element.updateComplete;
    const bar = scene.element.shadowRoot!.querySelector('interaction-bar')!;
    await bar.updateComplete;
    const offer = bar.shadowRoot!.querySelector('interaction-offer')!;
    await offer.updateComplete;
    offer.shadowRoot!.querySelector<HTMLElement>('[part=accept]')!.click();
    await scene.clock.advance(500);
    await scene.element.updateComplete;
    expect(nameOfFront(scene.element)).to.equal('Mark');
    await waitUntil(() => deepActive() === composerOf(front(scene.element)));
  });

  it('I17 keeps a window as it is while another is in front', async () => {
    const scene = await set();
    await acceptChats(scene, 'Mark', 'Avril');
    const [mark, avril] = scene.desk.state.interactions;
    scene.desk.focus(mark!.id);
    await scene.element.updateComplete;
    const window = front(scene.element);
    scene.desk.focus(avril!.id);
    await scene.element.updateComplete;
    expect(window!.closest('chat-session')!.inert).to.equal(true);
    scene.desk.focus(mark!.id);
    await scene.element.updateComplete;
    expect(front(scene.element)).to.equal(window);
  });

  it('I17 keeps what is typed for one chat out of the others', async () => {
    const scene = await set();
    await acceptChats(scene, 'Mark', 'Avril');
    const [mark, avril] = scene.desk.state.interactions;
    scene.desk.focus(mark!.id);
    await scene.element.updateComplete;
    front(scene.element)!.focus();
    await sendKeys({type: 'For Mark'});
    scene.desk.focus(avril!.id);
    await scene.element.updateComplete;
    expect(composerOf(front(scene.element))!.value).to.equal('');
    expect(mark!.state.drafts.contact).to.equal('For Mark');
    expect(avril!.state.drafts.contact).to.equal('');
  });

  it('C11 never puts the focus into another composer when a window goes away', async () => {
    const scene = await set();
    await acceptChats(scene, 'Mark', 'Avril');
    const [mark] = scene.desk.state.interactions;
    scene.desk.focus(mark!.id);
    await scene.element.updateComplete;
    front(scene.element)!.focus();
    void mark!.end();
    await scene.clock.advance(500);
    void mark!.markDone();
    await scene.clock.advance(500);
    await scene.element.updateComplete;
    expect(nameOfFront(scene.element)).to.equal('Avril');
    expect(deepActive()).not.to.be.instanceOf(HTMLTextAreaElement);
    expect(scene.element.matches(':focus-within')).to.equal(true);
  });

  it('I8 tells that the link is lost and which media are affected, and lets the agent write', async () => {
    const scene = await set();
    await acceptChats(scene, 'Mark');
    scene.simulator.crash();
    await scene.clock.advance(2_000);
    await scene.element.updateComplete;
    const status = scene.element.shadowRoot!.querySelector('[role=status]')!;
    expect(status.textContent).to.contain('Affected: chat');
    expect(composerOf(front(scene.element))!.disabled).to.equal(false);
  });

  it('I12 says what could not be done, and takes the notice away again', async () => {
    const scene = await set();
    await acceptChats(scene, 'Mark');
    const [mark] = scene.desk.state.interactions;
    scene.simulator.contact('Nobody');
    mark!.receive({
      type: 'status-changed',
      interactionId: mark!.id,
      status: 'ended',
      revision: 99,
      at: scene.clock.now(),
    });
    void mark!.markDone();
    await scene.clock.advance(1_000);
    const window = front(scene.element) as HTMLElementTagNameMap['chat-interaction'];
    await window.updateComplete;
    const notice = window.shadowRoot!.querySelector('[part=notice]')!;
    expect(notice.textContent).to.contain('Mark');
    notice.querySelector('button')!.click();
    await window.updateComplete;
    expect(window.shadowRoot!.querySelector('[part=notice]')).to.equal(null);
  });

  it('I7 zooms by option, by property and by attribute, within its limits', async () => {
    const {element} = await set({zoom: 1.5});
    const zoom = () =>
      getComputedStyle(element.shadowRoot!.querySelector('.desk')!).getPropertyValue('--chat-zoom');
    expect(zoom()).to.equal('1.5');
    element.zoom = 2;
    await element.updateComplete;
    expect(zoom()).to.equal('2');
    element.setAttribute('zoom', '7');
    await element.updateComplete;
    expect(zoom()).to.equal('1.5');
  });

  it('A2 speaks and lies the way its language does', async () => {
    await import('../../../src/i18n/ar.js');
    const scene = await set({locale: 'ar'});
    const desk = scene.element.shadowRoot!.querySelector('.desk')!;
    expect(getComputedStyle(desk).direction).to.equal('rtl');
    expect(desk.getAttribute('lang')).to.equal('ar');
    expect(desk.querySelector('[role=status]')!.textContent).to.equal('متصل');
  });

  it('reports options that are wrong by name, and ignores them', async () => {
    const warnings: string[] = [];
    const warn = console.warn;
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
    const {element} = await set();
    element.setAttribute('options', '{"zoom": "big", "colour": 1}');
    await element.updateComplete;
    element.setAttribute('options', '{zoom');
    await element.updateComplete;
    console.warn = warn;
    expect(warnings).to.have.length(3);
    expect(warnings[0]).to.contain('options.zoom');
    expect(warnings[1]).to.contain('options.colour');
    expect(warnings[2]).to.contain('<agent-desk> options');
  });

  for (const field of ['backend', 'desk'])
    it(`reports a ${field} that is none, and does without`, async () => {
      for (const wrong of ['kate', {name: 'kate'}, []]) {
        const warnings = await withoutConsole('warn', async () => {
          const element = await fixture<AgentDeskElement>(html`<agent-desk></agent-desk>`);
          Object.assign(element, {[field]: wrong});
          await element.updateComplete;
          element.remove();
        });
        expect(warnings).to.equal(1);
      }
    });

  it('A5 works inside a second shadow root', async () => {
    const outer = await fixture(html`<div></div>`);
    const scene = await set();
    outer.attachShadow({mode: 'open'}).append(scene.element);
    await acceptChats(scene, 'Mark');
    await waitUntil(() => nameOfFront(scene.element) === 'Mark');
  });

  it('A5 works in a frame', async () => {
    const script = new URL('../../../src/components/agent-desk/define.ts', import.meta.url).href;
    const frame = document.createElement('iframe');
    frame.title = 'A page';
    frame.srcdoc = `<!doctype html><agent-desk></agent-desk><script type="module" src="${script}"></script>`;
    (await fixture(html`<div></div>`)).append(frame);
    const find = () => frame.contentDocument?.querySelector('agent-desk');
    await waitUntil(() => find()?.shadowRoot, 'it is defined there');
    const scene = await set();
    scene.element.remove();
    find()!.desk = scene.desk;
    await acceptChats({...scene, element: find()!}, 'Mark');
    await waitUntil(() => nameOfFront(find()!) === 'Mark');
  });

  it('keeps its link when it is only moved', async () => {
    const scene = await set();
    const there = await fixture(html`<div></div>`);
    there.append(scene.element);
    await aTimeout(0);
    expect(scene.desk.state.connection.status).to.equal('connected');
  });

  it('leaves no timer, link or node when it is removed', async () => {
    const scene = await set();
    await acceptChats(scene, 'Mark', 'Avril');
    composerOf(front(scene.element))?.focus();
    await sendKeys({type: 'unfinished'});
    scene.element.remove();
    await aTimeout(0);
    await scene.clock.advance(1_000);
    expect(scene.desk.state.connection.status).to.equal('idle');
    const before = scene.clock.pending;
    await scene.clock.advance(60_000);
    expect(scene.clock.pending).to.be.at.most(before);
    expect(document.querySelectorAll('[part=announcer]')).to.have.length(0);
  });

  it('goes on where it was when it comes back', async () => {
    const scene = await set();
    await acceptChats(scene, 'Mark');
    const parent = scene.element.parentElement!;
    scene.element.remove();
    await aTimeout(0);
    scene.simulator.contact('Avril').say('Anyone?');
    await scene.clock.advance(2_000);
    parent.append(scene.element);
    await scene.clock.advance(2_000);
    await scene.element.updateComplete;
    expect(scene.desk.state.interactions).to.have.length(2);
    expect(nameOfFront(scene.element)).to.equal('Mark');
  });
});
