import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {entryText, type Wording} from '../../../src/content/entry-text.js';
import {maskPreview} from '../../../src/content/mask-preview.js';
import {loadMasks, maskText} from '../../../src/content/mask-text.js';
import {ConversationFormat} from '../../../src/i18n/conversation-format.js';
import {englishConversation} from '../../../src/i18n/en-conversation.js';
import type {Entry} from '../../../src/model/entry.js';
import type {PrivacyOptions} from '../../../src/model/options.js';
import {withoutConsole} from '../../support/console.js';

const wording = (privacy?: PrivacyOptions): Wording => ({
  terms: englishConversation,
  format: new ConversationFormat('en'),
  nameOf: () => 'Ada',
  privacy,
});

const isLuhn = (digits: string): boolean =>
  Array.from(digits)
    .reverse()
    .reduce((sum, character, place) => {
      const value = Number(character) * (place % 2 === 0 ? 1 : 2);
      return sum + (value > 9 ? value - 9 : value);
    }, 0) %
    10 ===
  0;

/** The number with the check digit that makes it right. */
const checked = (digits: string): string =>
  Array.from('0123456789')
    .map((last) => digits + last)
    .find(isLuhn)!;

describe('masks, before what tells numbers apart is loaded', () => {
  it('T21 hide every long number, and all of a text if the host has masks', () => {
    expect(maskText('Order 1234 5678 9012 34, thanks')).to.equal('Order •••• •••• •••• ••, thanks');
    expect(maskText('My id is K-12', {masks: [/K-\d+/]})).to.equal('•• •• •• ••••');
    expect(maskPreview('4111 1111')).to.equal('•••• ••••');
  });
});

describe('masks', () => {
  before(loadMasks);

  const numbers: readonly [issuer: string, number: string, shown: string][] = [
    ['Visa', '4111 1111 1111 1111', '•••• •••• •••• 1111'],
    ['Visa of 13 digits', '4222222222222', '•••••••••2222'],
    ['Mastercard', '5555-5555-5555-4444', '••••-••••-••••-4444'],
    ['Mastercard of the 2 series', '2223003122003222', '••••••••••••3222'],
    ['American Express', '3782 822463 10005', '•••• •••••• •0005'],
    ['Diners', '30569309025904', '••••••••••5904'],
    ['JCB', '3530111333300000', '••••••••••••0000'],
    ['Discover', '6011111111111117', '••••••••••••1117'],
    ['Maestro of 19 digits', '6304000000000000000', '•••••••••••••••0000'],
    ['UnionPay', '6240 0086 3140 1148', '•••• •••• •••• 1148'],
    ['full-width', '４１１１１１１１１１１１１１１１', '••••••••••••１１１１'],
    ['Arabic-Indic', '٤١١١ ١١١١ ١١١١ ١١١١', '•••• •••• •••• ١١١١'],
  ];
  for (const [issuer, number, shown] of numbers) {
    it(`T21 shows the last four digits of a card’s number: ${issuer}`, () => {
      expect(maskText(`It’s ${number}.`)).to.equal(`It’s ${shown}.`);
    });
  }

  it('T21 finds a card’s number beside its date and code, and more than one', () => {
    expect(maskText('4111 1111 1111 1111 12 25 123')).to.equal('•••• •••• •••• 1111 12 25 123');
    expect(maskText('4111111111111111 or 5555555555554444')).to.equal(
      '••••••••••••1111 or ••••••••••••4444',
    );
  });

  const others: readonly [what: string, text: string][] = [
    ['an order number', 'Order 4111 1111 1111 1112'],
    ['an IMEI', 'IMEI 356938035643809'],
    ['a telephone number', 'Call +4111 1111 1111 1111'],
    ['part of an address', 'https://example.com/p/4111111111111111?x=4111111111111111'],
    ['part of an email address', 'Mail 4111111111111111@example.com'],
    ['an IBAN', 'DE89370400440532013000'],
    ['a time in milliseconds', '1764108000000'],
    ['a longer number', '41111111111111111111111111111111'],
    ['a short one', '4111 1111'],
  ];
  for (const [what, text] of others) {
    it(`T21 leaves ${what} alone`, () => expect(maskText(text)).to.equal(text));
  }

  it('T21 masks any number that a card could have, however it’s grouped', () => {
    const card = fc
      .tuple(fc.constantFrom('4', '51', '37', '6011', '2221'), fc.stringMatching(/^\d{15}$/))
      .map(([begin, rest]) => checked(`${begin}${rest}`.slice(0, begin === '37' ? 14 : 15)));
    const grouped = fc
      .tuple(
        card,
        fc.array(fc.constantFrom('', '', ' ', '-', '\u00a0'), {minLength: 19, maxLength: 19}),
      )
      .map(([digits, gaps]) =>
        Array.from(digits)
          .map((one, at) => one + gaps[at]!)
          .join('')
          .trimEnd(),
      );
    fc.assert(
      fc.property(grouped, (number) => {
        const shown = maskText(`Take ${number.replace(/-$/, '')}, please`);
        expect(shown.replace(/[^\d]/g, '')).to.have.length(4);
      }),
    );
  });

  it('T21 never changes a text’s length, nor what has no number', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => maskText(text).length === text.length),
    );
    fc.assert(fc.property(fc.stringMatching(/^\D*$/), (text) => maskText(text) === text));
  });

  it('T21 masks what the host names, by pattern and by function', () => {
    const masks = [/K-\d+/i, (text: string) => [{start: text.indexOf('!') + 1, end: text.length}]];
    expect(maskText('k-12 and K-34! secret word', {masks})).to.equal('•••• and ••••! •••••• ••••');
  });

  it('T21 leaves card numbers alone where the host wants so', () => {
    const text = '4111 1111 1111 1111';
    expect(maskText(text, {cardNumbers: false})).to.equal(text);
    expect(maskPreview(text, {cardNumbers: false})).to.equal(text);
  });

  it('T21 hides the whole text, and warns once, if a mask of the host fails', async () => {
    const failing = [
      () => [{start: 5, end: 1}],
      () => JSON.parse('{') as [],
      'K' as unknown as RegExp,
    ];
    for (const mask of failing) {
      const warnings = await withoutConsole('warn', () => {
        expect(maskText('One two', {masks: [mask]})).to.equal('••• •••');
        maskText('Three', {masks: [mask]});
      });
      expect(warnings).to.equal(1);
    }
  });

  it('T21 gives a pattern no more than a part of a long text at once', () => {
    const text = `${'x'.repeat(5_000)} K-12 ${'x'.repeat(5_000)}`;
    expect(maskText(text, {masks: [/x{2000,}/, /K-\d+/]})).to.equal(text.replace('K-12', '••••'));
  });

  it('T21 hides of a number that is being typed what may become a card’s', () => {
    expect(maskPreview('It’s 411')).to.equal('It’s 411');
    expect(maskPreview('It’s 4111 11')).to.equal('It’s 4111 11');
    expect(maskPreview('It’s 4111 1111 1')).to.equal('It’s •••• •••• •');
    expect(maskPreview('It’s 4111 1111 1111 1111')).to.equal('It’s •••• •••• •••• 1111');
    expect(maskPreview('Order 4111 1111 1 please')).to.equal('Order 4111 1111 1 please');
    expect(maskPreview('Call +49 151 2345')).to.equal('Call +49 151 2345');
    expect(maskPreview('Order 1234567')).to.equal('Order 1234567');
  });

  it('T21 masks the words of every kind of entry', () => {
    const base = {key: 'a', at: 0, partyId: 'ada'};
    const number = '4111111111111111';
    const entries: Entry[] = [
      {...base, kind: 'text', text: number},
      {...base, kind: 'rich', text: number, content: []},
      {...base, kind: 'file', file: {name: `${number}.txt`}},
      {...base, kind: 'system', event: 'notice', text: number},
    ];
    for (const entry of entries) {
      expect(entryText(entry, wording())).to.contain('••••••••••••1111');
      expect(entryText(entry, wording({cardNumbers: false}))).to.contain(number);
    }
  });
});
