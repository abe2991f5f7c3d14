import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/components/chat-composer/define.js';
import '../../src/components/chat-toolbar/define.js';
import '../../src/components/conversation-menu/define.js';
import '../../src/components/emoji-picker-button/define.js';
import '../../src/components/emoji-picker-button/emoji-panel.js';
import '../../src/components/keyboard-help/define.js';
import '../../src/components/push-url/define.js';
import type {KeyboardHelp} from '../../src/components/keyboard-help/keyboard-help.js';
import {loadEmoji} from '../../src/content/emoji/load-emoji.js';
import {alone, conversation} from '../components/chat-transcript/conversation.js';
import {waitUntil} from '../support/wait-until.js';
import {readCorpus} from './read-corpus.js';

interface KeyCase {
  readonly pattern: string;
  readonly example: string;
  readonly section: string;
  readonly key: string;
}

/** A key as a driver presses it; with one held it's made, as a driver may not be able to hold one. */
const press = async (target: Element, key: string, held: KeyboardEventInit = {}): Promise<void> => {
  if (Object.keys(held).length === 0) await sendKeys({press: key});
  else {
    const init = {key, ...held, bubbles: true, composed: true, cancelable: true};
    target.dispatchEvent(new KeyboardEvent('keydown', init));
  }
  await aTimeout(0);
};

const focusedIn = (element: Element): Element | null => element.shadowRoot!.activeElement;

const addresses = ['https://example.com/a', 'https://example.com/b', 'https://example.com/c'];

/** An editable combobox with list autocomplete. */
const combobox = async (...before: readonly string[]) => {
  const element = await fixture<HTMLElement>(html`<push-url .history=${addresses}></push-url>`);
  const root = element.shadowRoot!;
  const input = root.querySelector('input')!;
  element.focus();
  const keys = async (...list: readonly string[]) => {
    for (const key of list) await press(input, key);
  };
  const active = () => input.getAttribute('aria-activedescendant');
  const option = () => root.getElementById(active() ?? '')?.querySelector('.address')?.textContent;
  const isOpen = () => root.querySelector('.list')!.matches(':popover-open');
  await keys(...before);
  return {input, keys, active, option, isOpen, root};
};

const menu = async () => {
  const {element} = await alone(conversation(5));
  const host = await fixture(
    html`<conversation-menu .transcript=${element} contact-name="Ada"></conversation-menu>`,
  );
  const opener = host.shadowRoot!.querySelector<HTMLElement>('.opener')!;
  const items = () => [...host.shadowRoot!.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  const open = async (key: string) => {
    opener.focus();
    await press(opener, key);
    await waitUntil(() => items().includes(focusedIn(host) as HTMLElement), `${key} opens it`);
  };
  const at = () => items().indexOf(focusedIn(host) as HTMLElement);
  const isOpen = () => opener.getAttribute('aria-expanded') === 'true';
  return {host, opener, items, open, at, isOpen};
};

const toolbar = async () => {
  const host = await fixture(html`<chat-toolbar status="active"></chat-toolbar>`);
  const tools = [...host.shadowRoot!.querySelectorAll<HTMLElement>('[role="toolbar"] > button')];
  return {host, tools, at: () => tools.indexOf(focusedIn(host) as HTMLElement)};
};

const radios = async () => {
  const host = await fixture(
    html`<chat-composer .audiences=${['contact', 'internal']}></chat-composer>`,
  );
  const all = [...host.shadowRoot!.querySelectorAll<HTMLElement>('[role="radio"]')];
  const checked = () => all.findIndex((radio) => radio.ariaChecked === 'true');
  return {host, all, checked, at: () => all.indexOf(focusedIn(host) as HTMLElement)};
};

const tabs = async () => {
  const host = await fixture(html`<emoji-picker-button></emoji-picker-button>`);
  const root = host.shadowRoot!;
  root.querySelector<HTMLElement>('.button')!.click();
  await waitUntil(() => root.querySelector('[role="gridcell"]') !== null, 'The emoji are there');
  await waitUntil(() => focusedIn(host)?.localName === 'input', 'The search has the focus');
  const all = () => [...root.querySelectorAll<HTMLElement>('[role="tab"]')];
  const selected = () => all().findIndex((tab) => tab.ariaSelected === 'true');
  all()[selected()]!.focus();
  return {host, all, selected, at: () => all().indexOf(focusedIn(host) as HTMLElement)};
};

const moves = async (
  {host, at}: {readonly host: Element; at(): number},
  steps: readonly (readonly [string, number])[],
): Promise<void> => {
  for (const [key, to] of steps) {
    await press(focusedIn(host)!, key);
    expect(at(), key).to.equal(to);
  }
};

type Check = () => Promise<void>;

/** Of the text of a combobox whose list may be open, and of its list. */
const listCombobox: Readonly<Record<string, Check>> = {
  'Textbox: Down Arrow': async () => {
    const {option} = await combobox('ArrowDown');
    expect(option()).to.equal(addresses[0]);
  },
  'Textbox: Alt + Down Arrow': async () => {
    const {input, active, isOpen} = await combobox();
    await press(input, 'ArrowDown', {altKey: true});
    expect([isOpen(), active()]).to.deep.equal([true, null]);
  },
  'Textbox: Up Arrow': async () => {
    const {option} = await combobox('ArrowUp');
    expect(option()).to.equal(addresses[2]);
  },
  'Textbox: Enter': async () => {
    const {isOpen, input, keys} = await combobox('e');
    expect(isOpen()).to.equal(true);
    await keys('Enter');
    expect([isOpen(), input.value]).to.deep.equal([false, 'e']);
  },
  'Textbox: Escape': async () => {
    const {isOpen, input, keys} = await combobox('e', 'Escape');
    expect([isOpen(), input.value]).to.deep.equal([false, 'e']);
    await keys('Escape');
    expect(input.value).to.equal('');
  },
  'Textbox: Standard single line text editing keys': async () => {
    const {input, keys} = await combobox('e', 'x', 'a');
    await keys('Backspace');
    expect(input.value).to.equal('ex');
  },
  'Listbox Popup: Enter': async () => {
    const {input, isOpen} = await combobox('ArrowDown', 'ArrowDown', 'Enter');
    expect([input.value, isOpen()]).to.deep.equal([addresses[1], false]);
  },
  'Listbox Popup: Escape': async () => {
    const {active, isOpen, root, input} = await combobox('ArrowDown', 'Escape');
    expect([active(), isOpen()]).to.deep.equal([null, false]);
    expect(root.activeElement).to.equal(input);
  },
  'Listbox Popup: Down Arrow': async () => {
    const {option, keys} = await combobox('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(option()).to.equal(addresses[2]);
    await keys('ArrowDown');
    expect(option()).to.equal(addresses[0]);
  },
  'Listbox Popup: Up Arrow': async () => {
    const {option, keys} = await combobox('ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(option()).to.equal(addresses[0]);
    await keys('ArrowUp');
    expect(option()).to.equal(addresses[2]);
  },
  'Listbox Popup: Right Arrow': () => movesCaret('ArrowRight', 0, 1),
  'Listbox Popup: Left Arrow': () => movesCaret('ArrowLeft', 2, 1),
  'Listbox Popup: Home': () => movesCaret('Home', 2, 0),
  'Listbox Popup: End': () => movesCaret('End', 0, 2),
  'Listbox Popup: Printable Characters': async () => {
    const {input, active, isOpen} = await combobox('e', 'ArrowDown', 'x');
    expect([input.value, active(), isOpen()]).to.deep.equal(['ex', null, true]);
  },
};

const movesCaret = async (key: string, from: number, to: number): Promise<void> => {
  const {input, active, keys} = await combobox('e', 'x', 'ArrowDown');
  input.setSelectionRange(from, from);
  await keys(key);
  expect([active(), input.selectionStart]).to.deep.equal([null, to]);
};

const menuButton: Readonly<Record<string, Check>> = {
  'Menu Button: Down Arrow Space Enter': async () => {
    const {host, open, at} = await menu();
    for (const key of ['ArrowDown', ' ', 'Enter']) {
      await open(key);
      expect(at(), key).to.equal(0);
      await press(host, 'Escape');
    }
  },
  'Menu Button: Up Arrow': async () => {
    const {open, at, items} = await menu();
    await open('ArrowUp');
    expect(at()).to.equal(items().length - 1);
  },
  'Menu: Enter': async () => {
    const {host, open, isOpen} = await menu();
    let asked = 0;
    host.addEventListener('chat-export', (event) => {
      event.preventDefault();
      asked++;
    });
    await open('ArrowDown');
    await press(host, 'ArrowDown');
    await press(host, 'Enter');
    await waitUntil(() => !isOpen(), 'It closes');
    expect(asked).to.equal(1);
  },
  'Menu: Escape': async () => {
    const {host, opener, open, isOpen} = await menu();
    await open('Enter');
    await press(host, 'Escape');
    expect([isOpen(), focusedIn(host)]).to.deep.equal([false, opener]);
  },
  'Menu: Up Arrow': async () => {
    const stage = await menu();
    await stage.open('ArrowDown');
    await moves(stage, [
      ['ArrowUp', stage.items().length - 1],
      ['ArrowUp', stage.items().length - 2],
    ]);
  },
  'Menu: Down Arrow': async () => {
    const stage = await menu();
    await stage.open('ArrowUp');
    await moves(stage, [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
    ]);
  },
  'Menu: Home': async () => {
    const stage = await menu();
    await stage.open('ArrowUp');
    await moves(stage, [['Home', 0]]);
  },
  'Menu: End': async () => {
    const stage = await menu();
    await stage.open('ArrowDown');
    await moves(stage, [['End', stage.items().length - 1]]);
  },
  'Menu: A-Z a-z': async () => {
    const stage = await menu();
    await stage.open('ArrowDown');
    const print = stage.items().findIndex(({textContent}) => /^\s*p/i.test(textContent));
    await moves(stage, [['p', print]]);
  },
};

/** What is outside of it can't be reached: the browser sees to that. */
const dialog = async (
  key: string,
  isOpenThen: boolean,
  held: KeyboardEventInit = {},
): Promise<void> => {
  const help = await fixture<KeyboardHelp>(html`<keyboard-help></keyboard-help>`);
  help.show();
  await help.updateComplete;
  const element = () => help.shadowRoot!.querySelector('dialog');
  await waitUntil(() => element()?.matches(':modal'), 'It is modal');
  await press(focusedIn(help) ?? element()!, key, held);
  await help.updateComplete;
  expect(element()?.matches(':modal') ?? false).to.equal(isOpenThen);
};

const applied: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  'combobox-autocomplete-list': listCombobox,
  'menu-button-actions': menuButton,
  toolbar: {
    'Toolbar: Tab': async () => {
      const {tools} = await toolbar();
      expect(tools.filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
    },
    'Button (Cut, Copy, Paste): Enter Space': async () => {
      for (const key of ['Enter', ' ']) {
        const {host, tools} = await toolbar();
        let asked = 0;
        host.addEventListener('chat-end', () => asked++);
        tools[0]!.focus();
        await press(tools[0]!, key);
        const isAsking = host.shadowRoot!.querySelector('[popover]')?.matches(':popover-open');
        expect(asked > 0 || isAsking, key).to.equal(true);
      }
    },
  },
  radio: {
    'Keyboard Support: Tab': async () => {
      const {all, checked} = await radios();
      expect(all.findIndex(({tabIndex}) => tabIndex === 0)).to.equal(checked());
    },
    'Keyboard Support: Space': async () => {
      const stage = await radios();
      stage.all[1]!.focus();
      await press(stage.all[1]!, ' ');
      await waitUntil(() => stage.checked() === 1, 'It is checked');
    },
    'Keyboard Support: Down arrow Right arrow': async () => {
      const stage = await radios();
      stage.all[0]!.focus();
      await moves(stage, [
        ['ArrowDown', 1],
        ['ArrowRight', 0],
      ]);
      expect(stage.checked()).to.equal(0);
    },
    'Keyboard Support: Up arrow Left arrow': async () => {
      const stage = await radios();
      stage.all[0]!.focus();
      await moves(stage, [
        ['ArrowUp', 1],
        ['ArrowLeft', 0],
      ]);
      expect(stage.checked()).to.equal(0);
    },
  },
  'tabs-automatic': {
    'Keyboard Support: Tab': async () => {
      const {all, selected} = await tabs();
      expect(all().findIndex(({tabIndex}) => tabIndex === 0)).to.equal(selected());
    },
    'Keyboard Support: Right Arrow': async () => {
      const stage = await tabs();
      await press(stage.all()[0]!, 'End');
      await moves(stage, [
        ['ArrowRight', 0],
        ['ArrowRight', 1],
      ]);
      expect(stage.selected()).to.equal(1);
    },
    'Keyboard Support: Left Arrow': async () => {
      const stage = await tabs();
      await press(stage.all()[0]!, 'Home');
      const last = stage.all().length - 1;
      await moves(stage, [
        ['ArrowLeft', last],
        ['ArrowLeft', last - 1],
      ]);
      expect(stage.selected()).to.equal(last - 1);
    },
    'Keyboard Support: Home': async () => {
      const stage = await tabs();
      await moves(stage, [
        ['End', stage.all().length - 1],
        ['Home', 0],
      ]);
      expect(stage.selected()).to.equal(0);
    },
    'Keyboard Support: End': async () => {
      const stage = await tabs();
      await moves(stage, [['End', stage.all().length - 1]]);
      expect(stage.selected()).to.equal(stage.all().length - 1);
    },
  },
  // Last: the Tab key may lead out of the page.
  dialog: {
    // Made, too: a real one leads on to the browser itself, and Firefox lets no page have the focus again.
    'Keyboard Support: Tab': () => dialog('Tab', true, {shiftKey: false}),
    'Keyboard Support: Shift + Tab': () => dialog('Tab', true, {shiftKey: true}),
    'Keyboard Support: Escape': () => dialog('Escape', false),
  },
};

/** Why the keys of an example aren't ours. A section is named where it's that alone. */
const notApplied: Readonly<Record<string, string>> = {
  alertdialog: 'questions stand beside what they are about and are not modal',
  'combobox-autocomplete-both': 'nothing is completed inside the text',
  'combobox-autocomplete-none': 'every list is filtered by its text',
  'combobox-datepicker': 'no date is picked',
  'combobox-select-only': 'what has few choices is a radio group or a native select',
  'grid-combo': 'no combobox has a grid',
  'datepicker-dialog': 'no date is picked',
  'listbox-actions': 'lists of options belong to a combobox',
  'listbox-collapsible': 'lists of options belong to a combobox',
  'listbox-grouped': 'lists of options belong to a combobox',
  'listbox-rearrangeable': 'lists of options belong to a combobox',
  'listbox-scrollable': 'lists of options belong to a combobox',
  'menu-button-actions-active-descendant':
    'the focus itself moves: the same keys as menu-button-actions',
  'menu-button-links': 'no menu has links',
  'radio-activedescendant': 'the focus itself moves: the same keys as radio',
  'radio-rating': 'nothing is rated',
  'tabs-actions': 'no tab has a menu',
  'tabs-manual': 'tabs show their panel at once: tabs-automatic',
  'toolbar: Toolbar': 'arrows, Home and End: tested in roving-focus.test.ts',
  'toolbar: Toggle Buttons (Bold, Italic, Underline)': 'the toolbar has buttons alone',
  'toolbar: Radio Group (Text Alignment)': 'the toolbar has buttons alone',
  'toolbar: Menu Button (Font Family)': 'the toolbar has buttons alone',
  'toolbar: Menu (Font Family)': 'the toolbar has buttons alone',
  'toolbar: Spin Button (Font Size)': 'the toolbar has buttons alone',
  'toolbar: Checkbox (Night Mode)': 'the toolbar has buttons alone',
  'toolbar: Link (Help)': 'the toolbar has buttons alone',
};

const patterns = new Set([
  ...['alertdialog', 'combobox', 'dialog-modal', 'listbox'],
  ...['menu-button', 'radio', 'tabs', 'toolbar'],
]);

describe('the keyboard tables of the ARIA Authoring Practices', () => {
  before(() => loadEmoji('en'));
  beforeEach(() => localStorage.setItem('deskside-emoji', JSON.stringify({tone: 0, recent: []})));

  it('A1 every row is tested, or named with the reason why it isn’t ours', async function () {
    const cases = await readCorpus<KeyCase>('a11y/apg-keyboard.json');
    if (!cases) return this.skip();
    const ours = cases.filter(({pattern}) => patterns.has(pattern));
    const isTested = ({example, section, key}: KeyCase): boolean =>
      applied[example]?.[`${section}: ${key}`] !== undefined;
    const isNamed = ({example, section}: KeyCase): boolean =>
      notApplied[example] !== undefined || notApplied[`${example}: ${section}`] !== undefined;
    const left = ours.filter((each) => !isTested(each) && !isNamed(each));
    expect(left.map(({example, section, key}) => `${example} ${section}: ${key}`)).to.eql([]);
    const tested = ours.filter(isTested);
    const checks = Object.values(applied).flatMap((each) => Object.keys(each));
    expect(tested, 'no test is of a row that isn’t there').to.have.length(checks.length);
    console.log(
      `keyboard tables: ${tested.length} of ${ours.length} rows tested here, the others named with why not`,
    );
  });

  for (const [example, checks] of Object.entries(applied))
    for (const [row, check] of Object.entries(checks)) it(`A1 ${example}, ${row}`, check);
});
