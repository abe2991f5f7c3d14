import type {AddressReport, HostDisplay, InspectOptions} from './address-report.js';
import {addressWarnings} from './address-warnings.js';
import {readHostName, type HostName} from './host-name.js';
import {resembledDomain} from './known-domains.js';
import {registrableDomain} from './registrable-domain.js';
import {parseUrl, safeUrl} from './safe-url.js';
import {visibleText} from './visible-text.js';

/** Beyond this nobody reads, and no browser opens it from a link. */
const longestAddress = 65_536;

const noHost: HostDisplay = {subdomain: '', registrable: '', port: ''};

type Parts = Omit<AddressReport, 'display'>;

/**
 * What an address is, in parts that can be shown as they are, and what about it could deceive. Takes
 * anything, and shows something for all of it; `href` is empty for what `safeUrl` refuses.
 */
export function inspectAddress(address: string, options: InspectOptions = {}): AddressReport {
  const href = address.length > longestAddress ? undefined : safeUrl(address);
  const url = href ? parseUrl(href) : undefined;
  if (!href || !url) return refused(address);
  const host = readHost(url);
  const resembled = host && resembledDomain(host, options);
  return assemble({
    href,
    scheme: url.protocol,
    userInfo: visibleText(userInfoOf(url)),
    host: host ? displayOf(host, url.port, resembled ? host.ascii : host.display) : noHost,
    path: host && url.protocol === 'mailto:' ? '' : visibleText(url.pathname),
    query: visibleText(url.search),
    fragment: visibleText(url.hash),
    warnings: addressWarnings(address, url, host, resembled),
  });
}

function refused(address: string): AddressReport {
  return assemble({
    href: '',
    scheme: '',
    userInfo: '',
    host: noHost,
    path: visibleText(address.slice(0, longestAddress)),
    query: '',
    fragment: '',
    warnings: [{code: 'refused'}],
  });
}

function assemble(parts: Parts): AddressReport {
  const {scheme, userInfo, host, path, query, fragment} = parts;
  const slashes = scheme.startsWith('http') ? '//' : '';
  const name = `${host.subdomain}${host.registrable}${host.port}`;
  return {...parts, display: `${scheme}${slashes}${userInfo}${name}${path}${query}${fragment}`};
}

/** The host of a page, or of a mailbox if there is exactly one. */
function readHost(url: URL): HostName | undefined {
  if (url.protocol.startsWith('http')) return readHostName(url.hostname);
  const [, domain = ''] = /^[^@,]+@([^@,]+)$/.exec(url.pathname) ?? [];
  const mailHost = domain && parseUrl(`http://${domain}`);
  return mailHost && url.protocol === 'mailto:' ? readHostName(mailHost.hostname) : undefined;
}

function userInfoOf({protocol, pathname, username, password}: URL): string {
  if (protocol === 'mailto:') return /^[^@,]+@(?=[^@,]+$)/.exec(pathname)?.[0] ?? '';
  if (!username && !password) return '';
  return `${username}${password && `:${password}`}@`;
}

/** Splits what is shown where the registrable domain begins in ASCII. */
function displayOf({ascii}: HostName, port: string, shown: string): HostDisplay {
  const shownPort = port && `:${port}`;
  if (ascii.startsWith('[') || /^[\d.]+$/.test(ascii)) {
    return {subdomain: '', registrable: shown, port: shownPort};
  }
  const own = registrableDomain(ascii).split('.').length + (ascii.endsWith('.') ? 1 : 0);
  const labels = shown.split('.');
  const before = labels.slice(0, -own).join('.');
  return {
    subdomain: before && `${before}.`,
    registrable: labels.slice(-own).join('.'),
    port: shownPort,
  };
}
