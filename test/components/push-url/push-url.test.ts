import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/push-url/define.js';
import type {PushUrl} from '../../../src/components/push-url/push-url.js';
import {announcementsBelow} from '../../support/announcements.js';
import {inLittleRoom, outside} from '../../support/little-room.js';
import {waitUntil} from '../../support/wait-until.js';

const history = [
  'https://example.com/returns',
  'https://example.com/track',
  'https://help.example.org/card',
];

/** With a modifier it's made, since WebDriver presses one key at a time. */
const pressKey = async (target: Element, keys: string): Promise<void> => {
  const [key, modifier] = keys.split('+').reverse();
  if (!modifier) return sendKeys({press: key!});
  const held = {altKey: modifier === 'Alt', shiftKey: modifier === 'Shift'};
  const init = {key, ...held, bubbles: true, composed: true, cancelable: true};
  target.dispatchEvent(new KeyboardEvent('keydown', init));
};

const staged = async (changes: Partial<PushUrl> = {}) => {
  const parentNode = document.createElement('div');
  const told = announcementsBelow(parentNode);
  const element = await fixture<PushUrl>(html`<push-url .history=${history}></push-url>`, {
    parentNode,
  });
  Object.assign(element, changes);
  const pushed: string[] = [];
  element.addEventListener('chat-push-url', ({url}) => pushed.push(url));
  element.focus();
  await element.updateComplete;
  const root = element.shadowRoot!;
  const input = root.querySelector('input')!;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await pressKey(input, key);
    await element.updateComplete;
  };
  const type = async (text: string) => {
    await sendKeys({type: text});
    await element.updateComplete;
  };
  const isOpen = () => root.querySelector('.list')!.matches(':popover-open');
  const options = () =>
    [...root.querySelectorAll('[role="option"]')].map(
      (one) => one.querySelector('.address')!.textContent,
    );
  const active = () =>
    root
      .getElementById(input.getAttribute('aria-activedescendant') ?? '')
      ?.querySelector('.address')?.textContent;
  const button = (part: string) => root.querySelector<HTMLButtonElement>(`[part="${part}"]`)!;
  const problem = () => root.getElementById('problem')!.textContent.trim();
  const question = () => root.querySelector<HTMLElement>('[role="alertdialog"]');
  return {
    element,
    root,
    input,
    told,
    pushed,
    press,
    type,
    isOpen,
    options,
    active,
    button,
    problem,
    question,
  };
};

describe('push-url', () => {
  it('A2 U4 keeps what is doubtful in sight at 200 % in 320 pixels', async () => {
    const {element, root, button, question} = await staged({
      value: 'https://anaddressthatislongerthanaline.example',
      allowList: ['example.com'],
    });
    await inLittleRoom(element);
    button('send').click();
    await waitUntil(() => question());
    const list = question()!.querySelector('ul')!;
    expect(list.textContent).to.contain('longerthanaline');
    expect(list.scrollWidth).to.be.at.most(list.clientWidth);
    expect(outside(element, root.querySelectorAll(':not(.list *)'))).to.deep.equal([]);
  });

  it('A2 U2 opens a list as wide as the field at 200 %', async () => {
    const {element, root, press} = await staged();
    await inLittleRoom(element);
    element.style.setProperty('inline-size', '288px');
    await press('ArrowDown');
    const list = root.querySelector('.list')!;
    await waitUntil(() => list.matches(':popover-open'));
    const {width} = list.getBoundingClientRect();
    expect(width).to.be.at.most(288);
  });

  it('U1 is a group named “Push URL” with a combobox and its buttons', async () => {
    const {element, root, input} = await staged();
    expect(root.querySelector('[role="group"]')?.ariaLabel).to.equal('Push URL');
    expect(input.getAttribute('role')).to.equal('combobox');
    await expect(element).to.be.accessible();
  });

  it('U2 filters earlier addresses by what is typed', async () => {
    const {element, type, isOpen, options, active} = await staged();
    await type('track');
    expect(isOpen()).to.equal(true);
    expect(options()).to.deep.equal(['https://example.com/track']);
    expect(active()).to.equal(undefined);
    await expect(element).to.be.accessible();
    await type('x');
    expect(isOpen()).to.equal(false);
  });

  it('U2 opens all of them by the arrow', async () => {
    const {element, root, isOpen, options} = await staged({value: 'zzz'});
    root.querySelector<HTMLButtonElement>('.arrow')!.click();
    await element.updateComplete;
    expect(isOpen()).to.equal(true);
    expect(options()).to.deep.equal(history);
    expect(root.activeElement?.localName).to.equal('input');
  });

  it('U2 Down opens the list at the first, Up at the last, both go around', async () => {
    const {press, active} = await staged();
    await press('ArrowDown');
    expect(active()).to.equal(history[0]);
    await press('ArrowUp');
    expect(active()).to.equal(history[2]);
    await press('ArrowDown');
    expect(active()).to.equal(history[0]);
    await press('Escape', 'ArrowUp');
    expect(active()).to.equal(history[2]);
  });

  it('U2 Alt+Down opens the list without moving, Alt+Up closes it', async () => {
    const {press, isOpen, active} = await staged();
    await press('Alt+ArrowDown');
    expect([isOpen(), active()]).to.deep.equal([true, undefined]);
    await press('Alt+ArrowUp');
    expect(isOpen()).to.equal(false);
  });

  it('U2 Enter takes an address, and sends nothing', async () => {
    const {element, press, isOpen, input, pushed} = await staged();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(element.value).to.equal(history[1]);
    expect(input.value).to.equal(history[1]);
    expect([isOpen(), pushed.length]).to.deep.equal([false, 0]);
  });

  it('U2 Escape closes the list, then empties the text', async () => {
    const {element, type, press, isOpen} = await staged();
    await type('exam');
    await press('Escape');
    expect([isOpen(), element.value]).to.deep.equal([false, 'exam']);
    await press('Escape');
    expect(element.value).to.equal('');
  });

  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End'])
    it(`U2 ${key} goes back to the text`, async () => {
      const {press, active} = await staged();
      await press('ArrowDown', key);
      expect(active()).to.equal(undefined);
    });

  it('U2 Shift+Delete takes an address out of the list, and says so', async () => {
    const {element, press, options, told, active} = await staged();
    const changes: number[] = [];
    element.addEventListener('chat-url-history-change', (event) =>
      changes.push(event.history.length),
    );
    await press('ArrowDown', 'Shift+Delete');
    expect(options()).to.deep.equal(history.slice(1));
    expect(active()).to.equal(history[1]);
    expect(changes).to.deep.equal([2]);
    await waitUntil(() => told.length > 0);
    expect(told[0]).to.contain('https://example.com/returns');
  });

  it('U2 the pointer takes an address out of the list, and leaves the focus', async () => {
    const {element, root, press, options} = await staged();
    await press('Alt+ArrowDown');
    root.querySelector<HTMLElement>('.remove')!.click();
    await element.updateComplete;
    expect(options()).to.deep.equal(history.slice(1));
    expect(root.activeElement?.localName).to.equal('input');
  });

  it('U3 checks exactly what would be pushed, and remembers it', async () => {
    const {element, root, button, press} = await staged({value: 'example.net/new'});
    const checked: string[] = [];
    element.addEventListener('chat-check-url', (event) => {
      event.preventDefault();
      checked.push(event.url);
    });
    button('check').click();
    await waitUntil(() => checked.length > 0);
    expect(checked).to.deep.equal(['https://example.net/new']);
    element.value = '';
    element.focus();
    await press('ArrowDown');
    expect(root.querySelector('[role="option"] .checked')).to.exist;
  });

  it('U4 pushes a valid address with https:// added, once, and keeps it', async () => {
    const {element, type, press, pushed, told, options} = await staged();
    await type('example.net/new');
    await press('Enter');
    await waitUntil(() => pushed.length > 0);
    await element.updateComplete;
    expect(pushed).to.deep.equal(['https://example.net/new']);
    expect(element.value).to.equal('');
    expect(options()[0]).to.equal('https://example.net/new');
    await waitUntil(() => told.length > 0);
  });

  it('U4 refuses what is no web address, says why, and keeps the text', async () => {
    const {element, input, button, problem, pushed} = await staged({value: 'javascript:alert(1)'});
    button('send').click();
    await waitUntil(() => problem() !== '');
    expect(problem()).to.equal('Only http and https addresses can be sent.');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect([element.value, pushed.length]).to.deep.equal(['javascript:alert(1)', 0]);
    await expect(element).to.be.accessible();
  });

  it('U4 asks before a deceptive address is pushed, with the way out first', async () => {
    const {element, root, button, question, pushed} = await staged({
      value: 'https://paypal.com@example.net',
    });
    button('send').click();
    await waitUntil(() => question());
    await element.updateComplete;
    expect(pushed).to.deep.equal([]);
    expect(question()!.textContent).to.contain('https://paypal.com@example.net');
    expect(root.activeElement?.textContent.trim()).to.equal('Change it');
    await expect(element).to.be.accessible();
    question()!.querySelectorAll('button')[1]!.click();
    await element.updateComplete;
    expect(pushed).to.have.length(1);
    expect(question()).to.equal(null);
  });

  it('U4 asks before an address outside of the list is pushed; Escape goes back to the text', async () => {
    const {element, root, button, press, question, pushed} = await staged({
      value: 'example.net',
      allowList: ['example.com'],
    });
    button('send').click();
    await waitUntil(() => question());
    await element.updateComplete;
    expect(question()!.textContent).to.contain(
      'example.net isn’t one of your company’s approved sites',
    );
    await press('Escape');
    expect(question()).to.equal(null);
    expect(root.activeElement?.localName).to.equal('input');
    expect([element.value, pushed.length]).to.deep.equal(['example.net', 0]);
  });

  it('U4 leaves everything as it is where the page cancels the request', async () => {
    const {element, button} = await staged({value: 'https://example.net/'});
    const asked = new Promise<void>((resolve) => {
      element.addEventListener('chat-push-url', (event) => {
        event.preventDefault();
        resolve();
      });
    });
    button('send').click();
    await asked;
    expect(element.value).to.equal('https://example.net/');
    expect(element.history).to.deep.equal(history);
  });

  it('A5 shows what of a wrong history is right', async () => {
    const {options, press} = await staged({
      history: [null, 7, '', 'https://a.de'] as unknown as string[],
    });
    await press('ArrowDown');
    expect(options()).to.deep.equal(['https://a.de']);
  });
});
