import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {all, one, rendered, texts, until} from './rendered.js';

const carousel = (count: number, title = 'Hotels') => ({
  type: 'group',
  layout: 'carousel',
  title,
  items: Array.from({length: count}, (_, index) => ({type: 'card', title: `Hotel ${index + 1}`})),
});

const narrow = async (count: number, dir = 'ltr') => {
  const element = await rendered(carousel(count, dir === 'rtl' ? 'فنادق' : 'Hotels'));
  element.style.inlineSize = '300px';
  one(element, '.slides').style.scrollBehavior = 'auto';
  await until(() => !one(element, '.pages').hidden);
  return element;
};

describe('<rich-media-renderer> carousel', () => {
  it('R3 is a carousel of named slides', async () => {
    const element = await narrow(3);
    const box = one(element, '.carousel');
    expect([box.role, box.ariaRoleDescription, box.ariaLabel]).to.deep.equal([
      'group',
      'carousel',
      'Hotels',
    ]);
    expect(all(element, '.slide').map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      '1 of 3',
      '2 of 3',
      '3 of 3',
    ]);
    await expect(element).to.be.accessible();
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`R3 is paged by its buttons, ${dir}`, async () => {
      const element = await narrow(3, dir);
      one(element, '.next').focus();
      await sendKeys({press: 'Enter'});
      await until(() => texts(element, '.page')[0] === '2 of 3');
      await sendKeys({press: 'Enter'});
      await until(() => one(element, '.next').ariaDisabled === 'true');
      expect(element.shadowRoot!.activeElement).to.equal(one(element, '.next'));
      one(element, '.previous').click();
      await until(() => one(element, '.next').ariaDisabled === 'false');
    });
  }

  it('R3 has no buttons where all is in view', async () => {
    const element = await rendered(carousel(2));
    element.style.inlineSize = '600px';
    await until(() => one(element, '.pages').hidden === true);
  });

  it('R3 keeps every card within its slide', async () => {
    const media = [{type: 'media', kind: 'image', url: 'https://media.deskside.invalid/a.png'}];
    const cards = ['Hat', 'Scarf'].map((title) => ({type: 'card', title, media}));
    const element = await rendered({type: 'group', layout: 'carousel', items: cards});
    const widths = (selector: string) =>
      all(element, selector).map((each) => each.getBoundingClientRect().width);
    expect(widths('.card')).to.deep.equal(widths('.slide'));
    expect(widths('.frame').every((width) => width > 200)).to.equal(true);
  });

  it('R3 a card alone isn’t told as a carousel', async () => {
    const element = await rendered(carousel(1));
    expect(texts(element, '.heading')).to.deep.equal(['Hotels', 'Hotel 1']);
    expect(all(element, '[aria-roledescription], button')).to.deep.equal([]);
  });

  it('R3 says nothing before it’s paged', async () => {
    const element = await narrow(3);
    expect(one(element, '.page').ariaLive).to.equal(null);
  });
});
