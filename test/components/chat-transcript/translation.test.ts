import {expect} from '@open-wc/testing';
// What makes more than text of rows is there from the start: no test waits for its loading.
import '../../../src/components/chat-transcript/live-row.js';
import type {ChatTranscript} from '../../../src/components/chat-transcript/chat-transcript.js';
import {contact, self} from '../../support/facts.js';
import {waitUntil} from '../../support/wait-until.js';
import {
  alone,
  buttonIn,
  conversation,
  firstInView,
  rowWith,
  said,
  scrollTo,
  settled,
  words,
} from './conversation.js';

const translationsOf = (element: ChatTranscript): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.translation'),
];

const translatedIn = (element: ChatTranscript): string[] =>
  translationsOf(element).map((one) => words(one.querySelector('.translated')));

describe('chat-transcript: translation', () => {
  it('T17 puts the translation under what others wrote, and keeps the original', async () => {
    const translator = async (text: string) => ({text: text.toUpperCase(), language: 'en'});
    const {element} = await alone(
      [
        said(1, {text: 'Guten Tag', partyId: contact.id}),
        said(2, {text: 'Hello', partyId: self.id}),
      ],
      {translator},
    );
    await waitUntil(() => translatedIn(element).includes('GUTEN TAG'));
    expect(translationsOf(element)).to.have.length(1);
    expect(words(rowWith(element, 'Guten Tag').querySelector('.bubble'))).to.equal('Guten Tag');
    expect(element.shadowRoot!.querySelector('.translated')?.getAttribute('lang')).to.equal('en');
    await expect(element).to.be.accessible();
  });

  it('T17 shows what a translator gives as plain text', async () => {
    const text = '<img src=x onerror="alert(1)"> & <b>b</b>';
    const {element} = await alone([said(1, {text: 'Hola', partyId: contact.id})], {
      translator: async () => ({text, language: '"><script>'}),
    });
    await waitUntil(() => translatedIn(element)[0]?.includes('onerror'));
    expect(element.shadowRoot!.querySelector('.translation img, .translation b')).to.equal(null);
    expect(element.shadowRoot!.querySelector('.translated')?.hasAttribute('lang')).to.equal(false);
  });

  it('T17 says that one failed, and tries again when asked', async () => {
    let asked = 0;
    const translator = async (text: string) => {
      if (asked++ === 0) throw new Error('503');
      return {text: `${text}!`};
    };
    const {element} = await alone([said(1, {text: 'Hola', partyId: contact.id})], {translator});
    await waitUntil(
      () => translationsOf(element)[0] && buttonIn(translationsOf(element)[0]!, 'etry'),
    );
    buttonIn(translationsOf(element)[0]!, 'etry')!.click();
    await waitUntil(() => translatedIn(element).includes('Hola!'));
    expect(asked).to.equal(2);
  });

  it('T17 asks for what is near the view alone, three at a time, once for each message', async () => {
    const asked: string[] = [];
    let running = 0;
    let most = 0;
    const translator = async (text: string, {key}: {key: string}) => {
      asked.push(key);
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      return {text: `${text} translated`};
    };
    const {element} = await alone(conversation(400), {translator});
    await waitUntil(() => asked.length > 3 && running === 0);
    await settled(element);
    expect(asked.length).to.be.below(200);
    expect(new Set(asked).size).to.equal(asked.length);
    expect(most).to.be.at.most(3);
  });

  it('T17 T7 does not move what is read when translations come above it', async () => {
    const answers: (() => void)[] = [];
    const translator = (text: string) =>
      new Promise<{text: string}>((resolve) =>
        answers.push(() => resolve({text: `${text} once more`})),
      );
    const {element} = await alone(conversation(100), {translator});
    await scrollTo(element, 2_000);
    await waitUntil(() => answers.length >= 3);
    const {row, offset} = firstInView(element);
    for (let round = 0; round < 6; round++) {
      for (const answer of answers.splice(0)) answer();
      await settled(element);
    }
    expect(row.isConnected).to.equal(true);
    expect(Math.abs(firstInView(element).offset - offset)).to.be.below(1);
  });

  it('T17 is not asked for, and not shown, where a host’s choice or its mistake says so', async () => {
    const translate = async (text: string) => ({text: `${text}!`});
    const {element} = await alone([said(1, {text: 'Hola', partyId: contact.id})], {
      translator: {translate, wants: () => false},
    });
    await settled(element);
    expect(translationsOf(element)).to.have.length(0);
  });

  it('T17 aborts what is under way when the transcript goes', async () => {
    let signal: AbortSignal | undefined;
    const translator = (_text: string, request: {signal: AbortSignal}) => {
      ({signal} = request);
      return new Promise<undefined>(() => undefined);
    };
    const {element} = await alone([said(1, {text: 'Hola', partyId: contact.id})], {translator});
    await waitUntil(() => signal !== undefined);
    element.remove();
    expect(signal!.aborted).to.equal(true);
  });
});

describe('chat-transcript: masks', () => {
  const card = '4111 1111 1111 1111';
  const maskOf = (element: ChatTranscript) =>
    element.shadowRoot!.querySelector<HTMLElement>('.mask');
  const masked = async (privacy: object) => {
    const staged = await alone([said(1, {text: `My card is ${card}.`, partyId: contact.id})], {
      privacy,
    });
    await waitUntil(() => maskOf(staged.element));
    return staged;
  };

  it('T21 hides a card number in a message, with words for who listens', async () => {
    const {element} = await masked({});
    expect(element.shadowRoot!.textContent).not.to.contain(card);
    expect(maskOf(element)!.localName).to.equal('span');
    expect(maskOf(element)!.ariaLabel).to.contain('1111');
    await expect(element).to.be.accessible();
  });

  it('T21 shows it on demand where the policy lets the agent ask, and hides it again', async () => {
    const {element} = await masked({reveal: 'on demand'});
    const asked: string[] = [];
    element.addEventListener('chat-reveal', ({key}) => asked.push(key));
    // White space would be shown as it is, as a second line.
    expect(maskOf(element)!.textContent).not.to.match(/^\s|\s$/);
    maskOf(element)!.click();
    await settled(element);
    expect(words(maskOf(element))).to.equal(card);
    expect(asked).to.deep.equal(['m1']);
    maskOf(element)!.click();
    await settled(element);
    expect(element.shadowRoot!.textContent).not.to.contain(card);
  });

  it('T21 stays hidden where the page cancels the request', async () => {
    const {element} = await masked({reveal: 'on demand'});
    element.addEventListener('chat-reveal', (event) => event.preventDefault());
    maskOf(element)!.click();
    await settled(element);
    expect(element.shadowRoot!.textContent).not.to.contain(card);
  });
});
