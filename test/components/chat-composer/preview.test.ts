import {expect} from '@open-wc/testing';
import '../../../src/components/chat-composer/preview-template.js';
import {loadLinkEngine} from '../../../src/content/links/index.js';
import {loadMasks} from '../../../src/content/mask-text.js';
import {waitUntil} from '../../support/wait-until.js';
import {inSession, type} from './typing.js';

const previewing = async (options: object = {}) => {
  const staged = await inSession(options);
  const {element} = staged;
  const root = element.shadowRoot!;
  const button = () => root.querySelector<HTMLElement>('[part="preview-button"]');
  const preview = () => root.querySelector<HTMLElement>('[part="preview"]');
  const words = () => preview()?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  button()!.click();
  await element.updateComplete;
  return {...staged, button, preview, words};
};

/** Done when a control has faded to the colour that it keeps. */
const stillColor = (control: Element): Promise<void> => {
  let before = '';
  return waitUntil(
    () => {
      const now = getComputedStyle(control).backgroundColor;
      const isStill = now === before;
      before = now;
      return isStill;
    },
    'It keeps its colour',
    200,
  );
};

describe('chat-composer: preview', () => {
  before(() => Promise.all([loadLinkEngine(), loadMasks()]));

  it('C3 shows what is written as the contact will see it, as it’s typed', async () => {
    const {element, preview, words} = await previewing();
    await waitUntil(() => words().includes('Nothing written yet'), 'It says so');
    await type(element, 'Look at example.com/help');
    await waitUntil(() => words().includes('Look at'), 'It follows');
    expect(words()).to.contain('As Ada will see it').and.to.contain('Kate');
    expect(preview()!.querySelector('a')!.href).to.equal('https://example.com/help');
    // Shown with its white space: a template's own would be seen.
    const shown = preview()!.querySelector('.preview-text')!.textContent;
    expect(shown).to.equal('Look at example.com/help');
    expect(preview()!.getAttribute('aria-live')).to.equal('off');
    await stillColor(element.shadowRoot!.querySelector('[part="send"]')!);
    await expect(element).shadowDom.to.be.accessible();
  });

  it('C3 names the agent as the contact knows them', async () => {
    const {words} = await previewing({nickname: 'Katie'});
    await waitUntil(() => words().includes('Katie'));
  });

  it('C3 T21 masks what is private', async () => {
    const {element, words} = await previewing();
    await type(element, 'Card 4111 1111 1111 1111?');
    await waitUntil(() => words().includes('Card'));
    expect(words()).to.not.contain('4111 1111');
    expect(words()).to.contain('1111');
  });

  it('C3 has none of a note', async () => {
    const {element, session, button, preview} = await previewing();
    session('chat').setAudience('internal');
    await element.updateComplete;
    expect(button()).to.equal(null);
    expect(preview()).to.equal(null);
    session('chat').setAudience('contact');
    await element.updateComplete;
    expect(preview()).to.not.equal(null);
  });

  it('C3 is closed by its button', async () => {
    const {element, button, preview} = await previewing();
    expect(button()!.getAttribute('aria-pressed')).to.equal('true');
    button()!.click();
    await element.updateComplete;
    expect(preview()).to.equal(null);
  });
});
