/**
 * Writes the tables of src/content/emoji/tables/: which emoji there are, from emojibase, and their words in each language, from
 * Unicode's CLDR. Run it after an update, with what it reads installed for it alone:
 * `npm install --no-save --prefix /tmp/emoji emojibase-data@17.0.0 cldr-annotations-full@48.2.0 cldr-annotations-derived-full@48.2.0`
 * `node scripts/emoji-tables.mjs /tmp/emoji/node_modules`
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {format, resolveConfig} from 'prettier';

const packages = resolve(process.argv[2] ?? 'node_modules');
const tables = new URL('../src/content/emoji/tables/', import.meta.url);

/** What phones and computers of the last years can draw: the contact's has to as well. */
const newest = 15.1;
const languages = ['en', 'de', 'fr', 'es', 'pt', 'ja', 'ar'];
const groups = [
  'smileys',
  'people',
  undefined,
  'animals',
  'food',
  'travel',
  'activities',
  'objects',
  'symbols',
  'flags',
];

const notice = `// Written by scripts/emoji-tables.mjs: change that, not this.
// From emojibase (MIT, https://emojibase.dev) and from Unicode's CLDR, version 48: Copyright © 1991-2025 Unicode, Inc.,
// distributed under the Unicode License v3 (https://www.unicode.org/license.txt), SPDX: Unicode-3.0.`;

const all = (await json('emojibase-data/en/data.json'))
  .filter(({group, version}) => groups[group] && version <= newest)
  .map((each) => ({...each, emoji: qualified(each.emoji)}))
  .sort((a, b) => a.order - b.order);
const shortcodes = await Promise.all(
  ['github', 'emojibase'].map((set) => json(`emojibase-data/en/shortcodes/${set}.json`)),
);

await mkdir(tables, {recursive: true});
await write('set.ts', [
  `/**
 * The emoji by group, in Unicode's order: each on a line with its shortcodes, a plus before those that have skin tones.
 */
export const emojiByGroup = {
${groups
  .map((name, group) => name && `  ${name}: ${text(linesOf(group))},`)
  .filter(Boolean)
  .join('\n')}
} as const;`,
]);
for (const language of languages) {
  const words = await wordsOf(language);
  await write(`${language}.ts`, [
    `/** A line for each emoji of the set, in its order: its name, and behind a bar the words that it's found by. */
export const words = ${text(all.map((emoji) => words(emoji)))};`,
  ]);
}

function linesOf(group) {
  return all
    .filter((emoji) => emoji.group === group)
    .map((emoji) => [`${hasTones(emoji) ? '+' : ''}${emoji.emoji}`, ...codesOf(emoji)].join(' '));
}

function codesOf({hexcode}) {
  return [...new Set(shortcodes.flatMap((set) => set[hexcode] ?? []))];
}

/** Whether one tone for all who are in it makes an emoji, by the rule that skin-tone.ts applies. */
function hasTones({emoji, skins = []}) {
  const toned = emoji.replace(/(?!🤝\u200D)(\p{Emoji_Modifier_Base})\uFE0F?/gu, '$1\u{1F3FB}');
  return skins.some(({emoji: skin, version}) => version <= newest && qualified(skin) === toned);
}

async function wordsOf(language) {
  const [own, derived] = await Promise.all([
    json(`cldr-annotations-full/annotations/${language}/annotations.json`),
    json(`cldr-annotations-derived-full/annotationsDerived/${language}/annotations.json`),
  ]);
  const known = {...derived.annotationsDerived.annotations, ...own.annotations.annotations};
  return ({emoji}) => {
    const {tts: [name] = [''], default: keywords = []} = known[emoji] ?? known[bare(emoji)] ?? {};
    if (!name) console.warn(`${language}: no name for ${emoji}`);
    const words = new Set(keywords.flatMap((keyword) => keyword.split(' ')));
    for (const word of name.split(' ')) words.delete(word);
    return [name, [...words].join(' ')].filter(Boolean).join('|').replaceAll(/\s/g, ' ');
  };
}

/** As Unicode recommends it for interchange: without the selectors that it needs not. */
function qualified(emoji) {
  return [bare(emoji), emoji].find((each) => /^\p{RGI_Emoji}$/v.test(each)) ?? emoji;
}

function bare(emoji) {
  return emoji.replaceAll('\uFE0F', '');
}

/** A text of a line each, as a template: what changes in an update is to be seen line by line. */
function text(lines) {
  for (const line of lines) if (/[`$\\\n]/.test(line)) throw new Error(`Can't be written: ${line}`);
  return `\`\\\n${lines.join('\n')}\``;
}

async function json(path) {
  return JSON.parse(await readFile(resolve(packages, path), 'utf8'));
}

async function write(name, parts) {
  const file = new URL(name, tables);
  const options = await resolveConfig(file);
  const source = [notice, ...parts].join('\n\n');
  await writeFile(file, await format(source, {...options, parser: 'typescript'}));
}
