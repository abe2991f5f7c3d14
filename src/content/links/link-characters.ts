/**
 * The properties of UTS #58, Unicode Link Detection (https://www.unicode.org/reports/tr58/), by the
 * engine's own tables: Link_Term and Link_Email are defined by properties that regular expressions
 * know, and Link_Bracket is short.
 */

/** What a character means to the end of a link. */
export type LinkTerm = 'include' | 'soft' | 'hard' | 'open' | 'close';

/**
 * Beyond Unicode's: no link runs through invisible spaces and bidirectional controls, which could
 * only deceive, nor through the full-width bar that East Asian text parts things with.
 */
const hard =
  /[\p{White_Space}\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Deprecated}\p{Bidi_Control}\u200b\u2060\ufeff\uff5c]/u;

/**
 * Ends of sentences and quotation marks. The asterisk and the backtick, which UTS #58 includes, are
 * here since people write them around addresses and hardly ever at the end of one.
 */
const soft =
  /[\p{Terminal_Punctuation}\p{Pi}\p{Pf}"'*`\u275b-\u2760\u2e00\u2e01\u2e06-\u2e08\u2e0b\u{1f676}-\u{1f678}]/u;

/** Link_Bracket of Unicode 17: openers, each followed by its closer. */
const brackets = Array.from(
  '()<>[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦏⦎⦍⦐⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽' +
    '⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣',
);
const openers: ReadonlySet<string> = new Set(brackets.filter((_, index) => index % 2 === 0));
const openerOf: ReadonlyMap<string, string> = new Map(
  brackets.flatMap((closer, index): [string, string][] =>
    index % 2 === 1 ? [[closer, brackets[index - 1]!]] : [],
  ),
);

/** Letters, digits and marks settle most characters in one test. */
const plain = /[\p{L}\p{N}\p{M}\-/_=&%+~#@$]/u;

export function linkTerm(character: string): LinkTerm {
  return asciiTerms[character.codePointAt(0)!] ?? readTerm(character);
}

function readTerm(character: string): LinkTerm {
  if (plain.test(character) && !hard.test(character)) return 'include';
  if (openers.has(character)) return 'open';
  if (openerOf.has(character)) return 'close';
  if (hard.test(character)) return 'hard';
  return soft.test(character) ? 'soft' : 'include';
}

/** Most addresses are ASCII. */
const asciiTerms: readonly LinkTerm[] = Array.from({length: 0x80}, (_, code) =>
  readTerm(String.fromCodePoint(code)),
);

/** The opening bracket that a closing one needs. */
export function openingBracket(closer: string): string | undefined {
  return openerOf.get(closer);
}

/** Link_Email, as the source of a character class's inside. */
export const emailCharacters = "\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}·\\-!?'{}*/&#%`^+=|~$";

/**
 * What may stand in a label of a host name, as the source of a pattern: ASCII letters and digits,
 * and beyond ASCII what is neither space, punctuation nor control. The two joiners belong to words
 * of Indic and Arabic scripts, the middle dot to Catalan between two l.
 */
export const hostCharacter =
  '(?:[a-z0-9]|(?![\\0-\\x7f\\uff5c])[^\\p{Z}\\p{P}\\p{C}]|[\\u200c\\u200d]|(?<=l)·(?=l))';
