import {expect} from '@open-wc/testing';
import {languageAmong} from '../../../src/content/spelling/dictionary-language.js';
import {wordsIn} from '../../../src/content/spelling/words.js';

const words = (text: string, options = {}) =>
  wordsIn(text, {language: 'en', ...options}).map((word) => word.text);

describe('The words of a text that are checked', () => {
  it('C4 are its words, with what ties them', () => {
    expect(words('Don’t use the well-known e-mail, “please”!')).to.deep.equal([
      ...['Don’t', 'use', 'the', 'well-known', 'e-mail', 'please'],
    ]);
  });

  it('C4 stand where they are said to be', () => {
    const text = '👩‍💻 naïve café\nend';
    for (const {start, end, text: word} of wordsIn(text, {language: 'en'}))
      expect(text.slice(start, end)).to.equal(word);
  });

  const apart: readonly [string, string][] = [
    ['addresses', 'https://exmaple.com/teh?q=wrnog www.exmaple.com teh@exmaple.com'],
    ['telephone and order numbers', '+1 212 555 0123 AB-1234-XY Ordr77 7th K77-foo_bar'],
    ['shortcodes, shortcuts, mentions and tags', ':smlie: /grteeting @kaet #urgnet'],
    ['short abbreviations', 'FAQ SEPA URLS'],
    ['names of things', 'iPhone JavaScript'],
    ['single letters', 'a b c'],
    ['what is no word', '12 – … 👍 :-)'],
  ];
  for (const [what, text] of apart)
    it(`C4 are not ${what}`, () => {
      expect(words(text)).to.deep.equal([]);
    });

  it('C4 are not the names of those who take part', () => {
    const names = ['Ngozi Adichie-Okoye'];
    expect(words('Dear Ngozi, NGOZI’s case of Adichie and Okoye', {names})).to.deep.equal([
      ...['Dear', 'case', 'of', 'and'],
    ]);
  });

  it('C4 are not what is masked', () => {
    expect(words('code Kassbuch here', {privacy: {masks: [/Kass\w+/]}})).to.deep.equal([
      ...['code', 'here'],
    ]);
  });

  it('C4 are long capitals, and words beside a dash', () => {
    expect(words('REFUNDED – maybe')).to.deep.equal(['REFUNDED', 'maybe']);
  });

  it('C4 are found in time in any text', () => {
    for (const text of ['a-'.repeat(50_000), ':'.repeat(50_000), 'Ab1.'.repeat(20_000)]) {
      const begun = performance.now();
      words(text);
      expect(performance.now() - begun).to.be.below(2_000);
    }
  });
});

describe('The dictionary for a language', () => {
  it('C4 is that of the tag, of the language, or of another variant', () => {
    const languages = ['en', 'de', 'de-CH', 'pt-BR'];
    const of = (tag: string) => languageAmong(languages, tag);
    expect(['de-CH', 'de-AT', 'EN-gb', 'pt', 'fr', ''].map(of)).to.deep.equal([
      ...['de-CH', 'de', 'en', 'pt-BR', undefined, undefined],
    ]);
  });
});
