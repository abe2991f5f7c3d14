import {expect} from '@open-wc/testing';
import {directionOf} from '../../src/i18n/direction.js';

describe('the direction of a language', () => {
  for (const locale of ['ar', 'ar-EG', 'fa-IR', 'he', 'ur-PK', 'yi'])
    it(`${locale} is from the right`, () => expect(directionOf(locale)).to.equal('rtl'));

  for (const locale of ['en', 'de-AT', 'arn', 'hi', 'ja', 'zh-Hant'])
    it(`${locale} is from the left`, () => expect(directionOf(locale)).to.equal('ltr'));
});
