import {digit, digitRun, separator} from '../mask-text.js';

/** A stretch of a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const runs = digitRun(13);
const groups = new RegExp(`${digit}+`, 'g');
const digits = new RegExp(digit, 'g');
const unfinishedRun = digitRun(7, `(?=${separator}*$)`);

const fewest = 13;
const most = 19;

/**
 * How the issuers' numbers begin and how long they are (ISO/IEC 7812): Visa, Mastercard, American Express, Diners, JCB,
 * Maestro with Discover and UnionPay, UnionPay with RuPay, Mir, Troy. Of the IMEIs and order numbers that pass the check by
 * chance, few have both.
 */
const issuers: readonly (readonly [begins: RegExp, fewest: number, most: number])[] = [
  [/^4/, 13, 19],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, 16, 16],
  [/^3[47]/, 15, 15],
  [/^3(?:0[0-5]|[689])/, 14, 19],
  [/^35(?:2[89]|[3-8])/, 16, 19],
  [/^(?:5[0678]|6)/, 13, 19],
  [/^8[12]/, 16, 19],
  [/^220[0-4]/, 16, 19],
  [/^9792/, 16, 16],
];

/** What a number that is no card's stands after or before: a telephone's country code, an address. */
const phoneBefore = /\+[ (]?$/;
const addressBefore = /(?::\/\/|www\.|@|\.\p{L}{2,63}\/)\S*$/iu;
const addressAfter = /^[\w.+-]*@\w/;
const longestAddress = 300;

/** The payment card numbers of a text: so many digits, in an issuer's range, with the right check digit (Luhn). */
export const cardNumbersIn = (text: string): readonly TextRange[] => {
  const found: TextRange[] = [];
  for (const {0: run, index} of text.matchAll(runs)) {
    if (isOther(text, index, index + run.length)) continue;
    for (const {start, end} of cardsOf(run)) found.push({start: index + start, end: index + end});
  }
  return found;
};

/** A number at the end of a text that could become a card's once it's typed to its end. */
export const unfinishedCardIn = (text: string): TextRange | undefined => {
  const [run] = text.matchAll(unfinishedRun);
  if (!run || isOther(text, run.index, text.length)) return undefined;
  const number = digitsOf(run[0]);
  const isPossible = number.length <= most && issuers.some(([begins]) => begins.test(number));
  return isPossible ? {start: run.index, end: run.index + run[0].length} : undefined;
};

/** Where in a text its digits are. */
export const digitPlaces = (text: string): readonly number[] =>
  Array.from(text.matchAll(digits), ({index}) => index);

interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** From the beginning of one group of digits to the end of another: a date or a code may stand beside the number. */
const cardsOf = (run: string): TextRange[] => {
  const parts = Array.from(run.matchAll(groups), ({0: part, index}) => ({
    digits: digitsOf(part),
    start: index,
    end: index + part.length,
  }));
  const cards: TextRange[] = [];
  for (let first = 0; first < parts.length; first++) {
    const last = lastOfCard(parts, first);
    if (last < 0) continue;
    cards.push({start: parts[first]!.start, end: parts[last]!.end});
    first = last;
  }
  return cards;
};

const lastOfCard = (parts: readonly Group[], first: number): number => {
  let number = '';
  let found = -1;
  for (let last = first; last < parts.length && number.length < most; last++) {
    number += parts[last]!.digits;
    if (isCard(number)) found = last;
  }
  return found;
};

const isCard = (number: string): boolean => {
  const {length} = number;
  if (length < fewest || length > most) return false;
  const isIssued = issuers.some(
    ([begins, min, max]) => length >= min && length <= max && begins.test(number),
  );
  return isIssued && isLuhn(number);
};

/** ISO/IEC 7812-1, annex B. */
const isLuhn = (number: string): boolean => {
  let sum = 0;
  for (let place = 0; place < number.length; place++) {
    const value = Number(number[number.length - 1 - place]) << (place % 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
};

/** In Western digits: each script's zero is at a multiple of 16. */
const digitsOf = (text: string): string =>
  digitPlaces(text)
    .map((place) => text.charCodeAt(place) & 15)
    .join('');

const isOther = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - longestAddress), start);
  return (
    phoneBefore.test(before) ||
    addressBefore.test(before) ||
    addressAfter.test(text.slice(end, end + longestAddress)) ||
    isBankAccount(before.slice(-2), text.slice(start, end))
  );
};

/** An IBAN, whose digits have a check of their own (ISO 13616). */
const isBankAccount = (country: string, run: string): boolean => {
  if (!/^[A-Z]{2}$/.test(country)) return false;
  const number = digitsOf(run);
  const letters = Array.from(country, (letter) => letter.charCodeAt(0) - 55).join('');
  return BigInt(`${number.slice(2)}${letters}${number.slice(0, 2)}`) % 97n === 1n;
};
