import type {AddressWarning, AddressWarningCode} from './address-report.js';
import type {HostName} from './host-name.js';
import {registrableDomain} from './registrable-domain.js';
import {parseUrl} from './safe-url.js';
import {hasBidirectional, hasInvisible} from './visible-text.js';

/** More doesn't fit beside what else a link shows. */
const longestHost = 60;
const mostLabels = 6;

const address4 = /^\d+\.\d+\.\d+\.\d+$/;
const hiddenAddress = /(?:https?:|[=&?])(?:\/|%2f|\\|%5c){2}(?<host>[^/?#&\\]+)/gi;

/** What about an address could deceive; `address` is as written, `url` as parsed. */
export function addressWarnings(
  address: string,
  url: URL,
  host?: HostName,
  resembled?: string,
): readonly AddressWarning[] {
  const codes: AddressWarningCode[] = host ? [...hostCodes(address, url, host)] : [];
  if (hasInvisible(address)) codes.push('invisible-characters');
  if (hasBidirectional(address)) codes.push('bidirectional-characters');
  const warnings: AddressWarning[] = [...new Set(codes)].map((code) => ({code}));
  if (resembled) warnings.push({code: 'looks-like-known', host: resembled});
  const hidden = host && hiddenHost(url, host);
  if (hidden) warnings.push({code: 'hidden-address', host: hidden});
  return warnings;
}

function* hostCodes(address: string, url: URL, host: HostName): Generator<AddressWarningCode> {
  if (url.protocol.startsWith('http') && (url.username || url.password)) yield 'user-info';
  yield* host.faults;
  if (host.faults.length > 0) yield 'punycode';
  if (host.isImitation) yield 'confusable';
  if (url.port) yield 'unusual-port';
  if (host.ascii.startsWith('[') || address4.test(host.ascii)) yield 'ip-address';
  else if (isLong(host.display)) yield 'long-host';
  if (isEncoded(address, host)) yield 'encoded-host';
  if (/[^a-z\d.\-[\]:]/.test(host.ascii)) yield 'odd-host';
}

function isLong(host: string): boolean {
  return host.length > longestHost || host.split('.').length > mostLabels;
}

/** Whether the host was written neither as the network has it nor in plain Unicode. */
function isEncoded(address: string, {ascii, unicode}: HostName): boolean {
  const [, authority = ''] = /^[a-z]+:(?:\/\/)?([^/?#]*)/i.exec(address) ?? [];
  const written = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .toLowerCase();
  if (written.startsWith('[')) return false;
  return written !== ascii && written.normalize('NFC') !== unicode;
}

/** The host of another site's address in the path, query or fragment. */
function hiddenHost(url: URL, {ascii}: HostName): string | undefined {
  const rest = `${url.pathname}${url.search}${url.hash}`
    .replace(/%3a/gi, ':')
    .replace(/%2f/gi, '/');
  const own = registrableDomain(ascii);
  for (const {groups} of rest.matchAll(hiddenAddress)) {
    const hidden = parseUrl(`http://${groups?.['host'] ?? ''}`)?.hostname;
    if (hidden?.includes('.') && registrableDomain(hidden) !== own) return hidden;
  }
  return undefined;
}
