import {fixture, html} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import '../../../src/components/response-library/define.js';
import type {ResponseLibrary} from '../../../src/components/response-library/response-library.js';
import type {ResponseCategory, StandardResponse} from '../../../src/model/standard-response.js';

export const categories: readonly ResponseCategory[] = [
  {id: 'talk', name: 'Conversation'},
  {id: 'greet', name: 'Greetings', parent: 'talk'},
  {id: 'cards', name: 'Cards'},
];

export const responses: readonly StandardResponse[] = [
  {
    id: 'hello',
    title: 'Greeting',
    shortcut: 'hello',
    categories: ['greet'],
    text: 'Hello {contact.name}, this is {agent.name}.',
  },
  {id: 'bye', title: 'Goodbye', shortcut: 'bye', categories: ['talk'], text: 'Good bye!'},
  {
    id: 'blocked',
    title: 'Card blocked',
    shortcut: 'blocked',
    keywords: ['stolen'],
    categories: ['cards'],
    text: 'Your card {case.card ending} is blocked, {contact.name}.',
  },
  {
    id: 'fees',
    title: 'Fees',
    shortcut: 'fees',
    categories: ['cards'],
    text: 'Here are our fees.',
    files: [{id: 'f1', name: 'Fees.txt', type: 'text/plain', size: 5}],
  },
  {
    id: 'map',
    title: 'Branch',
    categories: ['talk'],
    text: '',
    rich: [{type: 'card', title: 'Market Street'}],
  },
];

/** A library on its own, with what it asked to insert. */
export const libraryAlone = async (changes: Partial<ResponseLibrary> = {}) => {
  const element = await fixture<ResponseLibrary>(html`<response-library></response-library>`);
  const inserted: {text: string; files: readonly string[]}[] = [];
  element.addEventListener('chat-insert', ({text, files}) =>
    inserted.push({text, files: files.map(({name}) => name)}),
  );
  Object.assign(element, {responses, categories, ...changes});
  await element.updateComplete;
  element.focus();
  return {element, inserted, ...partsOf(element)};
};

/** What a person sees and does in it. */
export const partsOf = (element: ResponseLibrary) => {
  const root = element.shadowRoot!;
  const search = () => root.querySelector<HTMLInputElement>('.search')!;
  const press = async (key: string) => {
    const target = root.activeElement ?? search();
    const init = {key, bubbles: true, composed: true, cancelable: true};
    target.dispatchEvent(new KeyboardEvent('keydown', init));
    await element.updateComplete;
    await element.updateComplete;
  };
  const type = async (text: string, field = search()) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await element.updateComplete;
  };
  return {
    root,
    search,
    press,
    type,
    titles: () => [...root.querySelectorAll('.option .title')].map((one) => one.textContent.trim()),
    active: () =>
      root
        .getElementById(search().getAttribute('aria-activedescendant') ?? '')
        ?.querySelector('.title')
        ?.textContent.trim(),
    preview: () => root.querySelector('.preview .text')?.textContent.trim(),
    asked: () => [...root.querySelectorAll<HTMLInputElement>('.asked-field')],
    places: () =>
      [...root.querySelectorAll('[role="treeitem"]')].map((one) => one.textContent.trim()),
    place: () => root.querySelector('[role="treeitem"][aria-selected="true"]')?.textContent.trim(),
    insertButton: () => root.querySelector<HTMLButtonElement>('[part="insert"]'),
    star: () => root.querySelector<HTMLButtonElement>('.star')!,
  };
};
