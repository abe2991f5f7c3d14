import {confusables} from './tables/confusables.js';

/**
 * Letters that readers take for Latin ones or digits and that Unicode's table doesn't map to them.
 * Which ones do harm in host names is Chromium's experience: the resemblances are those that its IDN
 * policy acts on (components/url_formatter/spoof_checks, Copyright The Chromium Authors,
 * BSD-3-Clause). The same form as in the generated table.
 */
const furtherConfusables: readonly string[] = [
  'ae æӕ',
  'b ƅьҍв',
  'c ҫင',
  'd đԃძ',
  'e єҽҿၔ',
  'f ғӻ',
  'g ԍဌ',
  'h ħнћңҥӈӊԋԧԩ',
  'j ၂',
  'k ĸκкқҝҟҡӄԟ',
  'l ł',
  'm мӎ',
  'n ŋпԥกח',
  'o øoఠ०০੦૦ଠ୦೦',
  'p ϼҏ',
  'q ৭੧૧',
  'r ґ',
  's ടรຣຮ',
  't ŧтҭԏ七丅丆丁',
  'u บບ',
  'w ωшщพฟພຟ',
  'x χҳӽӿ乂',
  'y ұ丫',
  '0 θ',
  '2 २২੨૨೩೭շ',
  '3 зҙӡउওਤ੩૩౩ဒვპ',
  '4 ੫丩ㄐ',
  '5 კ',
  '6 ճ',
  '8 ৪੪୫',
  '9 ૭୨౨',
  '- —一―⸺⸻',
];

/** What looks like one or the other. */
const ambiguous: readonly (readonly [string, readonly string[]])[] = [
  ['þ', ['b', 'p']],
  ['œ', ['ce', 'oe']],
  ['ӏ', ['l', 'i']],
  ['ı', ['i', 'l']],
  ['კ', ['5', '3']],
];

/** So many ambiguous characters are no convincing imitation. */
const mostForms = 16;

const asciiOf: ReadonlyMap<string, string> = readTable();

/** Beyond these scripts a mark changes which letter it is, here only how it is said. */
const latinGreekCyrillic = /^[\u0300-\u0339\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}\d._-]*$/u;

/**
 * What a host name looks like at a glance, as in UTS #39, in ASCII as far as can be: hosts with a
 * form in common can be taken for each other. More than one where a letter resembles several.
 */
export function skeletons(host: string): readonly string[] {
  const bare = withoutMarks(host.toLowerCase());
  let forms = [bare];
  for (const [letter, alternatives] of ambiguous) {
    if (!bare.includes(letter)) continue;
    forms = forms.flatMap((form) => alternatives.map((ascii) => form.replaceAll(letter, ascii)));
    if (forms.length > mostForms) return forms.slice(0, 1).map(reduce);
  }
  return [...new Set(forms.map(reduce))];
}

/** Whether a character beyond ASCII looks like some of it, marks apart. */
export function looksLikeAscii(character: string): boolean {
  return asciiOf.has(character) || ambiguous.some(([letter]) => letter === character);
}

/** Whether a character looks like a digit without being one of 0 to 9. */
export function looksLikeDigit(character: string): boolean {
  return digitLookAlikes.has(character);
}

const digitLookAlikes: ReadonlySet<string> = new Set(
  furtherConfusables
    .filter((group) => /^\d/.test(group))
    .flatMap((group) => Array.from(group.slice(2))),
);

function withoutMarks(host: string): string {
  if (!latinGreekCyrillic.test(host)) return host;
  return host
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
}

/** Letters and digits that ASCII itself mixes up become one. */
function reduce(host: string): string {
  return Array.from(host, (letter) => asciiOf.get(letter) ?? letter)
    .join('')
    .replace(/0/g, 'o')
    .replace(/1/g, 'l')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}

function readTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const group of [...confusables, ...furtherConfusables]) {
    const space = group.indexOf(' ');
    for (const letter of group.slice(space + 1)) table.set(letter, group.slice(0, space));
  }
  return table;
}
