import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {AddressReport, InspectOptions} from '../../../src/content/links/address-report.js';
import {inspectAddress} from '../../../src/content/links/inspect-address.js';
import {isMisleadingLabel, linkText} from '../../../src/content/links/link-text.js';
import {fixture} from './fixtures.js';

const codes = (address: string, options?: InspectOptions): readonly string[] =>
  inspectAddress(address, options).warnings.map(({code}) => code);

const hostOf = ({host}: AddressReport): string => `${host.subdomain}${host.registrable}`;

const own: InspectOptions = {knownDomains: ['paypal.com', 'example.co.uk'], brands: ['paypal']};

describe('inspectAddress', () => {
  it('T12 tells the parts apart', () => {
    const report = inspectAddress('https://www.shop.example.co.uk:8443/a/b?c=d#e');
    expect(report.host).to.deep.equal({
      subdomain: 'www.shop.',
      registrable: 'example.co.uk',
      port: ':8443',
    });
    expect([report.scheme, report.path, report.query, report.fragment]).to.deep.equal([
      'https:',
      '/a/b',
      '?c=d',
      '#e',
    ]);
    expect(report.display).to.equal('https://www.shop.example.co.uk:8443/a/b?c=d#e');
  });

  it('T12 finds nothing to say about honest addresses', () => {
    for (const address of [
      'https://example.com/',
      'https://www.bücher.de/straße?q=größe',
      'https://президент.рф/',
      'https://日本語.jp/日本',
      'mailto:kate@example.com',
      'tel:+49301234567',
    ]) {
      expect(codes(address), address).to.deep.equal([]);
    }
  });

  it('T12 unmasks what comes before the host', () => {
    const report = inspectAddress('https://www.paypal.com@evil.example/');
    expect(report.userInfo).to.equal('www.paypal.com@');
    expect(hostOf(report)).to.equal('evil.example');
    expect(report.warnings[0]?.code).to.equal('user-info');
  });

  it('T12 shows mixed and imitated hosts in ASCII and says why', () => {
    expect(codes('https://pаypal.com/')).to.include.members(['mixed-scripts', 'punycode']);
    expect(codes('https://ѕсоре.com/')).to.include.members(['confusable', 'punycode']);
    expect(hostOf(inspectAddress('https://pаypal.com/'))).to.equal('xn--pypal-4ve.com');
  });

  it('T12 marks invisible and bidirectional characters and shows neither', () => {
    const invisible = inspectAddress('https://example.com/a\u200bb');
    const turned = inspectAddress('https://example.com/%E2%80%AEgpj.exe');
    expect(invisible.warnings).to.deep.equal([{code: 'invisible-characters'}]);
    expect(turned.warnings).to.deep.equal([{code: 'bidirectional-characters'}]);
    expect(invisible.path).to.equal('/a%E2%80%8Bb');
    expect(turned.path).to.equal('/%E2%80%AEgpj.exe');
  });

  it('T12 names the known domain that an address resembles', () => {
    for (const host of [
      'paypa1.com',
      'paypaI.com',
      'pаypal.com',
      'páypal.com',
      'paypall.com',
      'payapl.com',
      'paypal.com.evil.example',
      'paypal-com.example',
      'paypal.evil.example',
      'secure-paypal.example',
    ]) {
      expect(codes(`https://${host}/`, own), host).to.include('looks-like-known');
    }
    const [warning] = inspectAddress('https://paypa1.com/', own).warnings;
    expect(warning).to.deep.equal({code: 'looks-like-known', host: 'paypal.com'});
  });

  it('T12 trusts known domains and their subdomains', () => {
    for (const host of ['paypal.com', 'www.paypal.com', 'paypal.com.', 'shop.example.co.uk']) {
      expect(codes(`https://${host}/`, own), host).to.deep.equal([]);
    }
  });

  it('T12 tells of ports, numbers, length, disguise and addresses inside', () => {
    expect(codes('https://example.com:8443/')).to.deep.equal(['unusual-port']);
    expect(codes('http://192.168.1.1/')).to.deep.equal(['ip-address']);
    expect(codes('http://[::1]/')).to.deep.equal(['ip-address']);
    expect(codes('http://3232235777/')).to.deep.equal(['ip-address', 'encoded-host']);
    expect(codes('http://ex%61mple.com/')).to.deep.equal(['encoded-host']);
    expect(codes(`http://${'a.'.repeat(8)}example.com/`)).to.deep.equal(['long-host']);
    expect(codes('http://a&b.com/')).to.deep.equal(['odd-host']);
    expect(
      inspectAddress('https://example.com/?u=https%3A%2F%2Fevil.test%2F').warnings,
    ).to.deep.equal([{code: 'hidden-address', host: 'evil.test'}]);
  });

  it('T13 unmasks the host of a mailbox', () => {
    const report = inspectAddress('mailto:service@pаypal.com?subject=Hi', own);
    expect(report.userInfo).to.equal('service@');
    expect(hostOf(report)).to.equal('xn--pypal-4ve.com');
    expect(report.query).to.equal('?subject=Hi');
    expect(report.warnings.map(({code}) => code)).to.include('mixed-scripts');
  });

  it('T12 opens nothing but absolute http, https, mailto and tel addresses', () => {
    for (const address of [
      'javascript:alert(1)',
      '//example.com',
      '/path',
      '',
      'https:example.com',
    ]) {
      const report = inspectAddress(address);
      expect(report.href, address).to.equal('');
      expect(report.warnings).to.deep.equal([{code: 'refused'}]);
    }
  });

  it('T12 judges hosts as Chromium does', async () => {
    interface Case {
      input: string;
      unicode: string;
      verdict: string;
    }
    for (const {input, unicode, verdict} of await fixture<Case>('chromium-idn.json')) {
      const shown = hostOf(inspectAddress(`https://${input}/`));
      if (verdict === 'safe') expect(shown, input).to.equal(unicode);
      else expect(shown, input).to.match(/^[\x20-\x7e]*$/);
    }
  });

  it('never throws, and never shows what hides or turns text', () => {
    const prefixes = fc.constantFrom(
      '',
      'https://',
      'https://a.',
      'https://xn--',
      'mailto:',
      'tel:',
      'https://example.com/',
    );
    const anything = fc.string({unit: 'binary', maxLength: 60});
    fc.assert(
      fc.property(prefixes, anything, (prefix, rest) => {
        const report = inspectAddress(prefix + rest, own);
        for (const shown of [report.display, report.userInfo, hostOf(report), report.path]) {
          expect(shown).to.not.match(/[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u);
        }
      }),
      {numRuns: 2_000},
    );
  });

  it('takes little time for long addresses', () => {
    for (const long of ['a', 'a.', 'xn--', '%E2%80%8B', '/', '@', '漢', 'https://']) {
      const start = performance.now();
      inspectAddress(`https://${long.repeat(20_000)}`, own);
      inspectAddress(`https://example.com/${long.repeat(200_000)}`, own);
      expect(performance.now() - start, long).to.be.below(1_000);
    }
  });
});

describe('linkText', () => {
  it('T12 keeps what was written only if it is the address', () => {
    const shown = (written: string, href: string): string =>
      linkText(written, inspectAddress(href));
    expect(shown('example.com', 'https://example.com/')).to.equal('example.com');
    expect(shown('HTTP://Example.com/a', 'http://example.com/a')).to.equal('HTTP://Example.com/a');
    expect(shown('pаypal.com', 'https://pаypal.com')).to.equal('https://xn--pypal-4ve.com/');
    expect(shown('exam\u200bple.com', 'https://example.com')).to.equal('https://example.com/');
    expect(shown('030 1234567', 'tel:+49301234567')).to.equal('030 1234567');
  });

  it('T12 knows a label that reads like another address', () => {
    expect(isMisleadingLabel('paypal.com', 'https://evil.example/')).to.be.true;
    expect(isMisleadingLabel('https://paypal.com/x', 'https://evil.example/')).to.be.true;
    expect(isMisleadingLabel('www.example.com', 'https://example.com/a')).to.be.false;
    expect(isMisleadingLabel('Read more', 'https://example.com/a')).to.be.false;
  });
});
