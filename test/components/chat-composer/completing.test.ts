import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {ChatInsertEvent} from '../../../src/components/chat-composer/chat-insert-event.js';
import type {ChatComposer} from '../../../src/components/chat-composer/chat-composer.js';
import type {
  Completion,
  TextCompleter,
} from '../../../src/components/chat-composer/text-completer.js';
import {waitUntil} from '../../support/wait-until.js';
import {alone, fieldOf, press, type} from './typing.js';

const words: Readonly<Record<string, string>> = {
  hello: 'Hello, how can I help?',
  help: 'Help is on its way.',
  thanks: 'Thank you!',
};

const completion = (key: string): Completion => ({
  key,
  label: `/${key}`,
  detail: words[key]!,
  take: () => words[key],
});

/** `/hel` is offered two ends, `/hello/` is taken at once. */
const completer: TextCompleter = {
  match(before) {
    const [, text, end] = /\/(\w+)(\/?)$/.exec(before) ?? [];
    if (text === undefined) return undefined;
    return {start: before.lastIndexOf('/', before.length - 2), text, isWhole: end === '/'};
  },
  find: ({text, isWhole}) =>
    Object.keys(words)
      .filter((key) => (isWhole ? key === text : key.startsWith(text)))
      .map(completion),
};

const withTool = async (completes: TextCompleter = completer) => {
  const {element, sent} = await alone(
    '',
    html`<chat-composer><button slot="tools">Tool</button></chat-composer>`,
  );
  const tool = element.querySelector('button')!;
  Object.assign(tool, {completer: completes});
  element.focus();
  return {element, tool, sent};
};

const optionsOf = (element: ChatComposer): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role="option"]'),
];

const isOpen = (element: ChatComposer): boolean =>
  element.shadowRoot!.querySelector('[part="completions"]')!.matches(':popover-open');

const offered = async (element: ChatComposer, text: string): Promise<void> => {
  await type(element, text);
  await waitUntil(() => isOpen(element), 'The list opens');
};

describe('chat-composer: what is typed is completed', () => {
  it('C5 C6 offers what a tool knows, and says which one Enter takes', async () => {
    const {element} = await withTool();
    await offered(element, 'Well, /hel');
    expect(optionsOf(element).map(({innerText}) => innerText.split('\n')[0])).to.deep.equal([
      '/hello',
      '/help',
    ]);
    const active = fieldOf(element).getAttribute('aria-activedescendant');
    expect(element.shadowRoot!.getElementById(active!)).to.equal(optionsOf(element)[0]);
    // Halfway to its colour Send has too little contrast.
    await Promise.all(element.shadowRoot!.getAnimations().map(({finished}) => finished));
    await expect(element).to.be.accessible();
  });

  for (const key of ['Enter', 'Tab'])
    it(`C5 ${key} puts it in the place of what was typed, and sends nothing`, async () => {
      const {element, sent} = await withTool();
      await offered(element, 'Well, /hel');
      expect(press(element, 'ArrowDown')).to.equal(false);
      expect(press(element, key)).to.equal(false);
      await waitUntil(() => element.value === 'Well, Help is on its way.');
      expect(fieldOf(element).selectionStart).to.equal(element.value.length);
      await element.updateComplete;
      expect(isOpen(element)).to.equal(false);
      expect(sent).to.deep.equal([]);
    });

  it('C5 a click takes one and leaves the caret in the text', async () => {
    const {element} = await withTool();
    await offered(element, '/hel');
    optionsOf(element)[1]!.click();
    await waitUntil(() => element.value === words['help']);
    expect(element.shadowRoot!.activeElement).to.equal(fieldOf(element));
  });

  it('C5 Escape closes the list, and Enter then sends what was typed', async () => {
    const {element, sent} = await withTool();
    await offered(element, '/hel');
    press(element, 'Escape');
    await element.updateComplete;
    await element.updateComplete;
    expect(isOpen(element)).to.equal(false);
    press(element, 'Enter');
    expect(sent).to.deep.equal(['/hel']);
  });

  it('C6 a whole word is taken at once', async () => {
    const {element} = await withTool();
    await type(element, 'Oh /thanks/');
    await waitUntil(() => element.value === 'Oh Thank you!');
    expect(isOpen(element)).to.equal(false);
  });

  it('C1 C6 undo brings back what was typed', async () => {
    const {element} = await withTool();
    await sendKeys({type: '/thanks/'});
    await waitUntil(() => element.value === 'Thank you!');
    // WebKit has a step of its own for what was marked to be replaced.
    for (let step = 0; step < 2 && element.value === 'Thank you!'; step++)
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- as the browser's own menu does it
      document.execCommand('undo');
    expect(element.value).to.include('/thanks');
  });

  it('C7 takes what a script of the page has written, whose event says nothing more', async () => {
    const {element} = await alone();
    const errors: string[] = [];
    const note = ({message}: ErrorEvent) => void errors.push(message);
    addEventListener('error', note);
    fieldOf(element).value = 'Filled in';
    fieldOf(element).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
    expect(element.value).to.equal('Filled in');
  });

  it('C5 what comes after something else has been typed is put nowhere', async () => {
    let answer: (text: string) => void = () => undefined;
    const slow: Completion = {
      ...completion('hello'),
      take: () => new Promise((resolve) => (answer = resolve)),
    };
    const {element} = await withTool({...completer, find: () => [slow]});
    await offered(element, '/hello');
    press(element, 'Enter');
    await type(element, '/hello there');
    answer('Hello, how can I help?');
    await new Promise(requestAnimationFrame);
    expect(element.value).to.equal('/hello there');
  });

  for (const [fault, wrong] of [
    ['finds nothing for it', () => Promise.reject(new Error('Broken'))],
    [
      'can’t take it',
      () => [{...completion('hello'), take: () => Promise.reject(new Error('Broken'))}],
    ],
  ] as const)
    it(`C5 a tool that ${fault} costs no text`, async () => {
      const {element} = await withTool({...completer, find: wrong});
      await type(element, '/hello');
      await new Promise(requestAnimationFrame);
      press(element, 'Tab');
      await new Promise(requestAnimationFrame);
      expect(element.value).to.equal('/hello');
    });

  it('C5 C6 what a tool inserts goes where the caret is, unless the host cancels', async () => {
    const {element, tool} = await withTool();
    await type(element, 'Good day');
    fieldOf(element).setSelectionRange(4, 4);
    tool.focus();
    tool.dispatchEvent(new ChatInsertEvent(' sunny'));
    await waitUntil(() => element.value === 'Good sunny day');
    expect(fieldOf(element).selectionStart).to.equal(10);
    element.addEventListener('chat-insert', (event) => event.preventDefault());
    tool.dispatchEvent(new ChatInsertEvent(' more'));
    await new Promise(requestAnimationFrame);
    expect(element.value).to.equal('Good sunny day');
  });

  it('C9 nothing is inserted where nothing can be written', async () => {
    const {element, tool} = await withTool();
    element.disabled = true;
    await element.updateComplete;
    tool.dispatchEvent(new ChatInsertEvent('More'));
    await new Promise(requestAnimationFrame);
    expect(element.value).to.equal('');
    expect(element.insertText('More')).to.equal(false);
  });
});
