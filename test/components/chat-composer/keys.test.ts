import {expect} from '@open-wc/testing';
import type {ChatComposer} from '../../../src/components/chat-composer/chat-composer.js';
import {alone, fieldOf, inSession} from './typing.js';

/** Which events of a key reach the document. */
const heard = (element: ChatComposer, init: KeyboardEventInit): readonly string[] => {
  const types = ['keydown', 'keypress', 'keyup'];
  const reached: string[] = [];
  const listener = ({type}: Event) => void reached.push(type);
  for (const type of types) document.addEventListener(type, listener);
  for (const type of types)
    fieldOf(element).dispatchEvent(
      new KeyboardEvent(type, {bubbles: true, composed: true, cancelable: true, ...init}),
    );
  for (const type of types) document.removeEventListener(type, listener);
  return reached;
};

const all = ['keydown', 'keypress', 'keyup'];

describe('chat-composer: keys', () => {
  for (const init of [
    {key: 'e'},
    {key: '?', shiftKey: true},
    {key: 'é'},
    {key: '𝒜'},
    {key: '@', altKey: true},
    {key: ' '},
    {key: 'Enter'},
    {key: 'Enter', ctrlKey: true},
    {key: 'Backspace'},
    {key: 'ArrowUp'},
    {key: 'z', ctrlKey: true},
    {key: 'v', metaKey: true},
    {key: 'Process'},
  ])
    it(`A7 keeps ${JSON.stringify(init)} from the page`, async () => {
      const {element} = await alone();
      expect(heard(element, init)).to.deep.equal([]);
    });

  for (const init of [
    {key: 'Escape'},
    {key: 'Tab'},
    {key: 'F2'},
    {key: 'k', ctrlKey: true},
    {key: 's', metaKey: true},
  ])
    it(`A7 lets ${JSON.stringify(init)} reach the page`, async () => {
      const {element} = await alone();
      expect(heard(element, init)).to.deep.equal(all);
    });

  it('A7 lets every key through where a page wants them', async () => {
    const {element} = await alone();
    element.keyboardBubbling = true;
    expect(heard(element, {key: 'e'})).to.deep.equal(all);
  });

  it('A7 lets every key through where the options say so', async () => {
    const {element} = await inSession({keyboardBubbling: true});
    expect(heard(element, {key: 'e'})).to.deep.equal(all);
  });
});
