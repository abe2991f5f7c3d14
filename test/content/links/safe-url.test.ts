import {expect} from '@open-wc/testing';
import {safeUrl} from '../../../src/content/links/safe-url.js';

describe('safeUrl', () => {
  it('T12 gives the address as it will be opened', () => {
    expect(safeUrl('HTTPS://Example.COM')).to.equal('https://example.com/');
    expect(safeUrl('mailto:kate@example.com')).to.equal('mailto:kate@example.com');
    expect(safeUrl('tel:+49-30-1234567;ext=5')).to.equal('tel:+49-30-1234567;ext=5');
  });

  it('T12 refuses every other scheme, and what has none', () => {
    for (const address of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'blob:https://example.com/x',
      'file:///etc/passwd',
      'ftp://example.com',
      '//example.com',
      'example.com',
      '/path',
      '',
    ]) {
      expect(safeUrl(address), address).to.be.undefined;
    }
  });

  it('T12 refuses what a parser would straighten out', () => {
    for (const address of [
      ' https://example.com',
      'https://example.com/\n',
      'java\tscript:alert(1)',
      'ht\ntps://example.com',
      'https:\\\\example.com',
      'https://example.com\\@evil.example',
      'https:/example.com',
      'https:example.com',
      'https:///example.com',
      '\u0001https://example.com',
      'https://',
      'tel:javascript',
    ]) {
      expect(safeUrl(address), JSON.stringify(address)).to.be.undefined;
    }
  });

  it('takes anything', () => {
    for (const value of [undefined, null, 7, {}, ['https://example.com']]) {
      expect(safeUrl(value)).to.be.undefined;
    }
  });
});
