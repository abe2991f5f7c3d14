import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/conversation-menu/define.js';
import type {ConversationMenu} from '../../../src/components/conversation-menu/conversation-menu.js';
import {alone, conversation} from '../chat-transcript/conversation.js';
import {waitUntil} from '../../support/wait-until.js';

const openerOf = (menu: ConversationMenu): HTMLElement =>
  menu.shadowRoot!.querySelector('.opener')!;
const itemsOf = (menu: ConversationMenu): HTMLElement[] => [
  ...menu.shadowRoot!.querySelectorAll<HTMLElement>('[role^="menuitem"]'),
];
const named = (menu: ConversationMenu, name: string): HTMLElement =>
  itemsOf(menu).find(({textContent}) => textContent.trim() === name)!;

const staged = async (hasNotes = true) => {
  const {element} = await alone(conversation(20));
  const menu = await fixture<ConversationMenu>(
    html`<conversation-menu
      .transcript=${element}
      .hasNotes=${hasNotes}
      contact-name="Ada"
    ></conversation-menu>`,
  );
  openerOf(menu).click();
  await waitUntil(() => menu.shadowRoot!.activeElement === itemsOf(menu)[0]);
  return {element, menu};
};

describe('conversation-menu', () => {
  it('T15 T16 offers search, saving and printing, by keys too', async () => {
    const {menu} = await staged();
    expect(itemsOf(menu).map(({textContent}) => textContent.trim())).to.deep.equal([
      'Search in conversation',
      'Include internal notes',
      'Save as text',
      'Save as web page',
      'Print…',
    ]);
    await expect(menu).to.be.accessible();
    await sendKeys({press: 'ArrowDown'});
    expect(menu.shadowRoot!.activeElement).to.equal(itemsOf(menu)[1]);
    await sendKeys({press: 'Escape'});
    expect(menu.shadowRoot!.activeElement).to.equal(openerOf(menu));
  });

  it('T18 has notes along only where they are chosen, each time anew', async () => {
    const {menu} = await staged();
    const asked: boolean[] = [];
    menu.addEventListener('chat-export', (event) => {
      event.preventDefault();
      asked.push(event.internalNotes);
    });
    named(menu, 'Include internal notes').click();
    await menu.updateComplete;
    named(menu, 'Save as text').click();
    await menu.updateComplete;
    openerOf(menu).click();
    await menu.updateComplete;
    named(menu, 'Save as text').click();
    expect(asked).to.deep.equal([true, false]);
  });

  it('T18 offers no notes where there are none', async () => {
    const {menu} = await staged(false);
    expect(itemsOf(menu)).to.have.length(4);
  });

  it('T16 saves unless somebody objects, and says so', async () => {
    const {menu, element} = await staged();
    const saved: string[] = [];
    const {exportTranscript} = element;
    element.exportTranscript = async (options) => {
      saved.push(options.format);
      return exportTranscript.call(element, options);
    };
    named(menu, 'Save as web page').click();
    await waitUntil(() => saved.length === 1);
    expect(saved).to.deep.equal(['html']);
  });

  it('T15 opens the search', async () => {
    const {menu, element} = await staged();
    named(menu, 'Search in conversation').click();
    await waitUntil(() => element.shadowRoot!.querySelector('transcript-search'));
  });
});
