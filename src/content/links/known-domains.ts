import type {InspectOptions} from './address-report.js';
import {readHostName, type HostName} from './host-name.js';
import {skeletons} from './look-alikes.js';
import {registrableDomain} from './registrable-domain.js';
import {parseUrl} from './safe-url.js';

/** Shorter names are a letter away from many honest ones. */
const shortestForTypos = 6;

/**
 * The known domain or brand that a host resembles without belonging to it: looks the same, is a
 * letter off, or carries the name where it has no right to.
 */
export function resembledDomain(
  host: HostName,
  {knownDomains = [], brands = []}: InspectOptions,
): string | undefined {
  const known = knownDomains.map(toAscii);
  if (known.some((domain) => isWithin(host.ascii, domain))) return undefined;
  const index = known.findIndex((domain) =>
    [looksLike, isMisspelt, embeds].some((resembles) => resembles(host, domain)),
  );
  return knownDomains[index] ?? brands.find((brand) => carries(host, brand));
}

function isWithin(host: string, domain: string): boolean {
  const name = host.replace(/\.$/, '');
  return name === domain || name.endsWith(`.${domain}`);
}

/** The host, or its end, could pass for a known one. */
function looksLike(host: HostName, domain: string): boolean {
  const forms = skeletons(host.unicode.replace(/\.$/, ''));
  return skeletons(readHostName(domain).unicode).some((known) =>
    forms.some((form) => form === known || form.endsWith(`.${known}`)),
  );
}

/** One letter more, less, other or swapped. */
function isMisspelt({ascii}: HostName, domain: string): boolean {
  const [name = ''] = registrableDomain(ascii).split('.');
  const [known = ''] = domain.split('.');
  return known.length >= shortestForTypos && isOneEditApart(name, known);
}

/** `known.com` as labels, or with hyphens, in somebody else's domain. */
function embeds({ascii}: HostName, domain: string): boolean {
  const plain = `.${ascii.replace(/-/g, '.')}.`;
  return plain.includes(`.${domain.replace(/-/g, '.')}.`);
}

function carries(host: HostName, brand: string): boolean {
  const wanted = skeletons(brand);
  const names = host.unicode.split(/[.-]/).slice(0, -1);
  return names.some((name) => skeletons(name).some((form) => wanted.includes(form)));
}

function isOneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const restOfShort = short.slice(start + (short.length === long.length ? 1 : 0));
  return restOfShort === long.slice(start + 1) || isSwapped(short.slice(start), long.slice(start));
}

function isSwapped(one: string, other: string): boolean {
  return one.length > 1 && other.startsWith(one[1]! + one[0]!) && one.slice(2) === other.slice(2);
}

function toAscii(domain: string): string {
  return parseUrl(`http://${domain}`)?.hostname ?? domain.toLowerCase();
}
