import type {AddressReport} from './address-report.js';
import {findLinks} from './find-links.js';
import {parseUrl} from './safe-url.js';

/**
 * What a link in a text shows: what its writer wrote if that is the address as it would be shown, but
 * for scheme, letter case and a final slash; else the address. `written` has no way to deceive then.
 */
export function linkText(written: string, {display, href}: AddressReport): string {
  if (href.startsWith('tel:')) return written;
  return comparable(written) === comparable(display) ? written : display;
}

/**
 * Whether a link's label reads like an address other than the one it leads to, as in
 * `[paypal.com](https://example.net)`: then the label must not be shown.
 */
export function isMisleadingLabel(label: string, href: string): boolean {
  const target = destination(href);
  return findLinks(label).some((span) => destination(span.href) !== target);
}

function comparable(address: string): string {
  return address
    .replace(/^(?:https?:)?\/\/|^mailto:/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

/** Where an address leads: a site, a mailbox, a telephone. */
function destination(href: string): string {
  const url = parseUrl(href);
  return url?.hostname.replace(/^www\./, '') || href.toLowerCase();
}
