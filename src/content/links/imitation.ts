import {looksLikeAscii} from './look-alikes.js';
import {isCommonWord, isScriptAtHome} from './whole-script.js';

/** Latin letters that look like others, and the top-level domains of those who write them. */
const latinHomes: Readonly<Record<string, string>> = {
  æ: 'dk no is fo gl',
  ø: 'dk no fo gl',
  œ: 'fr be ca ch lu',
  đ: 'hr rs ba me si vn no',
  ħ: 'mt',
  ł: 'pl',
  ı: 'tr az kz',
  ŋ: 'no se fi',
  ŧ: 'no se fi',
};

/**
 * Whether a label reads like one in ASCII, letter by letter, by look-alikes that neither the script
 * nor the place of its top-level domain accounts for. Accents alone don't count: only a list of known
 * domains can tell `café.com` from an imitation of `cafe.com`.
 */
export function imitatesAscii(label: string, topLevel: string): boolean {
  if (isCommonWord(label)) return false;
  const foreign = Array.from(label).filter((character) => /[^\0-\x7f]/.test(character));
  const lookAlikes = foreign.filter(isLookAlike);
  return (
    lookAlikes.some((character) => !isAtHome(character, topLevel)) &&
    foreign.every((character) => isLookAlike(character) || isAccentedAscii(character))
  );
}

function isAtHome(character: string, topLevel: string): boolean {
  const homes = latinHomes[character]?.split(' ') ?? [];
  return homes.includes(topLevel) || isScriptAtHome(character, topLevel);
}

/** A mark that no alphabet has with its letter is easily overlooked. */
function isLookAlike(character: string): boolean {
  if (/\p{Script=Han}/u.test(character)) return false;
  return looksLikeAscii(character) || /[\u0300-\u0339]/.test(character);
}

function isAccentedAscii(character: string): boolean {
  return /^[a-z]\p{M}*$/u.test(character.normalize('NFD'));
}
