import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {Simulator, VirtualClock} from '../../../src/backends/simulator/index.js';
import '../../../src/components/agent-desk/define.js';
// What a transcript loads once it's drawn has its listeners too: here it's there from the start.
import '../../../src/components/chat-transcript/in-use.js';
import {AgentDeskElement} from '../../../src/components/agent-desk/agent-desk.js';
import {define} from '../../../src/internal/define.js';
import {AgentDesk} from '../../../src/session/agent-desk.js';
import {memoryDraftStore} from '../../../src/session/draft-store.js';
import {memoryPreferenceStore} from '../../../src/session/preference-store.js';

/** Counts what is listened to on the page itself, which outlives every element. */
const countListeners = () => {
  let open = 0;
  const restore = [window, document].map((target) => {
    const {addEventListener: add, removeEventListener: remove} = target;
    const known = new Map<unknown, Set<string>>();
    target.addEventListener = (type: string, listener: unknown, options?: unknown) => {
      const types = known.get(listener) ?? new Set();
      if (!types.has(type)) open++;
      known.set(listener, types.add(type));
      add.call(target, type, listener as EventListener, options as boolean);
    };
    target.removeEventListener = (type: string, listener: unknown, options?: unknown) => {
      if (known.get(listener)?.delete(type)) open--;
      remove.call(target, type, listener as EventListener, options as boolean);
    };
    return () => Object.assign(target, {addEventListener: add, removeEventListener: remove});
  });
  return {
    get open() {
      return open;
    },
    stop: () => {
      for (const each of restore) each();
    },
  };
};

const set = async () => {
  const clock = new VirtualClock();
  const simulator = new Simulator({clock});
  const desk = new AgentDesk(simulator.backend('kate'), {
    clock,
    drafts: memoryDraftStore(),
    preferences: memoryPreferenceStore(),
  });
  const home = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('agent-desk');
  element.desk = desk;
  home.append(element);
  await clock.advance(500);
  simulator.contact('Mark').say('Hello');
  await clock.advance(2_000);
  for (const {id} of desk.state.interactions) desk.accept(id);
  await clock.advance(500);
  await element.updateComplete;
  return {clock, simulator, desk, element, home};
};

describe('the life of a desk', () => {
  it('is attached, detached and moved 10,000 times without a throw or a leak', async function () {
    this.timeout(150_000);
    const listeners = countListeners();
    const {desk, element, home} = await set();
    const there = await fixture<HTMLElement>(html`<div></div>`);
    await aTimeout(50);
    const before = {
      listeners: listeners.open,
      nodes: element.shadowRoot!.querySelectorAll('*:not([part="announcer"] *)').length,
    };
    for (let turn = 1; turn <= 10_000; turn++) {
      if (turn % 3 === 0) element.remove();
      else (turn % 3 === 1 ? there : home).append(element);
      if (turn % 500 === 0) await element.updateComplete;
    }
    home.append(element);
    await element.updateComplete;
    await aTimeout(50);
    expect(listeners.open).to.equal(before.listeners);
    expect(element.shadowRoot!.querySelectorAll('*:not([part="announcer"] *)').length).to.equal(
      before.nodes,
    );
    expect(desk.state.interactions).to.have.length(1);
    element.remove();
    await aTimeout(50);
    expect(listeners.open, 'listeners of the page after removal').to.equal(0);
    listeners.stop();
  });

  it('is in sync within three seconds after an hour in which it was frozen', async () => {
    const {clock, simulator, desk} = await set();
    simulator.crash();
    clock.jump(3_600_000);
    simulator.recover();
    simulator.contact('Avril').say('Are you awake?');
    await clock.advance(3_000);
    expect(desk.state.connection.status).to.equal('connected');
    expect(desk.state.interactions).to.have.length(2);
  });

  it('is in sync within three seconds after it comes back from the page cache', async () => {
    const {clock, simulator, desk} = await set();
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    simulator.crash();
    await clock.advance(600_000);
    simulator.recover();
    simulator.contact('Avril').say('Back again?');
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await clock.advance(3_000);
    expect(desk.state.connection.status).to.equal('connected');
    expect(desk.state.interactions).to.have.length(2);
  });

  it('is defined twice: the first definition stays, with one warning', () => {
    const warnings: unknown[] = [];
    const {warn} = console;
    console.warn = (...words: unknown[]) => void warnings.push(words);
    define('agent-desk', AgentDeskElement);
    define('agent-desk', class extends HTMLElement {});
    console.warn = warn;
    expect(customElements.get('agent-desk')).to.equal(AgentDeskElement);
    expect(warnings).to.have.length(1);
  });
});
