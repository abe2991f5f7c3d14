import {expect} from '@open-wc/testing';
import {loadMasks} from '../../../src/content/mask-text.js';
import {contact} from '../../support/facts.js';
import {waitUntil} from '../../support/wait-until.js';
import {alone, inSession, rowsOf, said, settled, words} from './conversation.js';

const number = '4111 1111 1111 1111';
const shown = '•••• •••• •••• 1111';

const previewOf = async (element: Element): Promise<string> => {
  const indicator = element.shadowRoot!.querySelector('typing-indicator')!;
  await indicator.updateComplete;
  return words(indicator.shadowRoot!.querySelector('.preview .text'));
};

describe('chat-transcript: privacy', () => {
  before(loadMasks);

  it('T21 masks card numbers in messages and announcements, but for their last digits', async () => {
    const {element, told} = await alone([said(1, {text: `It’s ${number}`})]);
    expect(words(rowsOf(element)[0]))
      .to.contain(shown)
      .and.not.to.contain('4111');
    element.entries = [...element.entries!, said(2, {text: `Or ${number}`})];
    await waitUntil(() => told.length > 0);
    expect(told.join()).to.contain(shown).and.not.to.contain('4111');
  });

  it('T21 masks what is typed and not sent', async () => {
    const typing = [{partyId: contact.id, preview: `It’s ${number}`}];
    const {element} = await alone([], {typing});
    expect(await previewOf(element)).to.equal(`It’s ${shown}`);
    element.privacy = {cardNumbers: false};
    await settled(element);
    expect(await previewOf(element)).to.equal(`It’s ${number}`);
  });

  it('T21 masks what the host names, by property or by the session’s options', async () => {
    const {element} = await alone([said(1, {text: 'I am K-12'})], {privacy: {masks: [/K-\d+/]}});
    expect(words(rowsOf(element)[0])).to.contain('I am ••••');
    const {session, element: inside} = await inSession({
      entries: [said(1, {text: 'I am K-12'})],
    });
    session.setOptions({...session.state.options, privacy: {masks: [/K-\d+/]}});
    await settled(inside);
    expect(words(rowsOf(inside)[0])).to.contain('I am ••••');
  });

  it('T21 masks the names of files, and still gets the file that was sent', async () => {
    const file = {id: 'f1', name: `card ${number}.png`, size: 9};
    const asked: unknown[] = [];
    const {element} = await alone([said(1, {kind: 'file', file})], {
      loadFile: (wanted: unknown) => {
        asked.push(wanted);
        return Promise.resolve(new Blob(['no picture']));
      },
    });
    await waitUntil(() => element.shadowRoot!.querySelector('file-attachment'));
    await settled(element);
    const attached = element.shadowRoot!.querySelector('file-attachment')!;
    await waitUntil(() => asked.length > 0);
    expect(asked[0]).to.equal(file);
    expect(words(attached.shadowRoot!.querySelector('.caption')))
      .to.contain('1111')
      .and.not.to.contain('4111');
    expect(attached.shadowRoot!.innerHTML).not.to.contain('4111');
  });
});
