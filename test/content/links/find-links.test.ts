import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {findLinks} from '../../../src/content/links/find-links.js';
import {findPhones} from '../../../src/content/links/find-phones.js';
import {safeUrl} from '../../../src/content/links/safe-url.js';
import {fixture} from './fixtures.js';

const found = (text: string): readonly string[] =>
  findLinks(text, {findPhones, region: 'DE'}).map(({start, end}) => text.slice(start, end));

const hrefs = (text: string): readonly string[] =>
  findLinks(text, {findPhones, region: 'DE'}).map(({href}) => href);

/** Texts in which links are likely: pieces of addresses among any others. */
const pieces = fc.oneof(
  fc.constantFrom(
    'http://',
    'https://',
    '//',
    'mailto:',
    'www.',
    '.com',
    'a.b',
    '@',
    '?',
    '#',
    '/',
    '(',
    ')',
    '"',
  ),
  fc.constantFrom(
    ' ',
    '.',
    ',',
    ':',
    'xn--',
    '漢字',
    '。',
    'مثال',
    '\u202e',
    '\u200b',
    '\ud83d',
    '+49 30 1234567',
    '1-1-2020',
  ),
  fc.string({unit: 'binary', maxLength: 8}),
);
const texts = fc.array(pieces, {maxLength: 24}).map((parts) => parts.join(''));

describe('findLinks', () => {
  it('T12 finds addresses with and without a scheme', () => {
    const text = 'See https://example.com/a?b=c#d, www.example.org and example.net/path.';
    expect(found(text)).to.deep.equal([
      'https://example.com/a?b=c#d',
      'www.example.org',
      'example.net/path',
    ]);
    expect(hrefs(text)[2]).to.equal('https://example.net/path');
  });

  it('T12 ends links as UTS #58 says', async () => {
    const cases = await fixture<{text: string; links: readonly string[]}>('uts58-detection.json');
    for (const {text, links} of cases) expect(found(text), text).to.deep.equal(links);
  });

  it('T12 finds no link where there is none', async () => {
    for (const text of await fixture<string>('linkify-it-not-links.json')) {
      expect(found(text), text).to.deep.equal([]);
    }
  });

  it('T12 links no other scheme', () => {
    for (const scheme of [
      'javascript:',
      'data:',
      'ftp://',
      'file:///',
      'vbscript:',
      'blob:https://',
    ]) {
      const links = findLinks(`${scheme}x.com/alert(1)`).map(({href}) => href);
      expect(
        links.every((href) => href.startsWith('https://')),
        scheme,
      ).to.be.true;
    }
  });

  it('T12 ends a link at a control that could hide its end', () => {
    expect(found('https://example.com/a\u202emoc.live')).to.deep.equal(['https://example.com/a']);
    expect(found('https://example.com/a\u200bb')).to.deep.equal(['https://example.com/a']);
  });

  it('T12 takes neither sentences nor names of files for addresses', () => {
    expect(found('that is all.Please call, see report.zip and clip.mov')).to.deep.equal([]);
  });

  it('T12 separates an address from Japanese or Chinese text around it', () => {
    expect(found('これは日本語です。example.comはこちら')).to.deep.equal(['example.com']);
  });

  it('T13 finds email addresses in every script', () => {
    expect(found('Mail kate@example.com or δοκιμή@παράδειγμα.ελ.')).to.deep.equal([
      'kate@example.com',
      'δοκιμή@παράδειγμα.ελ',
    ]);
  });

  it('T13 takes a word in quotation marks for a part of an address, but not those around it', () => {
    const text = 'Mail test."foo".bar@example.com, or "kate@example.com"';
    expect(found(text)).to.deep.equal(['test."foo".bar@example.com', 'kate@example.com']);
    expect(hrefs(text)[0]).to.equal('mailto:test.%22foo%22.bar@example.com');
  });

  it('T13 gives a mail address no headers', () => {
    expect(hrefs('a?cc=b&x@example.com')).to.deep.equal(['mailto:a%3Fcc=b%26x@example.com']);
  });

  it('keeps an address and drops what overlaps it', () => {
    expect(found('https://example.com/+493012345678')).to.have.lengthOf(1);
    expect(found('+49 30 1234567 www.example.com 030 7654321')).to.have.lengthOf(3);
  });

  it('links no more than the limit', () => {
    const text = 'example.com '.repeat(1_200);
    expect(findLinks(text)).to.have.lengthOf(1_000);
    expect(findLinks(text, {limit: 3})).to.have.lengthOf(3);
  });

  it('spans are in order, apart, not empty and lead where safeUrl lets them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const span of findLinks(text, {findPhones, region: 'DE'})) {
          expect(span.start).to.be.at.least(end);
          expect(span.end).to.be.above(span.start).and.at.most(text.length);
          expect(safeUrl(span.href)).to.equal(span.href);
          end = span.end;
        }
      }),
      {numRuns: 500},
    );
  });

  it('takes time in proportion to the text, whatever it is', () => {
    const units = [
      'a', 'a.', 'a-', '@', 'a@', 'a@a.', '/', 'http://', 'http://a:', 'http://[1:', 'mailto:a', '漢.', '漢字。',
      '\u202ea.b', '=a.b=c', 'l·l', 'a.com:1', 'a.com?', 'example.com ', 'a.b@example.com ', '1-1.', '+1(', '\ud83d',
    ]; // prettier-ignore
    const hostile = [...units, 'http://a.com/((', 'http://a.com/()', 'http://a.com/"'];
    for (const unit of hostile) {
      const text = unit.repeat(Math.ceil(1_048_576 / unit.length));
      const start = performance.now();
      findLinks(text, {findPhones, region: 'US'});
      expect(performance.now() - start, JSON.stringify(unit)).to.be.below(6_000);
    }
  }).timeout(150_000);
});
