const common = '\\p{scx=Zyyy}\\p{scx=Zinh}';
const japanese = '\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}';
const taiwanese = '\\p{scx=Hani}\\p{scx=Bopo}';
const korean = '\\p{scx=Hani}\\p{scx=Hang}';

/** The scripts that UAX #31 recommends for identifiers. */
const recommended =
  'Latn Cyrl Grek Arab Armn Beng Deva Ethi Geor Gujr Guru Hebr Khmr Knda Laoo Mlym Mymr Orya Sinh Taml Telu Thaa Thai Tibt';

const single = [
  ...recommended.split(' ').map((name) => only(`\\p{scx=${name}}`)),
  ...[japanese, taiwanese, korean].map(only),
];
const withLatin = [japanese, taiwanese, korean].map((letters) => only(`\\p{scx=Latn}${letters}`));

/**
 * The restriction level of UTS #39, as far as it matters here: one script (Chinese, Japanese and
 * Korean count as one each), one of those three with Latin, or any other mixture.
 */
export function restrictionLevel(label: string): 'single' | 'with-latin' | 'mixed' {
  if (single.some((pattern) => pattern.test(label))) return 'single';
  return withLatin.some((pattern) => pattern.test(label)) ? 'with-latin' : 'mixed';
}

/** Whether digits of more than one script are mixed. */
export function hasMixedNumbers(label: string): boolean {
  return new Set(Array.from(label.matchAll(/\p{Nd}/gu), ([digit]) => zeroOf(digit))).size > 1;
}

/** Unicode keeps each script's digits together, from zero to nine. */
function zeroOf(digit: string): number {
  let code = digit.codePointAt(0)!;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - 1))) code -= 1;
  return code;
}

function only(letters: string): RegExp {
  return new RegExp(`^[${letters}${common}]*$`, 'u');
}
