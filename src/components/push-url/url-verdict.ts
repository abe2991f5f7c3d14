import type {AddressReport, AddressWarning} from '../../content/links/index.js';
import {safeUrl} from '../../content/links/index.js';

/** Why an address can't be pushed. */
export type UrlProblem = 'empty' | 'scheme' | 'invalid';

/** What is to be said of an address before it's pushed (U4). */
export interface UrlVerdict {
  /** As it would be pushed; empty if it can't be. */
  readonly href: string;
  readonly problem?: UrlProblem;
  readonly warnings: readonly AddressWarning[];
  /** The host, if it isn't on the host page's list. */
  readonly outside?: string;
}

const schemeOf = /^([a-z][a-z\d+.-]*):/i;
const hostAndPort = /^[^/?#@\s:]+:\d+(?:[/?#]|$)/;

/** What was typed as an absolute address: `https://` is added where there's no scheme. */
const withScheme = (typed: string): string =>
  schemeOf.test(typed) && !hostAndPort.test(typed)
    ? typed
    : `https://${typed.replace(/^\/\//, '')}`;

/** A word alone is no address that somebody meant, unless they wrote its scheme. */
const isWord = (typed: string, {hostname}: URL): boolean =>
  !schemeOf.test(typed) && !hostname.includes('.') && hostname !== 'localhost';

/** The address that would be pushed, or why there's none. */
export const readUrl = (typed: string): Pick<UrlVerdict, 'href' | 'problem'> => {
  const text = typed.trim();
  if (text === '') return {href: '', problem: 'empty'};
  const address = withScheme(text);
  if (!/^https?:/i.test(address)) return {href: '', problem: 'scheme'};
  const href = safeUrl(address);
  if (!href || isWord(text, new URL(href))) return {href: '', problem: 'invalid'};
  return {href};
};

/** Whether a host is one of the list, or below one of it. An empty list allows all. */
const isListed = (host: string, list: readonly string[]): boolean =>
  list.length === 0 ||
  list.some((listed) => host === listed.toLowerCase() || host.endsWith(`.${listed.toLowerCase()}`));

/**
 * Judges what was typed.
 *
 * @param inspect - The link engine's examination of an address.
 */
export const judgeUrl = (
  typed: string,
  allowList: readonly string[],
  inspect: (href: string) => AddressReport,
): UrlVerdict => {
  const {href, problem} = readUrl(typed);
  if (problem) return {href, problem, warnings: []};
  const written = withScheme(typed.trim());
  const {hostname} = new URL(href);
  return {
    href,
    warnings: inspect(written).warnings,
    ...(!isListed(hostname, allowList) && {outside: hostname}),
  };
};
