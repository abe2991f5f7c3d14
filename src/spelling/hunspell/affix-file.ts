import {Affixes} from './affix.js';
import {FlagReader, noFlags} from './flags.js';

/** Flags with a meaning of their own; undefined where a dictionary has none. */
export type Mark =
  | 'NEEDAFFIX'
  | 'FORBIDDENWORD'
  | 'NOSUGGEST'
  | 'KEEPCASE'
  | 'CIRCUMFIX'
  | 'ONLYINCOMPOUND'
  | 'COMPOUNDFLAG'
  | 'COMPOUNDBEGIN'
  | 'COMPOUNDMIDDLE'
  | 'COMPOUNDEND'
  | 'COMPOUNDPERMITFLAG'
  | 'COMPOUNDFORBIDFLAG';

type Replacement = readonly [from: string, to: string];

/** What an affix file says: how words are built, and what is often written in place of what. */
export class AffixFile {
  readonly flags = new FlagReader();
  readonly prefixes = new Affixes('prefix');
  readonly suffixes = new Affixes('suffix');
  readonly marks: Partial<Record<Mark, string>> = {};
  /** What a word is turned into before it's looked up. */
  readonly input: Replacement[] = [];
  /** What a suggestion is turned into. */
  readonly output: Replacement[] = [];
  /** Frequent mistakes; `^` and `$` tie them to an end. */
  readonly replacements: Replacement[] = [];
  /** Letters that look or sound alike. */
  readonly alike: string[][] = [];
  /** Where a word may be parted: `-`, `^ex-`, `-se$`. */
  readonly breaks: string[] = [];
  /** Letters, the frequent ones first. */
  letters = '';
  /** Rows of the keyboard. */
  keyboard: readonly string[] = [];
  ignored = '';
  compoundMin = 3;
  /** Whether capital SS stands for ß too. */
  hasSharpS = false;
}

const names: Readonly<Record<string, Mark>> = {
  NEEDAFFIX: 'NEEDAFFIX',
  PSEUDOROOT: 'NEEDAFFIX',
  FORBIDDENWORD: 'FORBIDDENWORD',
  NOSUGGEST: 'NOSUGGEST',
  KEEPCASE: 'KEEPCASE',
  CIRCUMFIX: 'CIRCUMFIX',
  ONLYINCOMPOUND: 'ONLYINCOMPOUND',
  COMPOUNDFLAG: 'COMPOUNDFLAG',
  COMPOUNDBEGIN: 'COMPOUNDBEGIN',
  COMPOUNDMIDDLE: 'COMPOUNDMIDDLE',
  COMPOUNDEND: 'COMPOUNDEND',
  COMPOUNDLAST: 'COMPOUNDEND',
  COMPOUNDPERMITFLAG: 'COMPOUNDPERMITFLAG',
  COMPOUNDFORBIDFLAG: 'COMPOUNDFORBIDFLAG',
};

/** Lines between which whoever reads may let others have their turn. */
const pause = 500;

/**
 * Reads a Hunspell affix file in UTF-8. What it doesn't know it skips: a word more is marked, and nothing breaks.
 */
export function* readAffixFile(text: string): Generator<void, AffixFile> {
  const file = new AffixFile();
  const counted = new Set<string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (index % pause === pause - 1) yield;
    const words = line.trim().split(/\s+/);
    const [name = '', ...values] = words;
    if (name === 'PFX' || name === 'SFX') readAffix(file, counted, name, values);
    else if (!isHeading(name, values, counted)) readSetting(file, name, values);
  }
  if (!counted.has('BREAK')) file.breaks.push('-', '^-', '-$');
  return file;
}

/** Lists begin with a line that has their length. */
const isHeading = (name: string, values: readonly string[], counted: Set<string>): boolean => {
  const isList = ['AF', 'ICONV', 'OCONV', 'REP', 'MAP', 'BREAK'].includes(name);
  if (!isList || counted.has(name)) return false;
  counted.add(name);
  return /^\d+$/.test(values[0] ?? '') && values.length === 1;
};

const readAffix = (
  file: AffixFile,
  counted: Set<string>,
  name: 'PFX' | 'SFX',
  [flag = '', strip = '', addition = '', condition = '.']: readonly string[],
): void => {
  const id = `${name} ${flag}`;
  const isHead = /^\d+$/.test(addition) && /^[YN]$/.test(strip) && !counted.has(id);
  if (isHead) {
    counted.add(id);
    if (strip === 'Y') counted.add(`${id} cross`);
    return;
  }
  const slash = addition.indexOf('/', 1);
  const add = slash < 0 ? addition : addition.slice(0, slash);
  (name === 'PFX' ? file.prefixes : file.suffixes).add({
    flag,
    strip: strip === '0' ? '' : strip,
    add: without(add === '0' ? '' : add, file.ignored),
    condition,
    isCross: counted.has(`${id} cross`),
    flags: slash < 0 ? noFlags : file.flags.read(addition.slice(slash + 1)),
  });
};

const readSetting = (file: AffixFile, name: string, values: readonly string[]): void => {
  const [first = '', second = ''] = values;
  const mark = Object.hasOwn(names, name) ? names[name] : undefined;
  if (mark) file.marks[mark] = first;
  else if (first !== '' || name === 'FULLSTRIP' || name === 'CHECKSHARPS')
    settings.get(name)?.(file, first, second);
};

type Setting = (file: AffixFile, first: string, second: string) => void;

const settings: ReadonlyMap<string, Setting> = new Map<string, Setting>([
  ['FLAG', (file, form) => (file.flags.form = form === 'long' || form === 'num' ? form : 'short')],
  ['AF', (file, flags) => file.flags.addAlias(flags)],
  ['ICONV', (file, from, to) => file.input.push([from, to])],
  ['OCONV', (file, from, to) => file.output.push([from, to])],
  ['REP', (file, from, to) => file.replacements.push([spaced(from), spaced(to)])],
  ['MAP', (file, letters) => file.alike.push(groups(letters))],
  ['BREAK', (file, at) => file.breaks.push(at)],
  ['TRY', (file, letters) => (file.letters = letters)],
  ['KEY', (file, rows) => (file.keyboard = rows.split('|'))],
  ['IGNORE', (file, letters) => (file.ignored = letters)],
  ['COMPOUNDMIN', (file, count) => (file.compoundMin = Math.max(1, Number(count) || 3))],
  ['CHECKSHARPS', (file) => (file.hasSharpS = true)],
  ['FULLSTRIP', (file) => (file.prefixes.isFullStrip = file.suffixes.isFullStrip = true)],
]);

const spaced = (text: string): string => text.replaceAll('_', ' ');

/** Single letters, and several in brackets. */
const groups = (text: string): string[] =>
  (text.match(/\([^)]*\)|./gsu) ?? []).map((group) => group.replace(/^\((.*)\)$/s, '$1'));

/** A text without some letters. */
export const without = (text: string, letters: string): string =>
  letters === ''
    ? text
    : Array.from(text)
        .filter((letter) => !letters.includes(letter))
        .join('');

/** What is written first is what is found first: longer ones go before. */
export const replaced = (text: string, replacements: readonly Replacement[]): string => {
  if (!replacements.some(([from]) => text.includes(from.replace(/^_|_$/g, '')))) return text;
  let result = '';
  for (let at = 0; at < text.length;) {
    const found = replacements
      .filter(([from]) => text.startsWith(from, at))
      .reduce<Replacement | undefined>(
        (best, one) => (best && best[0].length >= one[0].length ? best : one),
        undefined,
      );
    result += found ? found[1] : text.charAt(at);
    at += found ? found[0].length : 1;
  }
  return result;
};
