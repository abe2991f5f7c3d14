import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {html} from 'lit';
import type {ChatComposer} from '../../../src/components/chat-composer/chat-composer.js';
import {snapshotOf} from '../../support/facts.js';
import {alone, descriptionOf, fieldOf, inSession, press, sendButtonOf, type} from './typing.js';

const choicesOf = (element: ChatComposer): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[role="radio"]'),
];

const choose = async (element: ChatComposer, audience: string): Promise<void> => {
  choicesOf(element)
    .find((each) => each.dataset['audience'] === audience)!
    .click();
  await element.updateComplete;
};

const chosenOf = (element: ChatComposer): string | undefined =>
  choicesOf(element).find((each) => each.getAttribute('aria-checked') === 'true')?.dataset[
    'audience'
  ];

const clickOn = async (element: HTMLElement): Promise<void> => {
  const {left, top, width, height} = element.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  });
};

describe('chat-composer: the audience', () => {
  it('A2 C11 keeps the whole choice in sight at 200 % in 320 pixels', async () => {
    const {element} = await inSession();
    for (const [property, value] of [
      ['inline-size', '320px'],
      ['--chat-zoom', '2'],
    ] as const)
      element.style.setProperty(property, value);
    await element.updateComplete;
    const {left, right} = element.getBoundingClientRect();
    for (const choice of choicesOf(element)) {
      const box = choice.getBoundingClientRect();
      const words = choice.querySelector('span')!;
      expect(box.left).to.be.at.least(left);
      expect(box.right).to.be.at.most(right);
      expect(words.scrollWidth, words.textContent).to.be.at.most(words.clientWidth);
    }
  });

  it('C11 offers a choice between contact and note, and says what is chosen', async () => {
    const {element, session} = await inSession();
    expect(choicesOf(element).map(({textContent}) => textContent.trim())).to.deep.equal([
      'To: Ada',
      'Internal note',
    ]);
    expect(chosenOf(element)).to.equal('contact');
    await choose(element, 'internal');
    expect(session('chat').state.audience).to.equal('internal');
    expect(chosenOf(element)).to.equal('internal');
    expect(descriptionOf(element)).to.contain('The contact can’t see this.');
    await expect(element).to.be.accessible();
  });

  it('C11 sends a note to nobody but colleagues', async () => {
    const {element, backend} = await inSession();
    await type(element, 'To the contact');
    await choose(element, 'internal');
    expect(fieldOf(element).value, 'words stay where they were written').to.equal('');
    await type(element, 'Among us');
    sendButtonOf(element).click();
    expect(backend.sends.map(({message}) => message)).to.have.length(1);
    expect(backend.sends[0]!.message).to.include({text: 'Among us', audience: 'internal'});
    await choose(element, 'contact');
    expect(fieldOf(element).value).to.equal('To the contact');
  });

  it('C11 tells who can’t see it', async () => {
    const {element, told} = await inSession();
    element.focus();
    choicesOf(element)[1]!.focus();
    await choose(element, 'internal');
    await choose(element, 'contact');
    expect(told).to.deep.equal([
      'You are writing an internal note. The contact can’t see it.',
      'You are writing to Ada.',
    ]);
  });

  it('C11 is one stop of the Tab key; arrows choose, and the focus stays', async () => {
    const {element, session} = await inSession();
    choicesOf(element)[0]!.focus();
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(session('chat').state.audience).to.equal('internal');
    expect(element.shadowRoot!.activeElement).to.equal(choicesOf(element)[1]);
    expect(choicesOf(element).map(({tabIndex}) => tabIndex)).to.deep.equal([-1, 0]);
    await sendKeys({press: 'ArrowDown'});
    await element.updateComplete;
    expect(session('chat').state.audience).to.equal('contact');
  });

  it('C11 leads who points at it to the text', async () => {
    const {element, session} = await inSession();
    await clickOn(choicesOf(element)[1]!);
    await element.updateComplete;
    expect(session('chat').state.audience).to.equal('internal');
    expect(element.shadowRoot!.activeElement).to.equal(fieldOf(element));
  });

  it('C11 lets no key in the text change the audience', async () => {
    const {element, session} = await inSession();
    element.focus();
    const keys = ['l', 'p', 'n', 'i', 'm', 'k', '1', '2', '/', 'Enter', 'ArrowRight', 'F2'];
    for (const key of keys)
      for (const held of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
        press(element, key, {[held]: true});
        press(element, key, {[held]: true, shiftKey: true});
      }
    expect(session('chat').state.audience).to.equal('contact');
  });

  it('C11 keeps the choice of each chat', async () => {
    const {element, provider, session} = await inSession({}, snapshotOf('one'), snapshotOf('two'));
    await choose(element, 'internal');
    provider.session = session('two');
    await provider.updateComplete;
    await element.updateComplete;
    expect(chosenOf(element)).to.equal('contact');
    provider.session = session('one');
    await provider.updateComplete;
    await element.updateComplete;
    expect(chosenOf(element)).to.equal('internal');
  });

  it('C11 offers no choice where the backend has no notes', async () => {
    const {element, provider, backend} = await inSession();
    backend.capabilities.delete('internal-notes');
    provider.remove();
    document.body.append(provider);
    await element.updateComplete;
    expect(choicesOf(element)).to.have.length(0);
    provider.remove();
  });

  it('C11 alone it offers what it’s given, and tells what is chosen', async () => {
    const {element} = await alone(
      '',
      html`<chat-composer .audiences=${['contact', 'internal']}></chat-composer>`,
    );
    const told: string[] = [];
    element.addEventListener('chat-audience-change', ({audience}) => void told.push(audience));
    await choose(element, 'internal');
    expect(element.audience).to.equal('internal');
    await choose(element, 'internal');
    expect(told).to.deep.equal(['internal']);
    const audience: string[] = [];
    element.addEventListener('chat-send', (event) => void audience.push(event.audience));
    await type(element, 'Note');
    sendButtonOf(element).click();
    expect(audience).to.deep.equal(['internal']);
  });
});
