import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {AnswerBook, findAnswers} from '../../../src/content/rich/answer-book.js';
import type {Entry, PartyRole} from '../../../src/model/entry.js';
import type {RichAnswer} from '../../../src/model/rich-answer.js';
import type {RichContent, RichOption} from '../../../src/model/rich-content.js';

const roles: Readonly<Record<string, PartyRole>> = {mark: 'contact', bot: 'bot', kate: 'agent'};
const options = {roleOf: (partyId: string) => roles[partyId]};

let places = 0;
const base = (partyId: string) => {
  const seq = ++places;
  return {key: `k${seq}`, id: `id${seq}`, seq, at: seq, partyId};
};
const says = (partyId: string, text: string, more: object = {}): Entry => ({
  ...base(partyId),
  kind: 'text',
  text,
  ...more,
});
const offers = (...content: RichContent[]): Entry => ({
  ...base('bot'),
  kind: 'rich',
  text: '',
  content,
});
const option = (id: string, label: string, payload?: string): RichOption => ({
  id,
  label,
  ...(payload !== undefined && {payload}),
});
const replies = (...labels: string[]): RichContent => ({
  type: 'choices',
  presentation: 'quick-replies',
  options: labels.map((label) => option(label.slice(0, 2), label, `go:${label}`)),
});

const answer = (offer: Entry, ...entries: Entry[]): RichAnswer | undefined =>
  findAnswers([offer, ...entries], options).get(offer.key);

describe('R10 what the contact did with rich media', () => {
  it('is certain by a reference, by the id or the key of the message', () => {
    const offer = offers(replies('Thailand', 'Spain'));
    for (const inReplyTo of [offer.id, offer.key]) {
      const reply = says('mark', 'Thailand', {inReplyTo});
      const chatter = Array.from({length: 40}, () => says('kate', 'Well'));
      assert.deepEqual(answer(offer, ...chatter, reply), {
        inReplyTo: offer.key,
        key: reply.key,
        at: reply.at,
        evidence: 'reference',
        text: 'Thailand',
        chosen: [{id: 'Th', label: 'Thailand'}],
        values: [],
      });
    }
  });

  it('is certain by a payload, whatever the words are', () => {
    const offer = offers(replies('Thailand', 'Spain'));
    const found = answer(offer, says('mark', 'Gracias', {payload: 'go:Spain'}));
    assert.deepEqual([found?.evidence, found?.chosen], ['payload', [{id: 'Sp', label: 'Spain'}]]);
    assert.equal(answer(offer, says('mark', 'go:Spain'))?.evidence, 'payload');
  });

  it('compares payloads of JSON by what they say', () => {
    const choices: RichContent = {
      type: 'choices',
      presentation: 'buttons',
      options: [option('a', 'Buy', '{"do":"buy","what":{"a":1,"b":2}}')],
    };
    const payload = '{ "what": {"b": 2, "a": 1}, "do": "buy" }';
    assert.equal(answer(offers(choices), says('mark', '', {payload}))?.evidence, 'payload');
  });

  it('is certain by the label of an open option, also in other letters', () => {
    const offer = offers(replies('Yes, please', 'No'));
    const found = answer(offer, says('bot', 'Well?'), says('mark', ' yes,  PLEASE'));
    assert.deepEqual(
      [found?.evidence, found?.chosen],
      ['label', [{id: 'Ye', label: 'Yes, please'}]],
    );
  });

  it('takes several labels where several were chosen', () => {
    const found = answer(offers(replies('Cheese', 'Ham', 'Egg')), says('mark', 'Cheese, Egg'));
    assert.deepEqual(
      found?.chosen.map(({label}) => label),
      ['Cheese', 'Egg'],
    );
  });

  it('does not say which of two options with one label it was', () => {
    const card = (id: string): RichContent => ({
      type: 'card',
      title: id,
      actions: [option(id, 'Buy now', `buy-${id}`)],
    });
    const offer = offers({type: 'group', layout: 'carousel', items: [card('a'), card('b')]});
    assert.deepEqual(answer(offer, says('mark', 'Buy now'))?.chosen, [{label: 'Buy now'}]);
    const found = answer(offer, says('mark', 'Buy now', {payload: 'buy-b'}));
    assert.deepEqual(found?.chosen, [{id: 'b', label: 'Buy now'}]);
  });

  it('only follows where it is other words, and only the next ones', () => {
    const offer = offers(replies('Thailand', 'Spain'));
    const found = answer(offer, says('mark', 'What about Italy?'), says('mark', 'Or Greece'));
    assert.deepEqual(
      [found?.evidence, found?.text, found?.chosen],
      ['adjacent', 'What about Italy?', []],
    );
  });

  it('is not a word that was meant for an agent, or for a later question', () => {
    const offer = offers(replies('Yes', 'No'));
    assert.equal(answer(offer, says('kate', 'Shall I?'), says('mark', 'Yes')), undefined);
    const found = answer(offer, says('mark', 'No'), says('bot', 'An agent?'), says('mark', 'Yes'));
    assert.deepEqual(found?.chosen, [{id: 'No', label: 'No'}]);
  });

  it('is not an internal note', () => {
    const offer = offers(replies('Yes', 'No'));
    const note = says('kate', 'Hm', {audience: 'internal'});
    assert.equal(answer(offer, note, says('mark', 'Yes'))?.evidence, 'label');
  });

  it('gives a certain answer precedence over what came next', () => {
    const offer = offers(replies('Thailand', 'Spain'));
    const found = answer(offer, says('mark', 'Hm'), says('mark', 'Spain', {inReplyTo: offer.id}));
    assert.equal(found?.evidence, 'reference');
  });

  it('reads what Amazon Connect sends of a carousel', () => {
    const part = (id: string): RichContent => ({...replies('Apple', 'Pear'), id});
    const offer = offers({type: 'group', layout: 'carousel', items: [part('one'), part('two')]});
    const words = {templateIdentifier: 'two', listTitle: 'Fruit', selectionText: 'Pear'};
    const found = answer(offer, says('mark', JSON.stringify(words)));
    assert.equal(found?.evidence, 'payload');
    assert.equal(found.chosen[0]?.label, 'Pear');
  });

  it('tells the values of a form by their fields, in the words that were offered', () => {
    const offer = offers({
      type: 'form',
      fields: [
        {name: 'mail', label: 'Email', kind: 'email'},
        {
          name: 'size',
          label: 'Size',
          kind: 'choices',
          options: [option('s', 'Small', '1'), option('l', 'Large', '2')],
        },
      ],
    });
    const payload = JSON.stringify({mail: 'a@b.example', size: '1,2', other: 'x'});
    const found = answer(offer, says('mark', '', {payload}));
    assert.equal(found?.evidence, 'payload');
    assert.deepEqual(found.values, [
      {name: 'mail', value: 'a@b.example'},
      {name: 'size', value: 'Small, Large'},
    ]);
  });

  it('takes each entry at one price, however long the chat is', () => {
    const book = new AnswerBook(options);
    const round = (): number => {
      const began = process.cpuUsage();
      for (let turn = 0; turn < 500; turn++) {
        book.add(offers(replies('Thailand', 'Spain', String(turn))));
        book.add(says('mark', 'Spain'));
      }
      const {user, system} = process.cpuUsage(began);
      return user + system;
    };
    round();
    const early = round();
    for (let more = 0; more < 8; more++) round();
    const late = round();
    assert.ok(late < early * 4 + 20_000, `${early} µs at first, ${late} µs later`);
  });
});
