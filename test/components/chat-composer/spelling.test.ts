import {expect} from '@open-wc/testing';
import '../../../src/content/spelling/words.js';
import type {ChatComposer} from '../../../src/components/chat-composer/chat-composer.js';
import type {SpellChecker} from '../../../src/model/options.js';
import {contact, self, snapshotOf} from '../../support/facts.js';
import {settled} from '../../support/fake-clock.js';
import {waitUntil} from '../../support/wait-until.js';
import {fieldOf, inSession, press, type} from './typing.js';

const meant: Readonly<Record<string, readonly string[]>> = {
  helo: ['hello', 'help'],
  wrold: ['world'],
};

/** Knows what is wrong with two words. */
const checker: SpellChecker = {
  languages: ['en', 'de'],
  check: async (words) => words.filter((word) => word in meant),
  suggest: async (word) => meant[word] ?? [],
};

const onSend = {spelling: checker, spellCheckOnSend: true, dictionary: 'en'};

const panelOf = (element: ChatComposer) => element.shadowRoot!.querySelector('[part="spelling"]');
const noteOf = (element: ChatComposer) =>
  element.shadowRoot!.querySelector('[part="spelling-note"]')?.textContent.trim();
const buttonsOf = (element: ChatComposer) =>
  [...(panelOf(element)?.querySelectorAll('button') ?? [])].map((button) =>
    button.textContent.trim(),
  );
const button = (element: ChatComposer, name: string): HTMLButtonElement =>
  [...panelOf(element)!.querySelectorAll('button')].find(
    ({textContent}) => textContent.trim() === name,
  )!;

const sentBy = ({backend}: Awaited<ReturnType<typeof inSession>>) =>
  backend.sends.map(({message}) => message!.text);

/** Writes a text, sends it, and waits for the question about it. */
const asked = async (text: string, options: object = onSend) => {
  const staged = await inSession(options);
  await type(staged.element, text);
  press(staged.element, 'Enter');
  await waitUntil(() => buttonsOf(staged.element).includes('hello'), 'the question');
  return staged;
};

describe('chat-composer, spelling', () => {
  it('C4 asks before a message with wrong words is sent, with what may have been meant', async () => {
    const staged = await asked('helo dear wrold');
    expect(sentBy(staged)).to.deep.equal([]);
    expect(buttonsOf(staged.element)).to.deep.equal([
      ...['helo', 'wrold', 'hello', 'help', 'Add to my words', 'Keep writing', 'Send anyway'],
    ]);
    expect(staged.told).to.include('2 words may be misspelled. Send anyway?');
    expect(staged.element.shadowRoot!.activeElement?.textContent.trim()).to.equal('helo');
    await expect(staged.element).to.be.accessible();
  });

  it('C4 sends it as it is if the agent wants to', async () => {
    const staged = await asked('helo dear');
    button(staged.element, 'Send anyway').click();
    expect(sentBy(staged)).to.deep.equal(['helo dear']);
    await staged.element.updateComplete;
    expect(panelOf(staged.element)).to.equal(null);
  });

  it('C4 goes back to the text by Keep writing, and by Escape', async () => {
    for (const leave of [
      (element: ChatComposer) => button(element, 'Keep writing').click(),
      (element: ChatComposer) =>
        panelOf(element)!.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'})),
    ]) {
      const staged = await asked('helo dear');
      leave(staged.element);
      await staged.element.updateComplete;
      expect(panelOf(staged.element)).to.equal(null);
      expect(staged.element.value).to.equal('helo dear');
      expect(staged.element.shadowRoot!.activeElement).to.equal(fieldOf(staged.element));
      expect(sentBy(staged)).to.deep.equal([]);
    }
  });

  it('C4 replaces a word wherever it stands, and goes on to the next', async () => {
    const {element, told} = await asked('helo wrold, helo!');
    button(element, 'hello').click();
    await waitUntil(() => buttonsOf(element).includes('world'), 'the next word');
    expect(element.value).to.equal('hello wrold, hello!');
    expect(told).to.include('“helo” replaced by “hello”.');
    button(element, 'world').click();
    await element.updateComplete;
    expect(element.value).to.equal('hello world, hello!');
    expect(panelOf(element)).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(fieldOf(element));
    expect(fieldOf(element).selectionStart).to.equal(element.value.length);
  });

  it('C4 takes words into the agent’s own, which are wrong no more', async () => {
    const {element, provider} = await asked('helo dear');
    button(element, 'Add to my words').click();
    await element.updateComplete;
    expect(panelOf(element)).to.equal(null);
    expect(await provider.session!.personalWords('en')).to.deep.equal(['helo']);
    press(element, 'Enter');
    await waitUntil(() => element.value === '', 'it is sent');
  });

  it('C4 sends at once what is right, and once', async () => {
    const staged = await inSession(onSend);
    await type(staged.element, 'all is well');
    press(staged.element, 'Enter');
    press(staged.element, 'Enter');
    await waitUntil(() => staged.element.value === '', 'it is sent');
    expect(sentBy(staged)).to.deep.equal(['all is well']);
  });

  it('C4 doesn’t ask about names of those who take part', async () => {
    const snapshot = snapshotOf('chat', {parties: [{...contact, name: 'Helo Wrold'}, self]});
    const staged = await inSession(onSend, snapshot);
    await type(staged.element, 'Dear Helo');
    press(staged.element, 'Enter');
    await waitUntil(() => staged.element.value === '', 'it is sent');
  });

  it('C4 sends without a check after a second, and says so', async () => {
    const never = {...checker, check: () => new Promise<readonly string[]>(() => undefined)};
    const staged = await inSession({...onSend, spelling: never});
    await type(staged.element, 'helo dear');
    press(staged.element, 'Enter');
    await settled();
    expect(sentBy(staged)).to.deep.equal([]);
    await staged.clock.advance(1_000);
    expect(sentBy(staged)).to.deep.equal(['helo dear']);
    expect(staged.told).to.include('Sent without a spelling check.');
  });

  it('C4 sends without a check where that fails', async () => {
    const broken = {...checker, check: () => Promise.reject(new Error('gone'))};
    const staged = await inSession({...onSend, spelling: broken});
    await type(staged.element, 'helo dear');
    press(staged.element, 'Enter');
    await waitUntil(() => staged.element.value === '', 'it is sent');
    expect(staged.told).to.include('Sent without a spelling check.');
  });

  it('C4 sends nothing that was written on meanwhile', async () => {
    let answer: (words: readonly string[]) => void = () => undefined;
    const slow = {
      ...checker,
      check: () => new Promise<readonly string[]>((resolve) => (answer = resolve)),
    };
    const staged = await inSession({...onSend, spelling: slow});
    await type(staged.element, 'helo');
    press(staged.element, 'Enter');
    await type(staged.element, 'helo and');
    answer([]);
    await settled();
    expect(sentBy(staged)).to.deep.equal([]);
    expect(staged.element.value).to.equal('helo and');
  });

  it('C4 ends with the audience it was about', async () => {
    const staged = await asked('helo dear');
    staged.provider.session!.setAudience('internal');
    await staged.element.updateComplete;
    expect(panelOf(staged.element)).to.equal(null);
    expect(sentBy(staged)).to.deep.equal([]);
  });

  it('C4 checks on demand, by button and by F7', async () => {
    const {element, told} = await inSession({spelling: checker, dictionary: 'en'});
    await type(element, 'helo');
    press(element, 'F7');
    await waitUntil(() => buttonsOf(element).includes('hello'), 'what is wrong');
    expect(buttonsOf(element)).to.not.include('Send anyway');
    expect(told).to.include('1 word may be misspelled.');
    await type(element, 'all is well');
    element.shadowRoot!.querySelector<HTMLElement>('[part="check-spelling"]')!.click();
    await waitUntil(() => noteOf(element) === 'No spelling mistakes found.', 'the note');
    expect(told).to.include('No spelling mistakes found.');
    await expect(element).to.be.accessible();
    await type(element, 'all is well now');
    expect(noteOf(element)).to.equal(undefined);
  });

  it('C4 checks in another language that the agent chooses, for this chat', async () => {
    const asks: string[] = [];
    const spelling: SpellChecker = {
      ...checker,
      check: async (words, {language}) => {
        if (words.length > 0) asks.push(language);
        return checker.check(words, {language, signal: new AbortController().signal});
      },
    };
    const {element} = await asked('helo dear', {...onSend, spelling});
    const select = panelOf(element)!.querySelector('select')!;
    expect([...select.options].map(({textContent}) => textContent.trim())).to.deep.equal([
      ...['English', 'German'],
    ]);
    select.value = 'de';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => asks.length === 2, 'the other check');
    expect(asks).to.deep.equal(['en', 'de']);
  });

  it('C4 says once where there is no dictionary, and sends', async () => {
    const staged = await inSession({...onSend, dictionary: 'fr'});
    const sent: string[] = [];
    staged.element.addEventListener('chat-send', ({text}) => void sent.push(text));
    for (const text of ['helo', 'helo again']) {
      await type(staged.element, text);
      press(staged.element, 'Enter');
    }
    expect(sent).to.deep.equal(['helo', 'helo again']);
    const said = staged.told.filter((text) => text.includes('no dictionary for French'));
    expect(said).to.have.length(1);
  });

  it('C4 has the dictionary loaded while the agent writes, once', async () => {
    const asks: (readonly string[])[] = [];
    const spelling: SpellChecker = {
      ...checker,
      check: async (words) => {
        asks.push(words);
        return [];
      },
    };
    const {element} = await inSession({...onSend, spelling});
    expect(asks).to.deep.equal([]);
    await type(element, 'a');
    await type(element, 'al');
    expect(asks).to.deep.equal([[]]);
  });

  it('C4 isn’t offered where there is nothing to check with', async () => {
    const staged = await inSession({spellCheckOnSend: true});
    expect(staged.element.shadowRoot!.querySelector('[part="check-spelling"]')).to.equal(null);
    await type(staged.element, 'helo');
    press(staged.element, 'Enter');
    expect(sentBy(staged)).to.deep.equal(['helo']);
  });
});
