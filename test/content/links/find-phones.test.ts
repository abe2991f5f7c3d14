import {expect} from '@open-wc/testing';
import {findPhones} from '../../../src/content/links/find-phones.js';

const found = (text: string, region = 'DE'): readonly string[] =>
  findPhones(text, region).map(({start, end}) => text.slice(start, end));

describe('findPhones', () => {
  it('T13 finds numbers of the region and of others', () => {
    expect(found('Call 030 1234567 or +1 (415) 555-2671 ext. 5')).to.deep.equal([
      '030 1234567',
      '+1 (415) 555-2671 ext. 5',
    ]);
    expect(findPhones('030 1234567', 'DE')[0]?.href).to.equal('tel:+49301234567');
  });

  it('T13 needs the country code where no region is known', () => {
    expect(findPhones('030 1234567')).to.deep.equal([]);
    expect(findPhones('030 1234567', 'nowhere')).to.deep.equal([]);
    expect(findPhones('+49 30 1234567')).to.have.lengthOf(1);
  });

  it('T13 finds no number in a date', () => {
    const dates = [
      'On 2026-11-23 at 10:30', '23.11.2026 10:30 Uhr', '11/23/2026', '2026/11/23 08:00', '23. 11. 2026',
      'from 1.10.2026 to 23.11.2026', '2026-11-23 14:00 - 16:00', '20261123', '2026-11-23T10:30:00Z',
    ]; // prettier-ignore
    for (const region of ['US', 'DE', 'GB', 'FR', 'JP', 'BR']) {
      for (const text of dates) expect(found(text, region), `${text} ${region}`).to.deep.equal([]);
    }
  });

  it('T13 finds no number in an order number and its like', () => {
    const others = [
      'Order 4155552671', 'My order number is 415-555-2671', 'Order #415-555-2671', 'order no. 4155552671',
      'Bestellnummer: 030 1234567', 'Bestellnr. 030 1234567', 'INV-20261123-4567', 'Invoice 030-1234567',
      'ticket 030 1234567', 'A4155552671', '4155552671-X', 'IBAN DE89 3704 0044 0532 0130 00', '$4,155,552,671',
      '4111 1111 1111 1111', 'tracking 9400 1000 0000 0000 0000 00', 'my reference: (415) 555-2671',
    ]; // prettier-ignore
    for (const region of ['US', 'DE']) {
      for (const text of others) expect(found(text, region), `${text} ${region}`).to.deep.equal([]);
    }
  });

  it('T13 takes digits without separators for a number after a word for it, or alone', () => {
    expect(found('Call me at 4155552671', 'US')).to.deep.equal(['4155552671']);
    expect(found('4155552671', 'US')).to.deep.equal(['4155552671']);
    expect(found('It was 4155552671 of them', 'US')).to.deep.equal([]);
  });
});
