import {LinkifyIt, type Match} from 'linkify-it';
import {emailSpan} from './email-link.js';
import type {FindLinksOptions, LinkSpan} from './link-span.js';
import {LinkGrammar} from './link-grammar.js';
import {urlSpan} from './url-link.js';

const linkify = new LinkifyIt({rebuilder: new LinkGrammar(), fuzzyLink: true})
  .add('ftp:', null)
  .set({maxLength: 2_048});

const hostBeforePath = /^[^:/?#@]+\.[^:/?#@.]+(?=[/?#][^@]*@)/;

const defaultLimit = 1_000;

/** Longer ones are no addresses that anybody wrote; they stay text, and so does all that is in them. */
const longestAddress = 8_192;

/**
 * The links of a text, in order and without overlap: web addresses with and without a scheme, email
 * addresses and, given `findPhones`, phone numbers.
 *
 * linkify-it finds where a link may be, by the host names and local parts of UTS #58; the rest of
 * these modules decides whether it is one and, by the rules of UTS #58, where it ends.
 */
export function findLinks(text: string, options: FindLinksOptions = {}): readonly LinkSpan[] {
  const {limit = defaultLimit, findPhones, region} = options;
  const addresses = findAddresses(text, limit);
  const phones = findPhones?.(text, region) ?? [];
  return merge(addresses, phones).slice(0, limit);
}

function findAddresses(text: string, limit: number): readonly LinkSpan[] {
  const spans: LinkSpan[] = [];
  let end = 0;
  for (const match of linkify.match(text) ?? []) {
    if (spans.length >= limit) break;
    const span = match.index < end ? undefined : spanOf(text, match);
    if (!span) continue;
    end = span.end;
    if (end - span.start <= longestAddress) spans.push(span);
  }
  return spans;
}

function spanOf(text: string, match: Match): LinkSpan | undefined {
  if (match.schema !== 'mailto:') return urlSpan(text, match);
  return hostWithPath(text, match) ?? emailSpan(text, match);
}

/** An @ in a path makes no email address of a page's: `www.example.com/talk@example.org/`. */
function hostWithPath(text: string, {index, raw}: Match): LinkSpan | undefined {
  const [host] = hostBeforePath.exec(raw) ?? [];
  return host
    ? urlSpan(text, {schema: '', index, lastIndex: index + host.length, raw: host})
    : undefined;
}

/** Both lists in one order; of two that overlap, the address stays. */
function merge(addresses: readonly LinkSpan[], phones: readonly LinkSpan[]): readonly LinkSpan[] {
  if (phones.length === 0) return addresses;
  const merged: LinkSpan[] = [];
  let next = 0;
  for (const address of addresses) {
    for (; next < phones.length && phones[next]!.start < address.end; next += 1) {
      if (phones[next]!.end <= address.start) merged.push(phones[next]!);
    }
    merged.push(address);
  }
  return [...merged, ...phones.slice(next)];
}
