import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/chat-composer/define.js';
import '../../../src/components/emoji-picker-button/define.js';
import '../../../src/components/emoji-picker-button/emoji-panel.js';
import '../../../src/i18n/ar.js';
import '../../../src/i18n/de.js';
import type {ChatComposer} from '../../../src/components/chat-composer/chat-composer.js';
import type {EmojiPickerButton} from '../../../src/components/emoji-picker-button/emoji-picker-button.js';
import {loadEmoji} from '../../../src/content/emoji/load-emoji.js';
import {fieldOf} from '../chat-composer/typing.js';
import {waitUntil} from '../../support/wait-until.js';

const staged = async (lang = 'en') => {
  const composer = await fixture<ChatComposer>(
    html`<chat-composer lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
      <emoji-picker-button slot="tools"></emoji-picker-button>
    </chat-composer>`,
  );
  const picker = composer.querySelector('emoji-picker-button')!;
  await picker.updateComplete;
  return {composer, picker, field: fieldOf(composer)};
};

const within = (picker: EmojiPickerButton, selector: string): HTMLElement =>
  picker.shadowRoot!.querySelector<HTMLElement>(selector)!;

const cellsOf = (picker: EmojiPickerButton): HTMLElement[] => [
  ...picker.shadowRoot!.querySelectorAll<HTMLElement>('[role="gridcell"]'),
];

const shown = (picker: EmojiPickerButton): string[] =>
  cellsOf(picker).map((cell) => cell.textContent.trim());

const focused = (picker: EmojiPickerButton): HTMLElement | null =>
  picker.shadowRoot!.activeElement as HTMLElement | null;

const isOpen = (picker: EmojiPickerButton): boolean =>
  within(picker, '[part="panel"]').matches(':popover-open');

const open = async (picker: EmojiPickerButton): Promise<void> => {
  within(picker, '.button').click();
  await waitUntil(() => isOpen(picker) && cellsOf(picker).length > 0, 'The emoji are there');
  await waitUntil(() => focused(picker)?.localName === 'input', 'The search has the focus');
};

const search = async (picker: EmojiPickerButton, text: string): Promise<void> => {
  await sendKeys({type: text});
  await picker.updateComplete;
};

/** As the driver of WebKit can't hold a key down. */
const press = (target: HTMLElement, key: string, init: KeyboardEventInit = {}): void => {
  target.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init}),
  );
};

describe('emoji-picker-button', () => {
  before(() => loadEmoji('en'));
  beforeEach(() => localStorage.setItem('deskside-emoji', JSON.stringify({tone: 0, recent: []})));

  it('C6 opens all emoji, by category', async () => {
    const {picker} = await staged();
    expect(within(picker, '.button').getAttribute('aria-label')).to.equal('Choose an emoji');
    await open(picker);
    expect(shown(picker)[0]).to.equal('😀');
    within(picker, '[role="tab"][aria-label="Flags"]').click();
    await picker.updateComplete;
    expect(shown(picker)).to.include('🇩🇪');
    expect(within(picker, '[role="tabpanel"]').getAttribute('aria-label')).to.equal('Flags');
  });

  it('C6 puts the emoji where the caret is, and the caret behind it; undo takes it back', async () => {
    const {composer, picker, field} = await staged();
    composer.focus();
    // The driver of WebKit types no letter twice in a row.
    await sendKeys({type: 'Hi Ada'});
    field.setSelectionRange(2, 2);
    await open(picker);
    cellsOf(picker)[0]!.click();
    await waitUntil(() => field.value === 'Hi😀 Ada', 'It’s put in');
    expect([field.selectionStart, field.selectionEnd]).to.eql([4, 4]);
    expect(composer.value).to.equal('Hi😀 Ada');
    expect(isOpen(picker)).to.equal(false);
    await waitUntil(() => composer.shadowRoot!.activeElement === field, 'The text has the focus');
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- as the keys of undo do
    document.execCommand('undo');
    expect(field.value).to.equal('Hi Ada');
  });

  it('C6 finds while the agent types, and takes the first with Enter', async () => {
    const {picker, field} = await staged();
    await open(picker);
    await search(picker, 'tada');
    expect(shown(picker)[0]).to.equal('🎉');
    expect(within(picker, '[role="status"]').textContent.trim()).to.match(/^Emoji found: \d+$/);
    // With few of them: axe looks at every pair.
    await expect(picker).shadowDom.to.be.accessible();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => field.value === '🎉', 'It’s put in');
  });

  it('C6 says that there’s none', async () => {
    const {picker, field} = await staged();
    await open(picker);
    await search(picker, 'qxqx');
    expect(within(picker, '.emoji-note').textContent).to.equal('No emoji found');
    await sendKeys({press: 'Enter'});
    expect(field.value).to.equal('');
  });

  it('C6 Escape closes and gives the focus back', async () => {
    const {picker} = await staged();
    await open(picker);
    await sendKeys({press: 'Escape'});
    expect(isOpen(picker)).to.equal(false);
    expect(focused(picker)).to.equal(within(picker, '.button'));
  });

  it('C6 arrows, Home, End and Page Down move among the emoji, Up at the top goes to the search', async () => {
    const {picker} = await staged();
    await open(picker);
    await sendKeys({press: 'ArrowDown'});
    await waitUntil(() => focused(picker) === cellsOf(picker)[0], 'Down leads to the first');
    const at = async (key: string, init: KeyboardEventInit = {}): Promise<number> => {
      press(focused(picker)!, key, init);
      await picker.updateComplete;
      await nextFrame();
      return cellsOf(picker).indexOf(focused(picker)!);
    };
    expect(await at('ArrowRight')).to.equal(1);
    expect(await at('ArrowDown')).to.equal(9);
    expect(await at('Home')).to.equal(8);
    expect(await at('End')).to.equal(15);
    expect(await at('ArrowLeft')).to.equal(14);
    expect(await at('PageDown')).to.equal(54);
    expect(await at('PageUp')).to.equal(14);
    expect(await at('End', {ctrlKey: true})).to.equal(cellsOf(picker).length - 1);
    expect(await at('Home', {ctrlKey: true})).to.equal(0);
    expect(await at('ArrowUp')).to.equal(-1);
    expect(focused(picker)?.localName).to.equal('input');
  });

  it('C6 keys move among the categories', async () => {
    const {picker} = await staged();
    await open(picker);
    const tab = within(picker, '[role="tab"][tabindex="0"]');
    tab.focus();
    press(tab, 'ArrowRight');
    await waitUntil(() => focused(picker)?.title === 'People and gestures');
    press(focused(picker)!, 'End');
    await waitUntil(() => focused(picker)?.title === 'Flags');
    press(focused(picker)!, 'ArrowRight');
    await waitUntil(() => focused(picker)?.title === 'Recently used');
    expect(within(picker, '.emoji-note').textContent).to.include('will be here');
  });

  it('C6 A3 keys go the other way from right to left, and names are Arabic', async () => {
    const {picker} = await staged('ar');
    await open(picker);
    expect(cellsOf(picker)[0]!.getAttribute('aria-label')).to.equal('وجه بابتسامة عريضة');
    await sendKeys({press: 'ArrowDown'});
    await waitUntil(() => focused(picker) === cellsOf(picker)[0]);
    press(focused(picker)!, 'ArrowLeft');
    await waitUntil(() => focused(picker) === cellsOf(picker)[1]);
  });

  it('C6 remembers the skin tone and what was chosen last', async () => {
    const first = await staged();
    await open(first.picker);
    within(first.picker, '[role="radio"][aria-label="Medium-dark skin tone"]').click();
    within(first.picker, 'input').focus();
    await search(first.picker, 'waving hand');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => first.field.value === '👋🏾', 'It’s put in');
    const second = await staged();
    await open(second.picker);
    expect(shown(second.picker)).to.eql(['👋🏾']);
  });

  it('C6 works where nothing can be kept', async () => {
    const {getItem} = Storage.prototype;
    Storage.prototype.getItem = () => {
      throw new DOMException('No', 'SecurityError');
    };
    try {
      const {picker, field} = await staged();
      await open(picker);
      within(picker, '[role="tab"][aria-label="Objects"]').click();
      await picker.updateComplete;
      cellsOf(picker)[0]!.click();
      await waitUntil(() => field.value !== '', 'It’s put in');
    } finally {
      Storage.prototype.getItem = getItem;
    }
  });

  it('C6 a host can put it elsewhere', async () => {
    const {composer, picker, field} = await staged();
    const chosen: string[] = [];
    composer.addEventListener(
      'chat-insert',
      (event) => {
        event.preventDefault();
        chosen.push(event.text);
      },
      {capture: true},
    );
    await open(picker);
    cellsOf(picker)[0]!.click();
    expect(chosen).to.eql(['😀']);
    expect(field.value).to.equal('');
  });

  describe('shortcodes', () => {
    const typed = async (text: string, expected: string, lang = 'en') => {
      const {composer, field} = await staged(lang);
      composer.focus();
      await sendKeys({type: text});
      await waitUntil(() => field.value === expected, `${text} becomes ${expected}`);
    };

    it('C6 replaces a whole one at once', () => typed('Hi :smile:', 'Hi 😄'));

    it('C6 lists what begins so', async () => {
      const {composer, field} = await staged();
      composer.focus();
      await sendKeys({type: 'Hi :smi'});
      const list = composer.shadowRoot!.querySelector('[part="completions"]')!;
      await waitUntil(() => list.matches(':popover-open'), 'The list opens');
      await sendKeys({press: 'Enter'});
      await waitUntil(() => field.value === 'Hi 😃', field.value);
    });

    it('C6 asks for none in times, addresses, and words', async () => {
      const {picker} = await staged();
      for (const text of [
        'at 10:30',
        'at 10:30:',
        'https://example.com/:smile:',
        'https://example.com/(:smile:',
        'www.example.com/":smi',
        'C:\\windows',
        'note:smile',
        'Ratio 3:smile:',
        ':)',
        ':D',
        ': smile',
        'at :30',
        '::smile:',
        ':smile: ',
      ])
        expect(picker.completer.match(text), text).to.equal(undefined);
    });

    it('C6 asks for one at the beginning, after a space, a bracket or an emoji', async () => {
      const {picker} = await staged();
      for (const before of ['', 'Hi ', '(', '😀', '❤️', 'see https://example.com ', '\n'])
        expect(picker.completer.match(`${before}:smile:`), before).to.eql({
          start: before.length,
          text: 'smile',
          isWhole: true,
        });
    });

    it('C6 leaves what isn’t an emoji as it was typed', async () => {
      const {picker} = await staged();
      const query = picker.completer.match(':nothing_like_it:')!;
      expect(await picker.completer.find(query, new AbortController().signal)).to.eql([]);
    });

    it('C6 finds by a word of the agent’s language', async () => {
      const {picker} = await staged('de');
      const query = picker.completer.match('Danke :Herz')!;
      const offers = await picker.completer.find(query, new AbortController().signal);
      expect(offers.map(({sign}) => sign).join('')).to.match(/❤️|♥️|💘/u);
    });
  });
});
