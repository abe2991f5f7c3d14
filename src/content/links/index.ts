/**
 * The links of untrusted texts. Only what is imported here costs a page anything before a text holds
 * a link: the engine and the telephone numbers are loaded on demand.
 */
export type {
  AddressReport,
  AddressWarning,
  AddressWarningCode,
  HostDisplay,
  InspectOptions,
} from './address-report.js';
export type {FindLinksOptions, LinkKind, LinkSpan, PhoneFinder} from './link-span.js';
export {
  linksIn,
  loadedLinkEngine,
  loadLinkEngine,
  loadPhoneFinder,
  type LinkEngine,
  type LinksInOptions,
} from './load-links.js';
export {mayHoldLinks, mayHoldPhoneNumbers} from './may-hold-links.js';
export {safeUrl} from './safe-url.js';
