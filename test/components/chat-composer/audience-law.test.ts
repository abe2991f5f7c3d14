import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import '../../../src/components/chat-composer/define.js';
import '../../../src/components/chat-session/define.js';
import type {ChatSessionElement} from '../../../src/components/chat-session/chat-session.js';
import {deskWith, type TestDesk} from '../../support/component-desk.js';
import {contact, self, snapshotOf} from '../../support/facts.js';
import {fieldOf, press, sendButtonOf} from './typing.js';

const chats = ['one', 'two', 'three'] as const;
const audiences = ['contact', 'internal'] as const;

/** What an agent, or the page around the composer, does; each may come before what the last one did is on the screen. */
const action = fc.oneof(
  {weight: 6, arbitrary: fc.constant('type' as const)},
  {weight: 6, arbitrary: fc.constantFrom('enter' as const, 'button' as const)},
  {weight: 3, arbitrary: fc.constantFrom(...chats)},
  {weight: 4, arbitrary: fc.constantFrom(...audiences)},
  {weight: 1, arbitrary: fc.constantFrom('arrow' as const, 'by hand' as const, 'move' as const)},
  {weight: 4, arbitrary: fc.constant('draw' as const)},
);

/** An agent at a composer, who writes of every text whom it's for as the screen says. */
class Desk {
  readonly #staged: TestDesk = deskWith(
    chats.map((chat) => snapshotOf(chat, {parties: [{...contact, name: chat}, self]})),
  );
  #provider!: ChatSessionElement;
  #number = 0;
  readonly sent = new Set<string>();

  async begin(): Promise<void> {
    this.#provider = await fixture<ChatSessionElement>(
      html`<chat-session .session=${this.#staged.session('one')}>
        <chat-composer></chat-composer>
      </chat-session>`,
    );
    await this.draw();
  }

  get #composer() {
    return this.#provider.querySelector('chat-composer')!;
  }

  do(name: string): void {
    const composer = this.#composer;
    if (name === 'type') this.#type();
    else if (name === 'enter') press(composer, 'Enter');
    else if (name === 'button') sendButtonOf(composer).click();
    else if (name === 'arrow') this.#choice('[aria-checked="true"]')?.focus();
    else if (name === 'by hand') this.#provider.session?.setAudience('internal');
    else if (name === 'move') this.#provider.append(composer);
    else if (name === 'contact' || name === 'internal')
      this.#choice(`[data-audience="${name}"]`)?.click();
    else this.#provider.session = this.#staged.session(name);
    if (name === 'arrow') this.#arrow();
  }

  async draw(): Promise<void> {
    await this.#provider.updateComplete;
    await this.#composer.updateComplete;
    const {id, state} = this.#provider.session!;
    expect(this.#shown).to.equal(`${state.audience} of ${id}`);
  }

  /** Whom the screen says that is written to. */
  get #shown(): string {
    const audience = this.#choice('[aria-checked="true"]')?.dataset['audience'];
    const name = this.#choice('[data-audience="contact"]')?.textContent.trim();
    return `${audience} of ${name?.replace('To: ', '')}`;
  }

  /** Every text that has reached the server: for whom it was written, and to whom it went. */
  astray(): string[] {
    return this.#staged.backend.sends.flatMap(({interactionId, message}) => {
      const {text, audience} = message!;
      this.sent.add(text);
      return text.startsWith(`for ${audience} of ${interactionId},`)
        ? []
        : [`${text} → ${audience}`];
    });
  }

  /** The server takes what waits, so that the next can go. */
  take(): void {
    this.#staged.backend.sends.at(-1)?.take({id: `id-${++this.#number}`});
  }

  #type(): void {
    const field = fieldOf(this.#composer);
    field.value = `for ${this.#shown}, ${++this.#number}`;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  #arrow(): void {
    const key = new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, cancelable: true});
    this.#choice('[aria-checked="true"]')?.dispatchEvent(key);
  }

  #choice(selector: string): HTMLElement | null {
    return this.#composer.shadowRoot!.querySelector(`[role="radio"]${selector}`);
  }
}

describe('the audience law at the composer', () => {
  it('C11 no order of typing, sending and switching sends a text to another chat or audience', async () => {
    let messages = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(action, {minLength: 10, maxLength: 50}), async (names) => {
        const desk = new Desk();
        await desk.begin();
        for (const name of names) {
          if (name === 'draw') await desk.draw();
          else desk.do(name);
          desk.take();
          expect(desk.astray()).to.deep.equal([]);
        }
        messages += desk.sent.size;
      }),
      {numRuns: 40, seed: 18},
    );
    expect(messages).to.be.greaterThan(50);
    console.log(`audience law at the composer: ${messages} messages, 0 astray`);
  }).timeout(20_000);
});
