import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {snapshotOf} from '../../support/facts.js';
import {alone, chord, fieldOf, inSession, press, type} from './typing.js';

const twoChats = () => inSession({}, snapshotOf('one'), snapshotOf('two'));

describe('chat-composer: drafts', () => {
  it('C7 keeps what is typed in its session', async () => {
    const {element, session} = await inSession();
    await type(element, 'Half a sen');
    expect(session('chat').state.drafts.contact).to.equal('Half a sen');
  });

  it('C7 shows each session its own words when the sessions change around it', async () => {
    const {element, provider, session} = await twoChats();
    await type(element, 'For one');
    provider.session = session('two');
    await provider.updateComplete;
    await element.updateComplete;
    expect(fieldOf(element).value).to.equal('');
    await type(element, 'For two');
    provider.session = session('one');
    await provider.updateComplete;
    await element.updateComplete;
    expect(fieldOf(element).value).to.equal('For one');
    expect(session('two').state.drafts.contact).to.equal('For two');
  });

  it('C7 gives a key that comes between two sessions to neither but the first', async () => {
    const {element, provider, session} = await twoChats();
    await type(element, 'For one');
    provider.session = session('two');
    fieldOf(element).value = 'For one, still';
    fieldOf(element).dispatchEvent(new InputEvent('input', {bubbles: true}));
    await provider.updateComplete;
    await element.updateComplete;
    expect(session('one').state.drafts.contact).to.equal('For one, still');
    expect(session('two').state.drafts.contact).to.equal('');
  });

  it('C7 cannot bring back by undo what was written in another chat', async function () {
    const {element, provider, session} = await twoChats();
    element.focus();
    await sendKeys({type: 'Secret of one'});
    await sendKeys({press: 'Enter'});
    provider.session = session('two');
    await provider.updateComplete;
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement, 'the focus stays').to.equal(fieldOf(element));
    if (!(await chord('Control', 'z'))) this.skip();
    expect(fieldOf(element).value).to.equal('');
    expect(session('two').state.drafts.contact).to.equal('');
  });

  it('C7 keeps the words for each audience apart', async () => {
    const {element, session} = await inSession();
    await type(element, 'To the contact');
    session('chat').setAudience('internal');
    await element.updateComplete;
    expect(fieldOf(element).value).to.equal('');
    await type(element, 'Among us');
    press(element, 'Enter');
    expect(session('chat').state.entries.at(-1)).to.include({
      text: 'Among us',
      audience: 'internal',
    });
    session('chat').setAudience('contact');
    await element.updateComplete;
    expect(fieldOf(element).value).to.equal('To the contact');
  });

  it('C7 keeps them apart without a session too', async () => {
    const {element} = await alone('To the contact');
    element.audience = 'internal';
    await element.updateComplete;
    expect(element.value).to.equal('');
    element.audience = 'contact';
    await element.updateComplete;
    expect(element.value).to.equal('To the contact');
  });

  it('C7 keeps its text when it moves through the page', async () => {
    const {element, provider} = await inSession();
    await type(element, 'On the move');
    provider.append(element);
    await element.updateComplete;
    expect(fieldOf(element).value).to.equal('On the move');
  });

  it('C7 takes nothing typed alone into a session', async () => {
    const {element} = await alone();
    await type(element, 'Alone');
    const {provider, session} = await inSession();
    provider.append(element);
    await element.updateComplete;
    expect(fieldOf(element).value).to.equal('');
    expect(session('chat').state.drafts.contact).to.equal('');
  });

  it('C7 a value set by hand is the session’s draft', async () => {
    const {element, session} = await inSession();
    element.value = 'By hand';
    expect(element.value).to.equal('By hand');
    await element.updateComplete;
    expect(session('chat').state.drafts.contact).to.equal('By hand');
    expect(fieldOf(element).value).to.equal('By hand');
  });

  it('C7 keeps the caret at its words, and says so, where another tab has changed the text', async () => {
    const {element, session, told} = await inSession();
    await type(element, 'Dear Ada');
    element.focus();
    const field = fieldOf(element);
    for (const [text, at] of [
      ['From there\nDear Ada', 15],
      ['From there\nDear Ada\nand more', 15],
    ] as const) {
      if (at !== field.selectionStart) field.setSelectionRange(4, 4);
      session('chat').setDraft('contact', text);
      await element.updateComplete;
      expect(field.value).to.equal(text);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([at, at]);
    }
    expect(told.some((text) => text.includes('in another tab'))).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(field);
  });

  it('C8 tells the contact of typing, and that it stopped on sending', async () => {
    const {element, backend} = await inSession();
    await type(element, 'H');
    await type(element, 'He');
    expect(backend.typing.map(({typing}) => typing)).to.deep.equal([true]);
    press(element, 'Enter');
    expect(backend.typing.map(({typing}) => typing)).to.deep.equal([true, false]);
  });

  it('tells of what the agent changes, not of what is set', async () => {
    const {element} = await alone();
    const told: string[] = [];
    element.addEventListener('chat-draft-change', ({text}) => void told.push(text));
    element.value = 'Set';
    await element.updateComplete;
    await type(element, 'Typed');
    press(element, 'Enter');
    expect(told).to.deep.equal(['Typed', '']);
  });
});
