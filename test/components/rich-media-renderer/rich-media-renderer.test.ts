import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {registerRichRenderer} from '../../../src/components/rich-media-renderer/registry.js';
import {withoutConsole} from '../../support/console.js';
import {all, answered, one, rendered, texts} from './rendered.js';

const countries = ['Thailand', 'Portugal'].map((label) => ({id: label.toLowerCase(), label}));
const question = {
  type: 'choices',
  presentation: 'quick-replies',
  text: 'Where to?',
  options: countries,
};
const offer = {
  type: 'card',
  title: 'Phuket',
  text: 'Seven nights',
  actions: [
    {id: 'buy', label: 'Buy now'},
    {id: 'more', label: 'More', url: 'https://example.com/more'},
  ],
};

describe('<rich-media-renderer>', () => {
  it('R1 shows a question and its options, the chosen one marked', async () => {
    const element = await rendered(question, {
      answer: answered({chosen: [{id: 'thailand', label: 'Thailand'}]}),
    });
    expect(texts(element, '.words, .option-label')).to.deep.equal([
      'Where to?',
      'Thailand',
      'Portugal',
    ]);
    expect(texts(element, '.option.chosen')).to.deep.equal(['Thailand Chosen']);
    await expect(element).to.be.accessible();
  });

  it('R1 has its height as soon as another element has put it into its tree', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('rich-media-renderer');
    element.content = question;
    place.attachShadow({mode: 'open'}).append(element);
    expect(element.offsetHeight).to.be.greaterThan(40);
    expect(texts(element, '.words, .option-label')).to.deep.equal([
      'Where to?',
      'Thailand',
      'Portugal',
    ]);
  });

  it('R2 shows an offer with its buttons, as a list', async () => {
    const element = await rendered(offer);
    expect(texts(element, '.card .heading, .card .words')).to.deep.equal([
      'Phuket',
      'Seven nights',
    ]);
    expect(texts(element, '.options.buttons .option-label')).to.deep.equal(['Buy now', 'More']);
    expect(one(element, '.option a').getAttribute('href')).to.equal('https://example.com/more');
    await expect(element).to.be.accessible();
  });

  it('R4 shows lists with selections, by section', async () => {
    const options = [
      {id: 'a', label: 'Single', section: 'Small', selected: true},
      {id: 'b', label: 'Suite', section: 'Large', disabled: true},
    ];
    const element = await rendered({type: 'choices', presentation: 'radio', options});
    expect(texts(element, '.section')).to.deep.equal(['Small', 'Large']);
    expect(texts(element, '.option .state')).to.deep.equal(['Preset', 'Not available']);
    element.answer = answered({chosen: [{id: 'b', label: 'Suite'}]});
    await element.updateComplete;
    expect(texts(element, '.option:has(.choice-mark.on) .option-label')).to.deep.equal(['Suite']);
  });

  it('R1 offers several as a list of items, and one alone as no list', async () => {
    const element = await rendered([question, {...question, options: countries.slice(0, 1)}]);
    expect(all(element, '.options').map(({role}) => role)).to.deep.equal(['list', 'group']);
    expect(all(element, '.option').map(({role}) => role)).to.deep.equal([
      'listitem',
      'listitem',
      null,
    ]);
  });

  it('R2 cuts off the end of a long address, never its host, in any direction', async () => {
    const url = `https://example.com/${'path/'.repeat(60)}`;
    const element = await rendered({...offer, title: 'بوكيت', url});
    const [box, link] = ['.address', '.address a'].map((selector) =>
      one(element, selector).getBoundingClientRect(),
    );
    expect(link!.width).to.be.above(box!.width);
    expect(link!.left).to.be.at.least(box!.left);
  });

  it('A2 goes in the direction of its words, and what is told of it in that of the reader', async () => {
    const direction = async (title: string) => {
      const element = await rendered({...offer, title}, {answer: answered({text: 'نعم'})});
      const directions = ['.content', '.option', '.answer'].map(
        (selector) => getComputedStyle(one(element, selector)).direction,
      );
      return directions.join(' ');
    };
    expect(await direction('بوكيت')).to.equal('rtl rtl ltr');
    expect(await direction('7: Phuket بوكيت')).to.equal('ltr ltr ltr');
  });

  it('R2 shows that a field was left empty', async () => {
    const fields = [{name: 'name', label: 'Name', kind: 'text', placeholder: 'Your name'}];
    const element = await rendered({type: 'form', fields});
    expect(texts(element, '.value')).to.deep.equal(['Your name']);
    expect(getComputedStyle(one(element, '.value')).borderTopStyle).to.equal('dashed');
  });

  it('R10 names the card where several have a button of that name', async () => {
    const cards = ['Hat', 'Scarf'].map((title) => ({
      type: 'card',
      title,
      actions: [{id: title, label: 'Buy now'}],
    }));
    const element = await rendered(
      {type: 'group', layout: 'carousel', items: cards},
      {answer: answered({chosen: [{id: 'Scarf', label: 'Buy now'}]})},
    );
    expect(texts(element, '.deed')).to.deep.equal(['The contact clicked Buy now (Scarf)']);
  });

  it('R10 tells what was chosen, clicked, answered, and what only came after', async () => {
    const told = async (content: unknown, answer: object) =>
      texts(await rendered(content, {answer: answered(answer)}), '.deed')[0];
    const chosen = [{id: 'thailand', label: 'Thailand'}];
    expect(await told(question, {chosen})).to.equal('The contact chose Thailand');
    expect(await told(offer, {chosen: [{id: 'buy', label: 'Buy now'}]})).to.equal(
      'The contact clicked Buy now',
    );
    expect(await told(question, {text: 'Iceland', evidence: 'reference'})).to.equal(
      'The contact answered: Iceland',
    );
    expect(await told(question, {chosen, text: 'Thailand!', evidence: 'adjacent'})).to.equal(
      'The contact answered after this: Thailand!',
    );
  });

  it('R10 marks nothing as chosen that isn’t certain', async () => {
    const chosen = [{id: 'thailand', label: 'Thailand'}];
    const element = await rendered(question, {answer: answered({chosen, evidence: 'adjacent'})});
    expect(all(element, '.chosen')).to.deep.equal([]);
  });

  it('R10 shows what was filled in, but no password', async () => {
    const fields = [
      {name: 'name', label: 'Name', kind: 'text'},
      {name: 'pin', label: 'PIN', kind: 'password'},
    ];
    const values = [
      {name: 'name', value: 'Mark'},
      {name: 'pin', value: '4711'},
    ];
    const element = await rendered({type: 'form', fields}, {answer: answered({values})});
    expect(texts(element, '.value')).to.deep.equal(['Mark', '••••••']);
    expect(element.shadowRoot!.textContent).not.to.contain('4711');
    await expect(element).to.be.accessible();
  });

  it('R5 shows markdown, its headings below those of the page', async () => {
    const element = await rendered(
      {type: 'text', format: 'markdown', text: '# One\n\n**two**'},
      {headingLevel: 5},
    );
    expect(texts(element, 'h5, strong')).to.deep.equal(['One', 'two']);
  });

  it('R8 says what it can’t show, with what was sent for those who open it', async () => {
    const element = await rendered({
      type: 'unknown',
      fallback: 'Rate us',
      format: 'acme',
      raw: '{"stars": 5}',
    });
    expect(texts(element, '.unknown .words, .unknown .hint')).to.deep.equal([
      'Rate us',
      'Part of this message can’t be displayed (acme).',
    ]);
    const raw = one(element, 'details') as HTMLDetailsElement;
    expect([raw.open, raw.querySelector('pre')?.textContent]).to.deep.equal([
      false,
      '{"stars": 5}',
    ]);
    await expect(element).to.be.accessible();
  });

  it('R8 shows the fallback where there’s nothing else', async () => {
    for (const content of [undefined, null, [], 7]) {
      const element = await rendered(content, {fallback: 'Hello'});
      expect(texts(element, '.words'), String(content)).to.deep.equal(['Hello']);
    }
  });

  it('shows a place in words, and asks no map', async () => {
    const place = {
      type: 'location',
      title: 'Shop',
      text: 'Main Street 1',
      latitude: 50.1,
      longitude: 8.7,
    };
    const element = await rendered(place);
    expect(texts(element, '.location .heading, .location p')).to.deep.equal([
      'Shop',
      'Main Street 1',
      '50.10000, 8.70000',
    ]);
    expect(one(element, '.location a').getAttribute('href')).to.contain(
      'openstreetmap.org/?mlat=50.10000',
    );
    expect(all(element, 'img, iframe')).to.deep.equal([]);
  });

  it('shows times as the place has them, in the reader’s language', async () => {
    const slots = [
      {id: 's', label: '2026-12-02T09:00+01:00', start: '2026-12-02T08:00Z', duration: 30},
    ];
    const element = await rendered({type: 'schedule', title: 'A call', offset: 60, slots});
    expect(one(element, '.option').textContent).to.match(/9:00\sAM[\s\S]*30 minutes/);
  });

  it('lets a page render a type in its own way', async () => {
    const element = await rendered([
      {type: 'poll', question: 'Tea?'},
      {type: 'text', text: 'after'},
    ]);
    expect(texts(element, '.unknown')).to.have.length(1);
    registerRichRenderer('poll', ({question: asked}) => html`<i>${String(asked)}</i>`);
    await element.updateComplete;
    expect(texts(element, 'i, .words')).to.deep.equal(['Tea?', 'after']);
  });

  it('survives a page’s renderer that throws', async () => {
    const errors = await withoutConsole('error', async () => {
      registerRichRenderer('bomb', () => {
        throw new Error('no');
      });
      const element = await rendered([{type: 'bomb', text: 'boom'}]);
      expect(texts(element, '.unknown')).to.have.length(1);
    });
    expect(errors).to.equal(1);
  });

  it('takes its content as an attribute too', async () => {
    const element = await rendered(undefined);
    element.setAttribute('content', JSON.stringify(question));
    await element.updateComplete;
    expect(texts(element, '.option-label')).to.deep.equal(['Thailand', 'Portugal']);
  });
});
