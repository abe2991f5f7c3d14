import type {AddressReport, InspectOptions} from './address-report.js';
import type {FindLinksOptions, LinkSpan, PhoneFinder} from './link-span.js';
import {mayHoldLinks, mayHoldPhoneNumbers} from './may-hold-links.js';

/** What finds and examines addresses, once it is loaded. */
export interface LinkEngine {
  findLinks(text: string, options?: FindLinksOptions): readonly LinkSpan[];
  inspectAddress(href: string, options?: InspectOptions): AddressReport;
  /** What a link shows: what was written if that is where it leads, else the address. */
  linkText(written: string, report: AddressReport): string;
  /** Whether a label reads like another address than the link's. */
  isMisleadingLabel(label: string, href: string): boolean;
}

export interface LinksInOptions {
  /** Most links of one text; what comes after stays text. 1,000 unless set. */
  readonly limit?: number;
  /** Whether telephone numbers are links; true unless set. */
  readonly phones?: boolean;
  /** Where a number without its country code is from: an ISO 3166-1 code such as `DE`. */
  readonly region?: string;
}

let engine: LinkEngine | undefined;
let findPhones: PhoneFinder | undefined;

/** Loads the engine, once; what failed is tried again when it's next asked for. */
export async function loadLinkEngine(): Promise<LinkEngine> {
  return (engine ??= await import('./engine.js'));
}

/** Loads telephone numbers and their metadata, once. */
export async function loadPhoneFinder(): Promise<PhoneFinder> {
  return (findPhones ??= (await import('./find-phones.js')).findPhones);
}

/** The engine if it is loaded: `inspectAddress` for a link that is shown can be called in `render`. */
export function loadedLinkEngine(): LinkEngine | undefined {
  return engine;
}

/**
 * The links of a text: at once when it has none or what finds them is loaded, else a promise. Only a
 * text that may hold a link loads the engine, only one that may hold a telephone number loads those.
 */
export function linksIn(
  text: string,
  options: LinksInOptions = {},
): readonly LinkSpan[] | Promise<readonly LinkSpan[]> {
  const needsPhones = options.phones !== false && mayHoldPhoneNumbers(text, options.region);
  if (!needsPhones && !mayHoldLinks(text)) return [];
  if (engine && (findPhones ?? !needsPhones)) return findNow(engine, text, options, needsPhones);
  return findLater(text, options, needsPhones);
}

async function findLater(
  text: string,
  options: LinksInOptions,
  needsPhones: boolean,
): Promise<readonly LinkSpan[]> {
  const [loaded] = await Promise.all([loadLinkEngine(), needsPhones && loadPhoneFinder()]);
  return findNow(loaded, text, options, needsPhones);
}

function findNow(
  {findLinks}: LinkEngine,
  text: string,
  {limit, region}: LinksInOptions,
  needsPhones: boolean,
): readonly LinkSpan[] {
  return findLinks(text, {limit, region, findPhones: needsPhones ? findPhones : undefined});
}
