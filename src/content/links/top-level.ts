import {parseUrl} from './safe-url.js';
import {topLevelDomains} from './tables/top-level-domains.js';

const known: ReadonlySet<string> = new Set(topLevelDomains.split(' '));

/** Whether a host name ends in a top-level domain that IANA has delegated. */
export function hasTopLevelDomain(host: string): boolean {
  const last = host.slice(host.search(/[^.．。｡]+$/u)).toLowerCase();
  return known.has(last) || (/[^\0-\x7f]/.test(last) && known.has(asciiHost(last)));
}

function asciiHost(label: string): string {
  return parseUrl(`http://${label}`)?.hostname ?? '';
}
