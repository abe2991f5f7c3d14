import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {limits} from '../../../src/content/rich/limits.js';
import {readRichContent} from '../../../src/content/rich/read-rich-content.js';
import type {RichContent} from '../../../src/model/rich-content.js';
import {everyPiece} from './every-piece.js';
import {mutants} from '../../support/mutants.js';
import {timed} from './timed.js';
import {assertValid} from './schema.js';

describe('rich media of the kit’s own schema', () => {
  it('is given as it is where it is right, every type of piece', () => {
    assertValid(everyPiece);
    assert.deepEqual(readRichContent(everyPiece), everyPiece);
  });

  it('takes one piece for a list of one, and a text for a piece', () => {
    assert.deepEqual(readRichContent({type: 'text', text: 'Hi'}), [{type: 'text', text: 'Hi'}]);
    assert.deepEqual(readRichContent('Hi'), [{type: 'text', text: 'Hi'}]);
    assert.deepEqual(readRichContent(undefined), []);
  });

  it('leaves out wrong fields and keeps the rest', () => {
    const card = {type: 'card', title: 7, subtitle: {}, actions: [null, {label: 'Buy'}, {}]};
    assert.deepEqual(readRichContent([card]), [
      {type: 'card', title: '7', actions: [{id: 'option-1', label: 'Buy'}]},
    ]);
  });

  it('R8 shows the words of what is no piece, and keeps it as text', () => {
    const [piece] = readRichContent([{type: 'poll', title: 'Which?'}]);
    assert.deepEqual(piece, {
      type: 'unknown',
      fallback: 'Which?',
      raw: JSON.stringify({type: 'poll', title: 'Which?'}, null, 2),
    });
    assert.deepEqual(readRichContent([{type: 'choices', text: 'Which?'}]).length, 1);
  });

  it('gives each option an id of its own', () => {
    const options = ['a', 'a', '', undefined, 'a'].map((id) => ({id, label: 'Yes'}));
    const [choices] = readRichContent([{type: 'choices', presentation: 'radio', options}]);
    const ids = choices?.type === 'choices' ? choices.options.map(({id}) => id) : [];
    assert.equal(new Set(ids).size, 5);
    assert.equal(ids[0], 'a');
  });

  it('lets no address through that a click or a picture could be misled by', () => {
    const evil = ['javascript:alert(1)', 'data:text/html,x', ' https://a.b', 'blob:x', '//a.b'];
    for (const url of evil) {
      const [card, image] = readRichContent([
        {type: 'card', title: 'x', url, actions: [{id: 'a', label: 'b', url}]},
        {type: 'media', kind: 'image', url, poster: url, alt: 'A cat'},
      ]);
      assert.deepEqual(card, {type: 'card', title: 'x', actions: [{id: 'a', label: 'b'}]});
      assert.deepEqual(image, {type: 'media', kind: 'image', alt: 'A cat'});
    }
    const svg = 'data:image/svg+xml;base64,AAAA';
    const [image] = readRichContent([{type: 'media', kind: 'image', url: svg}]);
    assert.deepEqual(image, {type: 'media', kind: 'image'});
  });

  it('cuts what is too much, and says so at the end', () => {
    const mark: RichContent = {type: 'unknown', fallback: ''};
    const long = readRichContent([{type: 'text', text: 'x'.repeat(limits.text + 5)}]);
    assert.equal(long.length, 2);
    assert.deepEqual(long.at(-1), mark);
    assert.ok(long[0]?.type === 'text' && long[0].text.length === limits.text);

    const many = readRichContent(Array.from({length: 2_000}, () => ({type: 'text', text: 'x'})));
    assert.equal(many.length, limits.items);
    assert.deepEqual(many.at(-1), mark);

    let deep: object = {type: 'text', text: 'Down here'};
    for (let depth = 0; depth < 5_000; depth++)
      deep = {type: 'group', layout: 'stack', items: [deep]};
    const read = readRichContent([deep]);
    assertValid(read);
    assert.deepEqual(read.at(-1), mark);
  });

  it('takes an object of the page that throws or holds itself', () => {
    const self: Record<string, unknown> = {type: 'poll', text: 'Round'};
    self['self'] = self;
    const raw = JSON.stringify({type: 'poll', text: 'Round'}, null, 2);
    assert.deepEqual(readRichContent([self]), [{type: 'unknown', fallback: 'Round', raw}]);
    const thrower = Object.defineProperty({type: 'text'}, 'text', {
      get: () => {
        throw new Error('no');
      },
      enumerable: true,
    });
    assert.deepEqual(readRichContent([thrower]), [{type: 'unknown', fallback: ''}]);
  });

  it('1,000 mutants: valid, soon read, read the same again, nothing polluted', () => {
    let slowest = 0;
    for (const junk of mutants([everyPiece], 1_000)) {
      const {result: content, took} = timed(() => readRichContent(junk));
      slowest = Math.max(slowest, took);
      assertValid(content);
      assert.deepEqual(readRichContent(content), content);
      assert.ok(!('polluted' in {}));
    }
    console.log(`slowest of 1,000: ${slowest.toFixed(1)} ms`);
    assert.ok(slowest < 50, `${slowest} ms`);
  });
});
