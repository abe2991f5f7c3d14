import {aTimeout, expect} from '@open-wc/testing';
import type {ChatComposer} from '../../../src/components/chat-composer/chat-composer.js';
import {alone, fieldOf, press} from './typing.js';

type Step = (element: ChatComposer) => void | Promise<void>;

/** A key as the browser tells of it; 229 is one that the input method has taken. */
const key =
  (name: string, legacyCode: number, isComposing = false, init: KeyboardEventInit = {}): Step =>
  (element) =>
    void press(element, name, {legacyCode, isComposing, ...init});

const release =
  (name: string, isComposing = false): Step =>
  (element) =>
    void fieldOf(element).dispatchEvent(
      new KeyboardEvent('keyup', {key: name, isComposing, bubbles: true, composed: true}),
    );

const composition =
  (type: 'start' | 'update' | 'end', data = ''): Step =>
  (element) =>
    void fieldOf(element).dispatchEvent(
      new CompositionEvent(`composition${type}`, {data, bubbles: true, composed: true}),
    );

/** The field has this text, and says so. */
const input =
  (value: string, inputType: string, isComposing: boolean): Step =>
  (element) => {
    fieldOf(element).value = value;
    fieldOf(element).dispatchEvent(
      new InputEvent('input', {inputType, isComposing, bubbles: true, composed: true}),
    );
  };

/** What comes next comes in a task of its own: the agent has pressed another key. */
const later: Step = () => aTimeout(0);

const enter = key('Enter', 13);

/** Writes 日本 by "にほん": the same up to the key that confirms it. */
const japanese = (isFirstKeyComposing: boolean): readonly Step[] => [
  key('Process', 229, isFirstKeyComposing),
  composition('start'),
  composition('update', 'n'),
  input('n', 'insertCompositionText', true),
  release('n', true),
  later,
  key('Process', 229, true),
  composition('update', 'にほん'),
  input('にほん', 'insertCompositionText', true),
  release('i', true),
  later,
  key(' ', 229, true),
  composition('update', '日本'),
  input('日本', 'insertCompositionText', true),
  release(' ', true),
  later,
];

interface Sequence {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Each confirms a conversion, and by that sends nothing. */
const confirmations: readonly Sequence[] = [
  {
    name: 'Chrome: Enter while composing, before the end',
    steps: [
      ...japanese(false),
      key('Enter', 229, true),
      composition('update', '日本'),
      input('日本', 'insertCompositionText', true),
      composition('end', '日本'),
      release('Enter'),
    ],
  },
  {
    name: 'Chrome on Windows: the key is called Process',
    steps: [
      ...japanese(false),
      key('Process', 229, true),
      composition('end', '日本'),
      release('Enter'),
    ],
  },
  {
    name: 'Firefox: Enter while composing, input after the end',
    steps: [
      ...japanese(true),
      key('Enter', 229, true),
      composition('end', '日本'),
      input('日本', 'insertCompositionText', false),
      release('Enter'),
    ],
  },
  {
    name: 'Firefox: the key is called Process and tells no code',
    steps: [
      ...japanese(true),
      key('Process', 0, true),
      composition('end', '日本'),
      input('日本', 'insertCompositionText', false),
      release('Process'),
    ],
  },
  {
    name: 'Safari: the end first, then Enter with the code of a taken key',
    steps: [
      ...japanese(false),
      input('', 'deleteCompositionText', true),
      input('日本', 'insertFromComposition', true),
      composition('end', '日本'),
      key('Enter', 229, false),
      release('Enter'),
    ],
  },
  {
    name: 'Safari: the same, with the key a task later',
    steps: [
      ...japanese(false),
      composition('end', '日本'),
      later,
      key('Enter', 229, false),
      release('Enter'),
    ],
  },
  {
    name: 'some WebViews: the end first, then a plain Enter in the same task',
    steps: [...japanese(false), composition('end', '日本'), enter, release('Enter')],
  },
  {
    name: 'a held Enter confirms and repeats',
    steps: [
      ...japanese(false),
      key('Enter', 229, true),
      composition('end', '日本'),
      later,
      key('Enter', 13, false, {repeat: true}),
      key('Enter', 13, false, {repeat: true}),
      release('Enter'),
    ],
  },
  {
    name: 'a second conversion begins in the task in which the first ends',
    steps: [
      ...japanese(false),
      composition('end', '日本'),
      composition('start'),
      later,
      key('Enter', 229, false),
      key('Enter', 13, true),
      composition('end', '日本'),
    ],
  },
  {
    name: 'Escape takes the conversion back',
    steps: [
      ...japanese(false),
      key('Escape', 229, true),
      composition('end', ''),
      release('Escape'),
    ],
  },
];

/** Each is an Enter that isn't the input method's. */
const sends: readonly Sequence[] = [
  ...confirmations.map(({name, steps}) => ({
    name: `after ${name}`,
    steps: [...steps, later, input('日本', 'insertText', false), enter],
  })),
  {
    name: 'Chrome, Korean: the key ends the syllable, and comes again as itself',
    steps: [
      composition('start'),
      input('한', 'insertCompositionText', true),
      key('Enter', 229, true),
      composition('end', '한'),
      later,
      enter,
      release('Enter'),
    ],
  },
  {
    name: 'Android: every key is taken, Enter is not',
    steps: [
      key('Unidentified', 229),
      composition('start'),
      input('hi', 'insertCompositionText', true),
      composition('end', 'hi'),
      later,
      enter,
    ],
  },
  {
    name: 'a dead key that made its letter',
    steps: [
      key('Dead', 229),
      composition('start'),
      input('´', 'insertCompositionText', true),
      later,
      key('e', 229, true),
      composition('end', 'é'),
      input('é', 'insertCompositionText', false),
      later,
      enter,
    ],
  },
  {
    name: 'a composition that the field’s blur has ended',
    steps: [
      ...japanese(false),
      composition('end', '日本'),
      (element) => fieldOf(element).blur(),
      later,
      (element) => element.focus(),
      enter,
    ],
  },
];

const play = async (steps: readonly Step[], sendOn: 'enter' | 'ctrl+enter' = 'enter') => {
  const {element, sent} = await alone();
  element.sendOn = sendOn;
  await element.updateComplete;
  for (const step of steps) await step(element);
  return {element, sent};
};

describe('chat-composer: input methods', () => {
  for (const {name, steps} of confirmations)
    it(`C1 sends nothing: ${name}`, async () => {
      const {element, sent} = await play(steps);
      await aTimeout(0);
      expect(sent).to.deep.equal([]);
      expect(fieldOf(element).value).to.equal('日本');
    });

  for (const {name, steps} of sends)
    it(`C1 sends once: ${name}`, async () => {
      const {element, sent} = await play(steps);
      // A key that bounces finds nothing to send.
      await enter(element);
      expect(sent).to.have.length(1);
      expect(fieldOf(element).value).to.equal('');
    });

  it('C1 sends nothing by Ctrl+Enter that an input method has taken', async () => {
    const held = {ctrlKey: true};
    const {element, sent} = await play(
      [...japanese(false), key('Enter', 229, true, held), composition('end', '日本')],
      'ctrl+enter',
    );
    await key('Enter', 13, false, held)(element);
    expect(sent).to.deep.equal([]);
    await aTimeout(0);
    await key('Enter', 13, false, held)(element);
    expect(sent).to.deep.equal(['日本']);
  });
});
