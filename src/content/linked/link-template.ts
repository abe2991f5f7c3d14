import {html, nothing, type TemplateResult} from 'lit';
import type {ContentTerms} from '../../i18n/terms.js';
import type {LinkOptions} from '../../model/options.js';
import {warningIcon} from '../../styles/icons.js';
import type {AddressWarning} from '../links/index.js';
import {plainName} from '../plain-text.js';
import {isNoLabel, linkParts, linkTo, mayHoldLink, type ShownLink} from './link-parts.js';

/** What links depend on beside their text. */
export interface LinkScene {
  readonly terms: ContentTerms;
  readonly links?: LinkOptions;
  /** Called when what finds links has been loaded, to render again: until then text stays plain text. */
  readonly refresh?: () => void;
}

/** Plain and linked parts, to be rendered in order. */
export type LinkedText = string | readonly (string | TemplateResult)[];

/** The text of a stranger with its links live: each shows where it leads. */
export const linkedText = (text: string, scene: LinkScene): LinkedText => {
  const parts = mayHoldLink(text, scene.links)
    ? linkParts(text, scene.links, scene.refresh)
    : undefined;
  return (
    parts?.map((part) => (typeof part === 'string' ? part : linkTemplate(part, scene))) ?? text
  );
};

/**
 * A link that has a label of its own, as in markdown and cards: the label with the address beside it, or the address alone if
 * the label is missing or reads like another address. Without an address that may be opened, the label alone.
 *
 * @param label - What the label reads as.
 * @param shown - The label as it's to be shown, if that is more than text.
 */
export const labelledLink = (
  label: string,
  href: string,
  scene: LinkScene,
  shown: unknown = plainName(label),
): unknown => {
  const link = linkTo(href, scene.links, scene.refresh);
  if (!link) return shown;
  return isNoLabel(plainName(label), link)
    ? linkTemplate(link, scene)
    : linkTemplate(
        link,
        scene,
        html`${shown} <span class="link-address">(${isolated(link)})</span>`,
      );
};

/** The link itself. It has no white space of its own: rows show what they are given as it is. */
export const linkTemplate = (
  link: ShownLink,
  {terms}: LinkScene,
  label: unknown = isolated(link),
): TemplateResult => {
  const isSuspicious = link.warnings.length > 0;
  return html`<a
    class=${isSuspicious ? 'link suspicious' : 'link'}
    href=${link.href}
    target=${link.kind === 'url' ? '_blank' : nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    data-written=${link.written}
    >${isSuspicious ? mark(link.warnings, terms) : nothing}${label}</a
  >`;
};

/** What is suspicious about an address, in words. */
export const warningWords = (
  warnings: readonly AddressWarning[],
  {link: {warning}}: ContentTerms,
): string => warnings.map(({code, host = ''}) => warning[code](host)).join(' ');

const mark = (warnings: readonly AddressWarning[], terms: ContentTerms): TemplateResult =>
  html`<span
    class="link-mark"
    role="img"
    aria-label=${terms.link.suspicious(warningWords(warnings, terms))}
    >${warningIcon()}</span
  >`;

const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Text from right to left stays in its part of the address: it must not change the order of the parts. */
const isolated = ({text}: ShownLink): TemplateResult =>
  html`<bdi dir="ltr"
    >${
      rightToLeft.test(text)
        ? text.split(/([/.:@?#&=]+)/).map((part, at) => (at % 2 ? part : html`<bdi>${part}</bdi>`))
        : text
    }</bdi
  >`;
