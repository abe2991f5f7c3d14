import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/chat-interaction/define.js';
import '../../../src/components/chat-session/define.js';
import '../../../src/components/response-library-button/completing.js';
import '../../../src/components/response-library/define.js';
import type {ChatComposer} from '../../../src/components/chat-composer/chat-composer.js';
import type {ChatInteraction} from '../../../src/components/chat-interaction/chat-interaction.js';
import type {ResponseLibraryButton} from '../../../src/components/response-library-button/response-library-button.js';
import type {ResponseLibrary} from '../../../src/components/response-library/response-library.js';
import {deskWith} from '../../support/component-desk.js';
import {snapshotOf, textOf} from '../../support/facts.js';
import {backendWithResponses, FakeBackend} from '../../support/fake-backend.js';
import {waitUntil} from '../../support/wait-until.js';
import {press, type} from '../chat-composer/typing.js';
import {categories, partsOf, responses} from './library.js';

const caseData = [{key: 'order', value: '7'}];

const windowWith = async (backend: FakeBackend = backendWithResponses({responses, categories})) => {
  const entries = Array.from({length: 30}, (_, index) => textOf(index + 1));
  const staged = deskWith([snapshotOf('chat', {entries, caseData})], {}, backend);
  const session = staged.session('chat');
  const host = await fixture(
    html`<div class="stage">
      <style>
        .stage,
        chat-session {
          display: block;
          block-size: 560px;
          inline-size: 420px;
        }
      </style>
      <chat-session .session=${session}><chat-interaction></chat-interaction></chat-session>
    </div>`,
  );
  const element = host.querySelector<ChatInteraction>('chat-interaction')!;
  await element.updateComplete;
  const root = element.shadowRoot!;
  const composer = root.querySelector<ChatComposer>('chat-composer')!;
  const button = root.querySelector<ResponseLibraryButton>('response-library-button')!;
  await button.updateComplete;
  const opener = button.shadowRoot!.querySelector('button');
  const library = () => root.querySelector<ResponseLibrary>('response-library');
  const open = async () => {
    opener!.click();
    await waitUntil(() => library()?.shadowRoot?.querySelector('.option'), 'the library is shown');
    return {library: library()!, ...partsOf(library()!)};
  };
  return {...staged, session, element, root, composer, opener, library, open};
};

const textIn = (composer: ChatComposer) => composer.shadowRoot!.querySelector('textarea')!;

describe('standard responses in a window', () => {
  it('A7 C5 their command opens them with the caret in the search, and closes them', async () => {
    const {element, library, root, composer} = await windowWith();
    element.perform('responses');
    await waitUntil(() => library()?.shadowRoot?.activeElement?.matches('.search'), 'It searches');
    element.perform('responses');
    await waitUntil(() => library() === null, 'They go');
    expect(root.activeElement).to.equal(composer);
  });

  it('C5 a button opens them, covering neither the last message nor the text', async () => {
    const {open, root, composer, opener} = await windowWith();
    expect(opener!.getAttribute('aria-expanded')).to.equal('false');
    const {library, search} = await open();
    expect(opener!.getAttribute('aria-expanded')).to.equal('true');
    await waitUntil(
      () => library.shadowRoot!.activeElement === search(),
      'the search has the caret',
    );
    const transcript = root.querySelector('chat-transcript')!.getBoundingClientRect();
    const panel = library.getBoundingClientRect();
    const text = composer.getBoundingClientRect();
    expect(transcript.height).to.be.at.least(100);
    expect(panel.top).to.be.at.least(transcript.bottom - 1);
    expect(text.top).to.be.at.least(panel.bottom - 1);
    expect(text.bottom).to.be.at.most(
      root.querySelector('.window')!.getBoundingClientRect().bottom + 1,
    );
  });

  it('C5 inserts at the caret with its fields filled, gives the focus back, and undo takes it away', async () => {
    const {open, composer, library, session} = await windowWith();
    await type(composer, 'AB');
    textIn(composer).setSelectionRange(1, 1);
    const {press: pressIn} = await open();
    await pressIn('Enter');
    await waitUntil(() => !library(), 'it closes');
    expect(textIn(composer).value).to.equal('AHello Ada, this is Kate.B');
    expect(session.state.drafts.contact).to.equal('AHello Ada, this is Kate.B');
    expect(composer.shadowRoot!.activeElement).to.equal(textIn(composer));
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- as the browser's own menu does it
    document.execCommand('undo');
    expect(textIn(composer).value).to.equal('AB');
  });

  it('C5 Escape closes it and the caret is in the text again', async () => {
    const {open, composer, library, opener} = await windowWith();
    const {press: pressIn} = await open();
    await pressIn('Escape');
    await waitUntil(() => !library(), 'it closes');
    expect(composer.shadowRoot!.activeElement).to.equal(textIn(composer));
    expect(opener!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('C5 a shortcut and Tab are replaced by the response, at a word’s beginning alone', async () => {
    const {composer} = await windowWith();
    composer.focus();
    await type(composer, 'Well: /hel');
    await waitUntil(() => composer.shadowRoot!.querySelector('[role="option"]'), 'offered');
    expect(press(composer, 'Tab')).to.equal(false);
    await waitUntil(() => textIn(composer).value !== 'Well: /hel', 'replaced');
    expect(textIn(composer).value).to.equal('Well: Hello Ada, this is Kate.');
    for (const text of ['and/hel', '/nobody', 'a / b']) {
      await type(composer, text);
      expect(press(composer, 'Tab'), text).to.equal(true);
      expect(textIn(composer).value).to.equal(text);
    }
  });

  it('C5 a shortcut with something missing asks for it first', async () => {
    const {composer, library} = await windowWith();
    composer.focus();
    await type(composer, 'Hi! /blocked');
    await waitUntil(() => composer.shadowRoot!.querySelector('[role="option"]'), 'offered');
    press(composer, 'Tab');
    await waitUntil(() => library()?.shadowRoot?.activeElement?.matches('.asked-field'), 'asked');
    const {asked, press: pressIn, type: typeIn} = partsOf(library()!);
    await typeIn('4471', asked()[0]);
    await pressIn('Enter');
    await waitUntil(() => !library(), 'it closes');
    expect(textIn(composer).value).to.equal('Hi! Your card 4471 is blocked, Ada.');
  });

  it('F5 its files are put among the attachments, within the limits', async () => {
    const backend = Object.assign(backendWithResponses({responses, categories}), {
      loadFile: async () => new Blob(['12345']),
    });
    backend.capabilities.add('send-file').add('load-file');
    const {open, session} = await windowWith(backend);
    const {type: typeIn, press: pressIn, titles} = await open();
    await typeIn('fees');
    await waitUntil(() => titles()[0] === 'Fees', 'found');
    await pressIn('Enter');
    await waitUntil(() => session.state.attached.contact.files.length === 1, 'attached');
    expect(session.state.attached.contact.files[0]!.file.name).to.equal('Fees.txt');
    expect(session.state.drafts.contact).to.equal('Here are our fees.');
  });

  it('C5 a library that can’t be loaded says so, and Retry loads it', async () => {
    let isUp = false;
    const backend = Object.assign(backendWithResponses({}), {
      loadResponses: async () => {
        if (!isUp) throw new Error('down');
        return {responses, categories};
      },
    });
    const {opener, library} = await windowWith(backend);
    opener!.click();
    await waitUntil(() => library()?.shadowRoot?.querySelector('.empty .button'), 'told');
    isUp = true;
    library()!.shadowRoot!.querySelector<HTMLElement>('.empty .button')!.click();
    await waitUntil(() => library()?.shadowRoot?.querySelector('.option'), 'there');
  });

  it('C5 isn’t offered where the backend has none', async () => {
    const {opener} = await windowWith(new FakeBackend());
    expect(opener).to.equal(null);
  });

  it('C5 in the session, nothing is asked of the backend before it’s wanted', async () => {
    let asked = 0;
    const backend = Object.assign(backendWithResponses({}), {
      loadResponses: async () => {
        asked++;
        return {responses, categories};
      },
    });
    const {composer, open} = await windowWith(backend);
    await type(composer, 'Hello');
    expect(asked).to.equal(0);
    await open();
    expect(asked).to.equal(1);
  });
});
