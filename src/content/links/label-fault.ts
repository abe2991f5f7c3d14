import type {AddressWarningCode} from './address-report.js';
import {isAllowedInHost} from './allowed-characters.js';
import {looksLikeDigit} from './look-alikes.js';
import {hasMixedNumbers, restrictionLevel} from './scripts.js';
import {isWholeScriptConfusable} from './whole-script.js';

/** Why a label must not be shown in Unicode. */
export type LabelFault = Extract<
  AddressWarningCode,
  'mixed-scripts' | 'confusable' | 'punycode' | 'invisible-characters'
>;

const invisible = /\p{Default_Ignorable_Code_Point}/u;
const kana = '\\p{scx=Kana}\\p{scx=Hira}';
const eastAsian = `${kana}\\p{scx=Hani}\\p{scx=Bopo}`;

/** East Asian characters that pass for Latin letters, hyphens or slashes among others. */
const strokes = '一ㄧ丨乛七丅十〇ㄒㄚㄟㄨㄩㄈㆺㆳ工ㆲ讠丁丶亅二亠冖宀巛乁乀丿丫乂丩';

/** Letters and marks of one script that are look-alikes of another's where they don't belong. */
const outOfPlace = new RegExp(
  [
    `[^${kana}\\p{scx=Hani}][ノンソゾ丶乀乁丿][^${kana}\\p{scx=Hani}]`,
    `(?:^|[^\\p{scx=Kana}])[ヽヾ]`,
    `^\\p{scx=Kana}+[へべぺ]\\p{scx=Kana}+$`,
    `^\\p{scx=Hira}+[ヘベペ]\\p{scx=Hira}+$`,
    `(?:^|[^${kana}])ー`,
    `[^${kana}\\p{scx=Hani}]・|・(?:$|[^${kana}\\p{scx=Hani}])|^・`,
    `[^${eastAsian}][${strokes}]|[${strokes}][^${eastAsian}]`,
    `[^\\p{scx=Latn}\\p{scx=Grek}\\p{scx=Cyrl}][\\u0300-\\u0339]`,
    `\\u0131[\\u0300-\\u0339]`,
    `[\\u3099\\u309a]`,
    `[ijl]\\u0307`,
  ].join('|'),
  'u',
);

/** What sends a label of a single script through the checks for mixtures too. */
const needsCloserLook = /[\u0300-\u0339\u3078-\u307a\u30d8-\u30da\u30fb-\u30fe]/u;

const accentedLatin = /(?![a-z])\p{Script=Latin}/u;
const latinGreekCyrillic = /^[\u0300-\u0339\p{Script=Latin}\p{Script=Grek}\p{Script=Cyrl}\d_-]*$/u;

/** Letters that pass for others except where people know them. */
const local: readonly (readonly [RegExp, readonly string[]])[] = [
  [/.[þð]|[þð]./u, ['is', 'fo']],
  [/.ə|ə./u, ['az']],
];

/**
 * Why a label shouldn't be shown as it reads, or undefined if it may: UTS #39 at the level *highly
 * restrictive*, and the further rules of Chromium's IDN policy.
 *
 * @param label - in Unicode, as an engine's URL parser normalises it
 * @param topLevel - the top-level domain, in Unicode
 */
export function labelFault(label: string, topLevel: string): LabelFault | undefined {
  return characterFault(label) ?? mixtureFault(label) ?? likenessFault(label, topLevel);
}

function characterFault(label: string): LabelFault | undefined {
  if (invisible.test(label)) return 'invisible-characters';
  const isName = !/^\p{M}/u.test(label) && !/^..--/u.test(label);
  return isName && Array.from(label).every(isAllowedInHost) ? undefined : 'punycode';
}

function mixtureFault(label: string): LabelFault | undefined {
  const isMixed = restrictionLevel(label) === 'mixed' || hasMixedNumbers(label);
  return isMixed ? 'mixed-scripts' : undefined;
}

function likenessFault(label: string, topLevel: string): LabelFault | undefined {
  const isLike =
    hasRepeatedMark(label) ||
    isForeign(label, topLevel) ||
    hasStrayMiddleDot(label, topLevel) ||
    isDigits(label) ||
    (isPlainSingleScript(label) ? isWholeScriptConfusable(label, topLevel) : isOutOfPlace(label));
  return isLike ? 'confusable' : undefined;
}

function isPlainSingleScript(label: string): boolean {
  return restrictionLevel(label) === 'single' && !needsCloserLook.test(label);
}

function isOutOfPlace(label: string): boolean {
  return outOfPlace.test(label) || (accentedLatin.test(label) && !latinGreekCyrillic.test(label));
}

/** The second of two equal marks is drawn on the first. */
function hasRepeatedMark(label: string): boolean {
  return /(\p{Mn})\1/u.test(label.normalize('NFD'));
}

function isForeign(label: string, topLevel: string): boolean {
  return local.some(([letters, homes]) => letters.test(label) && !homes.includes(topLevel));
}

/** Catalan writes l·l. */
function hasStrayMiddleDot(label: string, topLevel: string): boolean {
  return label.includes('·') && (topLevel !== 'cat' || /(?<!l)·|·(?!l)/u.test(label));
}

function isDigits(label: string): boolean {
  const characters = Array.from(label);
  return (
    characters.some(looksLikeDigit) &&
    characters.every((character) => /\d/.test(character) || looksLikeDigit(character))
  );
}
