import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/typing-indicator/define.js';
import '../../../src/i18n/ar.js';
import type {TypingIndicator} from '../../../src/components/typing-indicator/typing-indicator.js';
import type {Typing} from '../../../src/model/chat-state.js';
import {colleague, contact, self} from '../../support/facts.js';

const show = (typing: readonly Typing[]) =>
  fixture<TypingIndicator>(
    html`<typing-indicator
      .typing=${typing}
      .parties=${[contact, self, colleague]}
    ></typing-indicator>`,
  );

const words = (element: TypingIndicator, selector = '.indicator'): string =>
  (element.shadowRoot!.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('typing-indicator', () => {
  for (const [ids, text] of [
    [[], ''],
    [['ada'], 'Ada is typing…'],
    [['ada', 'john'], 'Ada and John are typing…'],
    [['ada', 'john', 'kate'], 'Several people are typing…'],
    [['nobody'], 'Unknown sender is typing…'],
  ] as const)
    it(`T5 says “${text}”`, async () => {
      const element = await show(ids.map((partyId) => ({partyId})));
      expect(words(element)).to.equal(text);
      await expect(element).to.be.accessible();
    });

  for (const [lang, name, direction] of [
    ['en', 'منى', 'ltr'],
    ['ar', 'Ada', 'rtl'],
  ] as const)
    it(`T5 is written as its language is, ${lang} with the name ${name}`, async () => {
      const around = await fixture(html`<div lang=${lang} dir=${direction}></div>`);
      const element = document.createElement('typing-indicator');
      element.typing = [{partyId: 'ada'}];
      element.parties = [{...contact, nickname: name}];
      around.append(element);
      await element.updateComplete;
      const notice = element.shadowRoot!.querySelector('[part="notice"]')!;
      expect(notice.textContent).to.contain(name);
      expect(getComputedStyle(notice).direction).to.equal(direction);
    });

  it('T6 shows what is typed, marked as not sent', async () => {
    const element = await show([{partyId: 'ada', preview: 'I would like'}]);
    expect(words(element, '[part="preview"]')).to.equal('Not sent yet I would like');
    await expect(element).to.be.accessible();
  });

  it('T5 takes the same place whether anyone types or not', async () => {
    const element = await show([]);
    const {offsetHeight} = element;
    element.typing = [{partyId: 'ada'}];
    await element.updateComplete;
    expect(element.offsetHeight).to.equal(offsetHeight);
  });

  it('T6 takes the same place for a long preview as for a short one', async () => {
    const element = await show([{partyId: 'ada', preview: 'I'}]);
    const {offsetHeight} = element;
    element.typing = [{partyId: 'ada', preview: 'A long story. '.repeat(300)}];
    await element.updateComplete;
    expect(element.offsetHeight).to.equal(offsetHeight);
    element.typing = [];
    await element.updateComplete;
    expect(element.offsetHeight).to.equal(offsetHeight);
  });

  it('takes what is no list for none', async () => {
    const element = await show('ada' as unknown as Typing[]);
    expect(words(element)).to.equal('');
  });
});
