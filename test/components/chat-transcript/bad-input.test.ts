import {expect} from '@open-wc/testing';
import {alone, rowsOf, said, settled, warningsOf, words} from './conversation.js';
import {waitUntil} from '../../support/wait-until.js';

const show =
  (entries: unknown, properties: object = {}) =>
  async () => {
    const {element} = await alone(entries as unknown[], properties);
    shown = rowsOf(element).map(words);
  };
let shown: string[] = [];

describe('chat-transcript: bad input', () => {
  for (const [title, entry, field, text] of [
    ['no object', null, 'entry', 'can’t be read'],
    ['no kind', said(1, {kind: undefined}), 'kind', 'Message 1'],
    ['an unknown kind', said(1, {kind: 'poll', text: undefined}), 'kind', 'can’t be read'],
    ['a time that is no number', said(1, {at: NaN}), 'at', 'Message 1'],
    ['a time in the future', said(1, {at: Date.now() + 1e9}), 'at', 'Message 1'],
    ['a text that is none', said(1, {text: 42}), 'text', '42'],
    ['half a character', said(1, {text: 'a\ud83d b'}), 'text', 'a\ufffd b'],
    ['no key', said(1, {key: undefined}), 'key', 'Message 1'],
    ['a party that isn’t there', said(1, {partyId: 'nobody'}), 'partyId', 'Message 1'],
    ['an unknown delivery', said(1, {delivery: 'lost'}), 'delivery', 'Message 1'],
  ] as const)
    it(`shows an entry with ${title} as well as can be, and warns once of “${field}”`, async () => {
      const warnings = await warningsOf(show([entry]));
      expect(shown).to.have.length(1);
      expect(shown[0]).to.contain(text);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<chat-transcript>').and.to.contain(field);
    });

  it('shows a file without a name as one, and warns once', async () => {
    let caption = '';
    const warnings = await warningsOf(async () => {
      const {element} = await alone([said(1, {kind: 'file', file: {}})]);
      const find = () => element.shadowRoot!.querySelector('file-attachment')?.shadowRoot;
      await waitUntil(() => find()?.querySelector('.caption'));
      caption = words(find()!.querySelector('.caption'));
    });
    expect(caption).to.equal('file Ada');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<chat-transcript>').and.to.contain('file');
  });

  it('shows both of two entries with the same key', async () => {
    const warnings = await warningsOf(show([said(1), said(2, {key: 'm1'})]));
    expect(shown).to.have.length(2);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('key');
  });

  for (const [field, value] of [
    ['entries', {length: 3}],
    ['entries', 'text'],
    ['parties', 7],
  ] as const)
    it(`takes ${field} that are no array for none`, async () => {
      const warnings = await warningsOf(show([], {[field]: value}));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`${field}: expected an array`);
    });

  it('shows entries of parties that are none, or have names that are no text', async () => {
    const odd = [null, 'ada', {id: 'ada', role: 'contact', name: {toString: 'no'}, nickname: 7}];
    await warningsOf(show([said(1), said(2, {kind: 'system', event: 'joined'})], {parties: odd}));
    expect(shown).to.have.length(2);
    expect(shown[0]).to.contain('Message 1');
  });

  it('never shows a time in the future', async () => {
    await warningsOf(async () => {
      const {element} = await alone([said(1, {at: Date.now() + 1e9})]);
      const {dateTime} = element.shadowRoot!.querySelector('time')!;
      expect(Date.parse(dateTime)).to.be.at.most(Date.now());
    });
  });

  it('warns once of an entry, however often it is shown', async () => {
    const warnings = await warningsOf(async () => {
      const bad = said(1, {at: NaN});
      const {element} = await alone([bad]);
      for (let index = 2; index < 5; index++) {
        element.entries = [...element.entries!, said(index)];
        await settled(element);
      }
    });
    expect(warnings).to.have.length(1);
  });
});
