import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {memoryDraftStore} from '../../../src/session/draft-store.js';
import {memoryPreferenceStore} from '../../../src/session/preference-store.js';
import '../../../src/components/chat-session/define.js';
import {SessionController} from '../../../src/controllers/session-controller.js';
import {selectContact} from '../../../src/model/selectors.js';
import {Simulator, VirtualClock} from '../../../src/backends/simulator/index.js';
import {AgentDesk} from '../../../src/session/agent-desk.js';
import type {ChatSession} from '../../../src/session/chat-session.js';

class ContactName extends LitElement {
  readonly #session = new SessionController(this);
  readonly #contact = this.#session.select(selectContact, undefined);

  protected override render() {
    return html`${this.#contact.value?.name ?? 'nobody'}`;
  }
}
customElements.define('contact-name', ContactName);

const sessionsWith = async (...names: string[]): Promise<readonly ChatSession[]> => {
  const clock = new VirtualClock();
  const simulator = new Simulator({clock});
  const desk = new AgentDesk(simulator.backend('kate'), {
    clock,
    drafts: memoryDraftStore(),
    preferences: memoryPreferenceStore(),
  });
  desk.connect();
  for (const name of names) simulator.contact(name).say('Hello');
  await clock.advance(5_000);
  return desk.state.interactions;
};

const shown = async (root: ParentNode): Promise<string> => {
  const element = root.querySelector<ContactName>('contact-name')!;
  await element.updateComplete;
  return element.shadowRoot!.textContent.trim();
};

describe('chat-session', () => {
  it('A5 gives its interaction to what is inside it, with no wiring', async () => {
    const [mark] = await sessionsWith('Mark');
    const element = await fixture(
      html`<chat-session .session=${mark}><contact-name></contact-name></chat-session>`,
    );
    expect(await shown(element)).to.equal('Mark');
  });

  it('A5 gives another interaction when it has another', async () => {
    const [mark, avril] = await sessionsWith('Mark', 'Avril');
    const element = await fixture<HTMLElementTagNameMap['chat-session']>(
      html`<chat-session .session=${mark}><contact-name></contact-name></chat-session>`,
    );
    element.session = avril;
    await element.updateComplete;
    expect(await shown(element)).to.equal('Avril');
  });

  it('A5 leaves an element that moves out of it with nobody to speak for', async () => {
    const [mark] = await sessionsWith('Mark');
    const element = await fixture(
      html`<div>
        <chat-session .session=${mark}><contact-name></contact-name></chat-session>
      </div>`,
    );
    element.append(element.querySelector('contact-name')!);
    expect(await shown(element)).to.equal('nobody');
  });

  it('takes no room of its own', async () => {
    const element = await fixture(html`<chat-session></chat-session>`);
    expect(getComputedStyle(element).display).to.equal('contents');
  });
});
