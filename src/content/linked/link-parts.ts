import {OnDemand} from '../../internal/on-demand.js';
import type {LinkOptions} from '../../model/options.js';
import {
  loadLinkEngine,
  loadPhoneFinder,
  mayHoldLinks,
  mayHoldPhoneNumbers,
  type AddressReport,
  type AddressWarning,
  type LinkEngine,
  type LinkKind,
  type LinkSpan,
} from '../links/index.js';

/** A link as it may be shown. */
export interface ShownLink {
  readonly kind: LinkKind;
  /** What is opened: absolute and safe. */
  readonly href: string;
  /** The address in words: what was written if that is where it leads, else the real one. */
  readonly text: string;
  /** What was written for it. */
  readonly written: string;
  /** What could deceive about it. */
  readonly warnings: readonly AddressWarning[];
}

const engine = new OnDemand(loadLinkEngine);
const phones = new OnDemand(loadPhoneFinder);

/** Whether a text is worth {@link linkParts}. Cheap, and wrong in one direction only. */
export const mayHoldLink = (text: string, options?: LinkOptions): boolean =>
  isText(text) && (mayHoldLinks(text) || mayHoldPhoneNumbers(text, options?.region));

/** A page may give anything where a text belongs. */
const isText = (value: unknown): boolean => typeof value === 'string';

/** Done when links can be shown at once, or when that can't be had. */
export const loadLinks = async (): Promise<void> => {
  await Promise.all([engine.load(), phones.load()]);
};

/**
 * A text in its plain and its linked parts, in order. Undefined while what finds links is being loaded.
 *
 * @param arrived - Called when there's more to find: to look again.
 */
export const linkParts = (
  text: string,
  options: LinkOptions = {},
  arrived?: () => void,
): readonly (string | ShownLink)[] | undefined => {
  const {region} = options;
  const findPhones = mayHoldPhoneNumbers(text, region) ? phones.get(arrived) : undefined;
  const loaded = engine.get(arrived);
  if (!loaded) return undefined;
  const parts: (string | ShownLink)[] = [];
  let end = 0;
  for (const span of loaded.findLinks(text, {region, findPhones})) {
    if (span.start > end) parts.push(text.slice(end, span.start));
    parts.push(shownLink(loaded, text.slice(span.start, span.end), span, options));
    ({end} = span);
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
};

/** A link that leads to a certain address; undefined if there's none that may be opened, or the engine isn't there yet. */
export const linkTo = (
  href: string,
  options?: LinkOptions,
  arrived?: () => void,
): ShownLink | undefined => {
  const loaded = engine.get(arrived);
  const report = loaded?.inspectAddress(href, options);
  return report?.href ? linkOf(report, report.display) : undefined;
};

/** Whether a label says nothing that its link's address doesn't, or says another address. */
export const isNoLabel = (label: string, {href}: ShownLink): boolean => {
  const loaded = engine.get();
  if (label === '' || !loaded) return true;
  const isAddress = loaded.linkText(label, loaded.inspectAddress(href)) === label;
  return isAddress || loaded.isMisleadingLabel(label, href);
};

/** What there is to tell of a link's address, and of the form that it was written in; undefined before the engine is there. */
export const reportOf = (
  href: string,
  written: string,
  options?: LinkOptions,
): AddressReport | undefined => {
  const loaded = engine.get();
  return loaded && inspect(loaded, href, written, options);
};

/** Redirects and trackers make a note of an address in one: that isn't worth a mark. */
export const isAlarming = ({code}: AddressWarning): boolean => code !== 'hidden-address';

export const kindOf = (href: string): LinkKind =>
  href.startsWith('mailto:') ? 'email' : href.startsWith('tel:') ? 'phone' : 'url';

const shownLink = (
  loaded: LinkEngine,
  written: string,
  {href}: LinkSpan,
  options: LinkOptions,
): ShownLink => {
  const report = inspect(loaded, href, written, options);
  return {...linkOf(report, loaded.linkText(written, report)), written};
};

/** What was hidden or disguised in what was written isn't in the address any more that it leads to. */
const inspect = (
  {inspectAddress}: LinkEngine,
  href: string,
  written: string,
  options?: LinkOptions,
): AddressReport => {
  const report = inspectAddress(written, options);
  return report.href === href ? report : inspectAddress(href, options);
};

const linkOf = ({href, warnings}: AddressReport, text: string): ShownLink => ({
  kind: kindOf(href),
  href,
  text,
  written: text,
  warnings: warnings.filter(isAlarming),
});
