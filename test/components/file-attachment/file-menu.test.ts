import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../../src/components/file-attachment/define.js';
import type {FileAttachment} from '../../../src/components/file-attachment/file-attachment.js';
import {waitUntil} from '../../support/wait-until.js';
import {
  attach,
  button,
  downloads,
  item,
  part,
  picture,
  shown,
  watchDownloads,
  words,
} from './attached.js';

const isOpen = (element: FileAttachment): boolean => part(element, 'menu').matches(':popover-open');
const focused = (element: FileAttachment): string =>
  element.shadowRoot?.activeElement?.textContent.trim() ?? '';

const openMenu = async (element: FileAttachment, press = 'Shift+F10'): Promise<void> => {
  element.focus();
  // Not every driver knows these keys.
  const [key = '', shiftKey = false] = press === 'Shift+F10' ? ['F10', true] : [press];
  const init = {key, shiftKey, bubbles: true, composed: true, cancelable: true};
  button(element).dispatchEvent(new KeyboardEvent('keydown', init));
  await waitUntil(() => focused(element) === 'Open');
};

const center = (element: Element): [number, number] => {
  const {x, y, width, height} = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

describe('the menu of <file-attachment>', () => {
  watchDownloads();

  it('F2 has Open, Save, Save all and Print', async () => {
    const element = await attach({name: 'photo.png'}, picture('red', 9, 9));
    part(element, 'more').click();
    await waitUntil(() => focused(element) === 'Open');
    const words = [...part(element, 'menu').querySelectorAll('[role="menuitem"]')].map((each) =>
      each.textContent.trim(),
    );
    expect(words).to.deep.equal(['Open', 'Save', 'Save all', 'Print']);
    expect(part(element, 'more').ariaExpanded).to.equal('true');
    await expect(element).to.be.accessible();
  });

  for (const press of ['Shift+F10', 'ContextMenu'])
    it(`F2 opens with ${press}`, async () => {
      await openMenu(await attach({name: 'a.pdf'}, words), press);
    });

  it('F2 opens with the right button, where the pointer is', async () => {
    const element = await attach({name: 'a.pdf'}, words);
    const [x, y] = center(button(element));
    await sendMouse({type: 'click', button: 'right', position: [x, y]});
    await waitUntil(() => focused(element) === 'Open');
    const {left, top} = part(element, 'menu').getBoundingClientRect();
    expect([left, top]).to.deep.equal([x, y]);
  });

  it('F2 opens with a long press', async () => {
    const element = await attach({name: 'a.pdf'}, words);
    const [clientX, clientY] = center(button(element));
    const press = {bubbles: true, pointerType: 'touch', clientX, clientY};
    button(element).dispatchEvent(new PointerEvent('pointerdown', press));
    await waitUntil(() => isOpen(element));
  });

  it('F2 moves with arrows, Home, End and letters', async () => {
    const element = await attach({name: 'a.png'}, picture('red', 9, 9));
    await openMenu(element);
    for (const [press, expected] of [
      ['ArrowDown', 'Save'],
      ['End', 'Print'],
      ['ArrowDown', 'Open'],
      ['ArrowUp', 'Print'],
      ['Home', 'Open'],
      ['s', 'Save'],
      ['s', 'Save all'],
      ['p', 'Print'],
    ] as const) {
      await sendKeys({press});
      expect(focused(element), press).to.equal(expected);
    }
  });

  it('F2 closes with Escape, back on the file', async () => {
    const element = await attach({name: 'a.pdf'}, words);
    await openMenu(element);
    await sendKeys({press: 'Escape'});
    expect(isOpen(element)).to.be.false;
    expect(element.shadowRoot?.activeElement).to.equal(button(element));
  });

  it('F2 closes with Tab, which goes on from the file', async () => {
    const element = await attach({name: 'a.pdf'}, words);
    await openMenu(element);
    await sendKeys({press: 'Tab'});
    expect(isOpen(element)).to.be.false;
    expect(element.shadowRoot?.activeElement).to.equal(part(element, 'more'));
  });

  it('closes with a click elsewhere, and with one on its button', async () => {
    const element = await attach({name: 'a.pdf'}, words);
    await openMenu(element);
    await sendMouse({type: 'click', position: [500, 400]});
    expect(isOpen(element)).to.be.false;
    const more = part(element, 'more');
    await sendMouse({type: 'click', position: center(more)});
    await waitUntil(() => focused(element) === 'Open');
    await sendMouse({type: 'click', position: center(more)});
    expect(isOpen(element)).to.be.false;
  });

  it('keeps its keys from the page', async () => {
    const heard: string[] = [];
    const listener = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listener);
    const element = await attach({name: 'a.pdf'}, words);
    await openMenu(element, 'ContextMenu');
    heard.length = 0;
    await sendKeys({press: 's'});
    await sendKeys({press: 'ArrowDown'});
    document.removeEventListener('keydown', listener);
    expect(heard).to.deep.equal([]);
  });

  it('F2 activates with Enter', async () => {
    const element = await attach({name: 'a.pdf'}, words);
    await openMenu(element);
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => downloads.length === 1);
    expect(isOpen(element)).to.be.false;
  });

  it('says why something cannot be done', async () => {
    const element = await attach({name: 'setup.exe'}, picture('red', 9, 9));
    for (const command of ['open', 'print']) {
      expect(item(element, command).ariaDisabled).to.equal('true');
      expect(item(element, command).title).not.to.equal('');
    }
    item(element, 'open').click();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('dialog')).not.to.exist;
  });

  it('F2 saves all as one archive', async () => {
    const element = await attach({name: 'a.png'}, picture('red', 9, 9));
    element.files = [{name: 'a.png'}, {name: 'a.png'}, {name: 'b.pdf'}];
    element.load = async (file) => new Blob([`content of ${file.name}`]);
    let asked = 0;
    element.addEventListener('chat-file-save-all', (event) => (asked = event.files.length));
    item(element, 'save-all').click();
    await waitUntil(() => downloads.length === 1);
    expect(asked).to.equal(3);
    const archive = await downloads[0]?.blob.text();
    expect(downloads[0]?.name).to.equal('files.zip');
    for (const name of ['a.png', 'a (2).png', 'b.pdf', 'content of b.pdf'])
      expect(archive).to.contain(name);
  });

  it('F2 tells how many of all could not be saved', async () => {
    const element = await attach({name: 'a.pdf'}, async (file) => {
      if (file.name === 'a.pdf') throw new Error('gone');
      return new Blob(['x']);
    });
    element.files = [{name: 'a.pdf'}, {name: 'b.pdf'}];
    item(element, 'save-all').click();
    await waitUntil(() => element.shadowRoot?.querySelector('.problem'));
    expect(part(element, 'caption').innerText).to.contain('Couldn’t save 1 file.');
  });

  it('F2 prints an image alone', async () => {
    const {print} = window;
    let printed: readonly number[] = [];
    window.print = () => {
      const view = document.querySelector('[data-deskside-print]');
      const canvas = view?.shadowRoot?.querySelector('canvas');
      printed = [canvas?.width ?? 0, canvas?.height ?? 0];
    };
    const element = await attach({name: 'photo.png'}, picture('red', 30, 20));
    await shown(element);
    item(element, 'print').click();
    await waitUntil(() => printed.length > 0);
    window.print = print;
    expect(printed).to.deep.equal([30, 20]);
    expect(document.querySelector('[data-deskside-print]')).not.to.exist;
    expect(document.adoptedStyleSheets).to.deep.equal([]);
  });
});
