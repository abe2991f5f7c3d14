import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/content/spelling/words.js';
import type {ChatComposer} from '../../../src/components/chat-composer/chat-composer.js';
import {emulateFeatures} from '../../commands.js';
import {inLittleRoom, outside} from '../../support/little-room.js';
import {waitUntil} from '../../support/wait-until.js';
import {alone, fieldOf, inSession, sendButtonOf, type} from './typing.js';

const boxOf = (element: ChatComposer): Element =>
  element.shadowRoot!.querySelector('[part="box"]')!;
const inBox = (element: ChatComposer): readonly string[] =>
  outside(boxOf(element), boxOf(element).querySelectorAll(':not(option)'));

const words = [
  'helo',
  'wrold',
  'Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
];
const spelling = {
  languages: ['en', 'de'],
  check: async (given: readonly string[]) => given,
  suggest: async (word: string) => [word, `${word}s`, `${word}es`],
};

/** What may be misspelled, at twice the size in 320 pixels. */
const reviewed = async () => {
  const {element} = await inSession({spelling, dictionary: 'en'});
  await inLittleRoom(element);
  await type(element, words.join(' '));
  element.shadowRoot!.querySelector<HTMLElement>('[part="check-spelling"]')!.click();
  await waitUntil(() => element.shadowRoot!.querySelector('.suggestion'), 'the suggestions');
  return element;
};

describe('chat-composer: in little room', () => {
  it('A2 C4 keeps what may be misspelled within the box', async () => {
    const element = await reviewed();
    expect(inBox(element)).to.deep.equal([]);
  });

  it('A2 C4 shows the whole of “Add to my words”, whatever scrolls beside it', async () => {
    const element = await reviewed();
    const add = element.shadowRoot!.querySelector<HTMLElement>('.add')!;
    expect(add.textContent.trim()).to.equal('Add to my words');
    expect(add.matches('.words *, .suggestions *')).to.equal(false);
    expect(add.scrollWidth).to.be.at.most(add.clientWidth);
  });

  it('C4 has nothing move when another word is chosen', async () => {
    const {element} = await inSession({spelling, dictionary: 'en'});
    await type(element, 'helo wrold');
    element.shadowRoot!.querySelector<HTMLElement>('[part="check-spelling"]')!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('.suggestion'), 'the suggestions');
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.word')];
    const places = () =>
      buttons.map((button) => {
        const {left, top, width, height} = button.getBoundingClientRect();
        return [left, top, width, height];
      });
    const before = places();
    buttons[1]!.click();
    await element.updateComplete;
    expect(places()).to.deep.equal(before);
  });

  it('A2 C11 keeps the words of a note within the box', async () => {
    const {element} = await alone(
      'Called twice',
      html`<chat-composer audience="internal"></chat-composer>`,
    );
    await inLittleRoom(element);
    expect(inBox(element)).to.deep.equal([]);
  });

  it('A2 C9 says why nothing can be written above the button that is dimmed', async () => {
    const {element} = await alone(
      'Called twice',
      html`<chat-composer
        disabled
        disabled-reason="Someone else is answering."
        .fileTransfer=${{}}
      ></chat-composer>`,
    );
    element.style.setProperty('inline-size', '320px');
    const reason = element.shadowRoot!.querySelector('#reason')!.getBoundingClientRect();
    expect(reason.bottom).to.be.at.most(sendButtonOf(element).getBoundingClientRect().top);
    expect(inBox(element)).to.deep.equal([]);
  });
});

describe('chat-composer: looks', () => {
  it('A2 begins an empty line where the page does', async () => {
    const {element} = await alone('', html`<chat-composer dir="rtl"></chat-composer>`);
    expect(getComputedStyle(fieldOf(element)).direction).to.equal('rtl');
    await type(element, 'Hello');
    expect(getComputedStyle(fieldOf(element)).direction).to.equal('ltr');
  });

  it('says what an empty field is for, also when nobody is known', async () => {
    const {element} = await alone();
    expect(fieldOf(element).placeholder).to.equal('Write a message');
  });

  it('C3 offers no preview of what can’t be sent', async () => {
    const {element} = await alone('Hello');
    const buttons = () => element.shadowRoot!.querySelectorAll('[part="preview-button"]').length;
    expect(buttons()).to.equal(1);
    element.disabled = true;
    await element.updateComplete;
    expect(buttons()).to.equal(0);
  });

  it('A2 C11 marks who is written to alike in forced colours', async function () {
    if (!(await emulateFeatures({'forced-colors': 'active'}))) this.skip();
    const chosen = async (audience: string) => {
      const {element} = await alone(
        'Hello',
        html`<chat-composer
          .audience=${audience}
          .audiences=${['contact', 'internal']}
        ></chat-composer>`,
      );
      const {backgroundColor, color} = getComputedStyle(
        element.shadowRoot!.querySelector('[aria-checked="true"]')!,
      );
      return {backgroundColor, color};
    };
    expect(await chosen('internal')).to.deep.equal(await chosen('contact'));
    await emulateFeatures({});
  });
});
