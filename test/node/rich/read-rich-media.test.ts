import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readRichMedia, richMediaFormats} from '../../../src/content/rich/read-rich-media.js';
import {fixtures} from './fixtures.js';
import {mutants} from '../../support/mutants.js';
import {timed} from './timed.js';
import {assertValid} from './schema.js';

/** What the contact was shown; what is said after an answer is not. */
const shownKeys = new Set([
  ...['title', 'subtitle', 'text', 'label', 'description', 'body', 'item', 'button', 'altText'],
  ...['summary', 'message', 'content', 'placeholder', 'url', 'image_url', 'imageUrl', 'rawUrl'],
]);
const unseen = new Set([
  'submitButton',
  'replyMessage',
  'fallback',
  'msteams',
  'click',
  'requires',
]);

const shownWords = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return shownKeys.has(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    unseen.has(name) ? [] : shownWords(each, /^\d+$/.test(name) ? key : name),
  );
};

/** Words of the fixtures that are shown only where the rest can't be. */
const instead =
  /^(?:An offer: the|A film$|Choose a size$|Opening hours$|The terms$|Two jackets$|For Teams only$|Prices$|Do it$|Hi \{\{1|one$)/;

describe('R8 the formats that bots send', () => {
  for (const {format, name, payload} of fixtures) {
    it(`reads ${format}: ${name}, all that was shown`, () => {
      const read = readRichMedia(payload);
      assert.equal(read.format, format);
      assertValid(read.content);
      const written = JSON.stringify(read.content);
      assert.doesNotMatch(written, /"type":"unknown"/);
      assert.notEqual(read.text, '');
      for (const words of shownWords(payload).filter((one) => !instead.test(one))) {
        const found = JSON.stringify(words.replace(/\{\{DATE\(([^,)]*).*?\}\}/, '$1')).slice(1, -1);
        assert.ok(written.includes(found.replace('{{1}}', 'Mark')), `${words} is lost: ${written}`);
      }
      assert.deepEqual(readRichMedia(JSON.stringify(payload)), read);
      assert.deepEqual(readRichMedia(payload, {format}).content, read.content);
    });
  }

  it('has examples of every format', () => {
    const formats = new Set(fixtures.map(({format}) => format));
    assert.deepEqual(
      richMediaFormats.filter((format) => format !== 'deskside' && !formats.has(format)),
      [],
    );
  });

  it('reads its own schema, and plain words', () => {
    const content = [{type: 'card', title: 'Hat'}];
    assert.deepEqual(readRichMedia(content), {format: 'deskside', content, text: 'Hat'});
    assert.deepEqual(readRichMedia('Hello').content, [{type: 'text', text: 'Hello'}]);
  });

  it('shows the words that an unknown payload brings, and keeps what came', () => {
    const payload = {kind: 'hologram', fallbackText: 'Turn your head', depth: 3};
    const {format, content, text} = readRichMedia(payload);
    assert.equal(format, undefined);
    assert.equal(text, 'Turn your head');
    assert.deepEqual(content, [
      {type: 'unknown', fallback: 'Turn your head', raw: JSON.stringify(payload, null, 2)},
    ]);
    assert.equal(readRichMedia({type: 'AdaptiveCard'}).content[0]?.type, 'unknown');
  });

  it('never shows nothing', () => {
    for (const value of [null, undefined, '', 0, [], {}, [[]], () => 1, Symbol('x'), 1n])
      assert.equal(readRichMedia(value).content.length, 1, typeof value);
  });

  it('believes the format that it is told, and shows the words where that is wrong', () => {
    const [piece] = readRichMedia({text: 'Hi'}, {format: 'amazon-connect'}).content;
    assert.deepEqual([piece?.type, piece?.type === 'unknown' && piece.fallback], ['unknown', 'Hi']);
    const strange = readRichMedia({text: 'Hi'}, {format: '__proto__' as 'twilio'});
    assert.equal(strange.content[0]?.type, 'unknown');
  });

  for (const format of richMediaFormats.filter((one) => one !== 'deskside')) {
    it(`1,000 mutants of ${format}: valid, in 50 ms each, nothing thrown or polluted`, () => {
      const payloads = fixtures.filter((one) => one.format === format).map(({payload}) => payload);
      let slowest = 0;
      for (const junk of mutants(payloads, 1_000)) {
        const told = timed(() => readRichMedia(junk, {format}));
        const found = timed(() => readRichMedia(junk));
        slowest = Math.max(slowest, told.took, found.took);
        for (const {content} of [told.result, found.result]) {
          assertValid(content);
          assert.ok(content.length > 0);
          assert.doesNotMatch(
            JSON.stringify(content),
            /"(?:url|link|poster)":"(?:javascript|data:text)/,
          );
        }
      }
      assert.ok(!('polluted' in {}));
      console.log(`${format}: slowest of 2,000 ${slowest.toFixed(1)} ms`);
      assert.ok(slowest < 50, `${slowest} ms`);
    });
  }
});
