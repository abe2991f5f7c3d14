import {expect} from '@open-wc/testing';
import {readDictionary} from '../../src/spelling/hunspell/dictionary.js';
import {toEnd} from './steps.js';
import {tiny} from './tiny-dictionary.js';

const dictionary = toEnd(readDictionary(tiny));
const suggest = (word: string) => toEnd(dictionary.suggest(word, () => false));

describe('A Hunspell dictionary', () => {
  const known: readonly [string, readonly string[]][] = [
    ['as it stands there', ['order', 'parcel', 'station', "don't"]],
    ['with what may be put to it', ['orders', 'deliveries', 'ordered', 'unpay', 'helpfully']],
    ['with one ending after another', ['ordereds']],
    ['at the beginning of a sentence, and in capitals', ['Order', 'ORDERS', 'STRASSE', 'STRAßE']],
    ['with the apostrophe of phones', ['don’t']],
    ['with letters made of two characters', ['cafe\u0301']],
    ['parted by hyphens', ['order-station', 'order-']],
    ['as several in a row, in the order that the dictionary allows', ['Rechnungnummer']],
    ['with a joint between the two', ['Rechnungsnummer']],
    ['but not written as it never is, where that counts', ['iOS']],
  ];
  for (const [how, words] of known)
    it(`C4 knows a word ${how}`, () => {
      expect(words.filter((word) => !dictionary.has(word))).to.deep.equal([]);
    });

  const unknown: readonly [string, readonly string[]][] = [
    ['no word', ['ordr', 'stations', 'deliverys', 'undelivery']],
    ['what is forbidden', ['colour']],
    ['half of something', ['anschau', 'Rechnungs']],
    ['several in a row in the wrong order', ['nummerRechnung', 'Versandorder']],
    ['several in a row where one needs a space', ['orderstation']],
    ['with other capitals where those count', ['ios', 'IOS']],
  ];
  for (const [what, words] of unknown)
    it(`C4 doesn’t know ${what}`, () => {
      expect(words.filter((word) => dictionary.has(word))).to.deep.equal([]);
    });

  const meant: readonly [string, string][] = [
    ['odrer', 'order'],
    ['Odrer', 'Order'],
    ['parcell', 'parcel'],
    ['stashun', 'station'],
    ['cafe', 'café'],
    ['ordersstation', 'orders station'],
    ['versandnumer', 'Versandnummer'],
    ['deelivevry', 'delivery'],
  ];
  for (const [wrong, right] of meant)
    it(`C4 suggests “${right}” for “${wrong}”`, () => {
      expect(suggest(wrong)).to.include(right);
    });

  it('C4 suggests nothing that shouldn’t be', () => {
    expect(suggest('damm')).to.deep.equal([]);
    expect(suggest('colours')).to.not.include('colour');
  });

  it('C4 gives what it has found when time is up', () => {
    expect(toEnd(dictionary.suggest('odrer', () => true))).to.deep.equal([]);
  });

  it('makes what it can of a dictionary that is broken', () => {
    for (const aff of [
      '',
      'SFX',
      'SFX A Y',
      'SFX A 0 x [',
      'REP\nMAP\nFLAG ?\nCOMPOUNDMIN x',
      '\0',
    ])
      for (const dic of ['', '1', '2\nword/A\n/\n\t', '1\nword'])
        expect(
          () => toEnd(readDictionary({aff, dic})).has('words'),
          `${aff} ${dic}`,
        ).not.to.throw();
    expect(toEnd(readDictionary({aff: 'SFX A 0 x [', dic: '1\nword/A'})).has('word')).to.be.true;
  });

  it('reads flags of every form', () => {
    const forms = [
      ['', 'A', '/A'],
      ['FLAG long', 'Aa', '/BbAa'],
      ['FLAG num', '101', '/7,101'],
      ['FLAG UTF-8', 'é', '/é'],
      ['AF 1\nAF A', 'A', '/1'],
    ] as const;
    for (const [form, flag, flags] of forms) {
      const aff = `${form}\nSFX ${flag} Y 1\nSFX ${flag} 0 s .\n`;
      expect(toEnd(readDictionary({aff, dic: `1\nword${flags}`})).has('words'), form).to.be.true;
    }
  });
});
