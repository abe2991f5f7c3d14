/**
 * Writes the tables of src/content/links/tables/: top-level domains (IANA's list, from the package tlds), and from
 * Unicode's security data, where ../shared/corpora has it, the characters allowed in identifiers and those that look
 * like ASCII. Run it after an update: `node scripts/link-tables.mjs`.
 */
import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {domainToASCII, domainToUnicode} from 'node:url';
import {format, resolveConfig} from 'prettier';
import tlds from 'tlds' with {type: 'json'};

const tables = new URL('../src/content/links/tables/', import.meta.url);
const security = new URL('../../shared/corpora/url/', import.meta.url);

const unicodeNotice = `// From the Unicode security data, version 17: Copyright © 1991-2025 Unicode, Inc., distributed under the Unicode
// License v3 (https://www.unicode.org/license.txt), SPDX: Unicode-3.0.`;

await mkdir(tables, {recursive: true});
await write('top-level-domains.ts', [
  `/** IANA's top-level domains, internationalised ones in their ASCII form. */`,
  `export const topLevelDomains = ${lines(tlds.map((name) => domainToASCII(name)).sort(), ' ')};`,
]);

if (existsSync(security)) {
  await write('allowed-characters.ts', [
    unicodeNotice,
    `/**
 * The characters beyond ASCII that UTS #39 allows in identifiers and that can stand in a host name, but for Han and
 * Hangul, whose scripts tell. Each range is the distance from the end of the last one to its beginning and, after a
 * plus, its length less one, in base 36.
 */`,
    `export const allowedRanges = ${lines(encode(await allowedRanges()), ' ')};`,
  ]);
  await write('confusables.ts', [
    unicodeNotice,
    `/** What looks like ASCII among the characters that can stand in a host name: the ASCII, a space, the look-alikes. */`,
    `export const confusables: readonly string[] = [${(await confusables()).map((group) => JSON.stringify(group)).join(',')}];`,
  ]);
} else {
  console.log('Unicode security data is not here: only the top-level domains were written.');
}

async function allowedRanges() {
  const {ranges} = await read('unicode-identifier-allowed.json');
  const result = [];
  for (const [first, last] of ranges) {
    for (let code = Math.max(first, 0x80); code <= last; code += 1) {
      const character = String.fromCodePoint(code);
      if (/\p{Script=Han}|\p{Script=Hangul}/u.test(character) || !staysInHost(character)) continue;
      const current = result.at(-1);
      if (current?.[1] === code - 1) current[1] = code;
      else result.push([code, code]);
    }
  }
  return result;
}

async function confusables() {
  const {pairs} = await read('unicode-confusables.json');
  const groups = new Map();
  for (const [source, target] of pairs) {
    const ascii = withoutMarks(target).toLowerCase();
    if (Array.from(source).length > 1 || !/^[\da-z.-]+$/.test(ascii)) continue;
    if (!staysInHost(source) || withoutMarks(source) === ascii) continue;
    groups.set(ascii, (groups.get(ascii) ?? '') + source);
  }
  return [...groups].sort().map(([ascii, sources]) => `${ascii} ${sources}`);
}

function withoutMarks(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Whether a character stands in a host name as it is, neither mapped to another nor refused, beside letters of a kind. */
function staysInHost(character) {
  return ['bc', 'אא', 'بب'].some(([before, after]) => {
    const host = `${before}${character}${after}.com`;
    const ascii = domainToASCII(host);
    return ascii.startsWith('xn--') && domainToUnicode(ascii) === host;
  });
}

function encode(ranges) {
  let position = 0;
  return ranges.map(([first, last]) => {
    const range =
      (first - position).toString(36) + (last > first ? `+${(last - first).toString(36)}` : '');
    position = last;
    return range;
  });
}

/** A string literal in lines of a readable length. */
function lines(words, separator) {
  const result = [''];
  for (const word of words) {
    if (result.at(-1).length + word.length > 88) result.push('');
    result.push(`${result.pop()}${word}${separator}`);
  }
  return result
    .map((line) => `'${line}'`)
    .join(' +\n')
    .replace(/ '$/, `'`);
}

async function read(name) {
  return JSON.parse(await readFile(new URL(name, security), 'utf8'));
}

async function write(name, parts) {
  const file = new URL(name, tables);
  const source = [`// Written by scripts/link-tables.mjs: change that, not this.`, ...parts].join(
    '\n\n',
  );
  const options = await resolveConfig(file);
  await writeFile(file, await format(source, {...options, parser: 'typescript'}));
}
