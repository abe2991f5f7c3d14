import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {Folding} from '../../../src/content/search/folding.js';
import {Query} from '../../../src/content/search/query.js';

/** Language, what is typed, a text that has it. */
const found: readonly (readonly [string, string, string])[] = [
  ['en', 'cafe', 'At the CAFÉ'],
  ['en', 'café', 'At the cafe'],
  ['en', 'cafe\u0301', 'Cafés'],
  ['en', "can't", 'I can’t'],
  ['en', 'file name', 'The ﬁle has a name'],
  ['en', 'name file', 'The ﬁle has a name'],
  ['en', 'o\u00adrder', 'Order'],
  ['en', 'lodz', 'Łódź'],
  ['en', 'orsted', 'Ørsted'],
  ['de', 'strasse', 'Hauptstraße'],
  ['de', 'STRAẞE', 'Strasse'],
  ['de', 'munchen', 'München'],
  ['de', 'münchen', 'MU\u0308NCHEN'],
  ['sv', 'å', 'A\u030Angström'],
  ['tr', 'ısı', 'ISI'],
  ['tr', 'izmir', 'İzmir'],
  ['el', 'σοφος', 'ΣΟΦΌΣ'],
  ['ru', 'елка', 'Ёлка'],
  ['ar', 'احمد', 'أحمد'],
  ['ar', 'مدرسه', 'مَدْرَسَة'],
  ['ar', 'على', 'علي'],
  ['ar', 'محمد', 'محـــمد'],
  ['ar', '4471', 'طلبي رقم ٤٤٧١'],
  ['fa', 'کتاب', 'كتاب'],
  ['he', 'שלום', 'שָׁלוֹם'],
  ['ja', 'かたかな', 'カタカナ'],
  ['ja', 'カタカナ', 'ｶﾀｶﾅ'],
  ['ja', '１２３', '注文 123'],
  ['ja', '請求書', '先月の請求書について'],
  ['ja', 'が', 'か\u3099'],
  ['ja', 'がぞう', 'ｶﾞｿﾞｳ'],
  ['hi', 'नमस्ते', 'नमस्ते जी'],
  ['en', 'nguyen', 'Nguyễn'],
  ['vi', 'nguyễn', 'NGUYỄN'],
];
const notFound: readonly (readonly [string, string, string])[] = [
  ['sv', 'a', 'å'],
  ['es', 'nino', 'niño'],
  ['tr', 'i', 'ISI'],
  ['ru', 'и', 'й'],
  ['ja', 'か', 'が'],
  ['hi', 'कि', 'की'],
  ['th', 'กิน', 'กัน'],
  ['en', '.*', 'Anything'],
  ['en', 'one two', 'one'],
];

const queryOf = (locale: string, text: string) => {
  const folding = new Folding(locale);
  const query = new Query(text, folding);
  return {query, folding};
};

describe('search: folding', () => {
  for (const [locale, typed, text] of found)
    it(`T15 in ${locale}, “${typed}” finds “${text}”`, () => {
      const {query, folding} = queryOf(locale, typed);
      expect(query.isIn(folding.fold(text)), folding.fold(text)).to.equal(true);
      expect(query.rangesIn(text), 'and says where').to.have.length.above(0);
    });

  for (const [locale, typed, text] of notFound)
    it(`T15 in ${locale}, “${typed}” doesn’t find “${text}”`, () => {
      const {query, folding} = queryOf(locale, typed);
      expect(query.isIn(folding.fold(text)), folding.fold(text)).to.equal(false);
    });

  it('T15 says where each word is, in the units of the text', () => {
    const {query} = queryOf('de', 'strasse ub');
    const text = 'Große Straße, 😀 u\u0308ber';
    const words = query.rangesIn(text).map(({start, end}) => text.slice(start, end));
    expect(words).to.deep.equal(['Straße', 'u\u0308b']);
  });

  it('T15 takes a text for the same however it’s made up', () => {
    const folding = new Folding('en');
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const folded = folding.fold(text);
        expect(folding.fold(text.normalize('NFD'))).to.equal(folded);
        const {text: placed, places} = folding.foldWithPlaces(text);
        expect(placed).to.equal(folded);
        expect(places).to.have.length(folded.length + 1);
        expect([...places].sort((one, other) => one - other)).to.deep.equal(places);
      }),
      {seed: 15},
    );
  });

  it('T15 finds every part of a text in it', () => {
    const folding = new Folding('en');
    fc.assert(
      fc.property(
        fc.array(fc.string({unit: 'grapheme', minLength: 1}), {minLength: 1}),
        fc.nat(),
        (parts, at) => {
          const query = new Query(parts[at % parts.length]!, folding);
          expect(query.isIn(folding.fold(parts.join(' ')))).to.equal(true);
        },
      ),
      {seed: 15},
    );
  });
});
