import {
  findPhoneNumbersInText,
  isSupportedCountry,
  type CountryCode,
  type NumberFound,
} from 'libphonenumber-js/min';
import type {LinkSpan} from './link-span.js';
import {safeUrl} from './safe-url.js';

/** Longer texts are documents rather than messages: no numbers are looked for beyond. */
const longestText = 10_000;

/** Characters before a number that tell what it is. */
const lookBehind = 32;

const things =
  'orders?|bestell(?:ung|ungs|ungen)?|auftrags?|invoices?|rechnungs?|tickets?|cases?|ref(?:erence)?|receipts?' +
  '|bookings?|buchungs?|customer|kunden|account|konto|contract|vertrags?|serial|serien|tracking|sendungs?' +
  '|shipment|parcel|policy|commande|facture|pedido|factura|pin|tan|iban|sku|isbn|imei|items?|artic(?:le|ulo)|artikel';
const number = '(?:numbers?|nummern?|num[ée]ros?|números?|no|nr|num|id|code)?';
const is = '(?:[\\s.:#№°º]|\\b(?:is|was|ist|war|lautet|es|est)\\b){0,8}';

/** What says that a number names something else than a telephone. */
const otherThing = new RegExp(`(?:^|[^\\p{L}])(?:${things})[\\s-]?${number}${is}$`, 'iu');

/** What says so unless a word for telephones comes before. */
const otherNumber = /(?:[#№$€£¥₹§]\s?|\b(?:no|nr|id)[.:\s]+)$/iu;

const phoneWord =
  /(?:\b(?:tel|phone|telephone|telefon|telefono|teléfono|téléphone|call|ring|dial|mobile?|mobil|cell|fax|handy|whatsapp|sms|text|ph|reach me|my number|meine nummer)\b|電話|☎|📞|📱)\D{0,24}$/iu;

/** Years, months and days, in any of the usual orders, alone or with a time. */
const date =
  /(?<!\d)(?:(?:1[89]|20|21)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([-/.]) ?(?:0?[1-9]|[12]\d|3[01])\2 ?(?:(?:1[89]|20|21)\d\d|\d\d))(?!\d)/;

const compactDate = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Two groups of one digit between dots. */
const version = /\.\d\.\d(?:\.|$)/;

/** Shorter numbers are valid in places, but rather counts and versions. */
const fewestDigits = 7;

/** Letters, and marks that tie a number to them, as in an article's or an order's. */
const tiedBefore = /[\p{L}\p{M}\p{N}_=&%@]$|[\p{L}\p{N}][-./]$|\d{4} $/u;
const tiedAfter = /^(?:[\p{L}\p{M}_%€$£]|[-/]\p{L}|[ -]\d{4})/u;

/**
 * The telephone numbers of a text, by libphonenumber's rules and, since those take many a date and
 * order number for one, by what stands around them. A number without separators, without country
 * code and without a leading zero counts only after a word such as "call" or as the whole text.
 */
export function findPhones(text: string, region?: string): readonly LinkSpan[] {
  const searched = text.slice(0, longestText);
  const defaultCountry = region && isSupportedCountry(region) ? region : undefined;
  const spans: LinkSpan[] = [];
  for (const found of numbersIn(searched, defaultCountry)) {
    const href = isPhone(searched, found) ? safeUrl(found.number.getURI()) : undefined;
    if (href) spans.push({start: found.startsAt, end: found.endsAt, kind: 'phone', href});
  }
  return spans;
}

function numbersIn(text: string, defaultCountry: CountryCode | undefined): readonly NumberFound[] {
  return findPhoneNumbersInText(text, defaultCountry ? {defaultCountry} : undefined);
}

function isPhone(text: string, {startsAt, endsAt}: NumberFound): boolean {
  const written = text.slice(startsAt, endsAt);
  if ([date, compactDate, version].some((other) => other.test(written))) return false;
  if (!written.includes('+') && written.replace(/\P{Nd}/gu, '').length < fewestDigits) return false;
  if (text.trim() === written) return true;
  const before = text.slice(Math.max(0, startsAt - lookBehind), startsAt);
  if (tiedBefore.test(before) || tiedAfter.test(text.slice(endsAt, endsAt + 5))) return false;
  if (otherThing.test(before)) return false;
  if (phoneWord.test(before)) return true;
  return !otherNumber.test(before) && !/^[1-9]\d*$/.test(written);
}
