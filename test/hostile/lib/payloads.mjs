import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {forged} from './forged.mjs';

const published = fileURLToPath(new URL('../../../../shared/corpora', import.meta.url));
const excerpts = fileURLToPath(new URL('../../fixtures/hostile', import.meta.url));

const vendors = fileURLToPath(new URL('../../fixtures/rich', import.meta.url));

/** Folders of texts that aren't markup, and still have to be shown as nothing else than text. */
const folders = ['xss', 'bidi', 'url', 'linkify', 'files', 'markdown'];

const textOf = ({payload, markdown, input, text, decoded_name, bad, name}) =>
  [payload, markdown, input, text, decoded_name, bad, name].find(
    (each) => typeof each === 'string',
  );

/** What markup begins with tells what it tries; other texts are of their corpus's kind. */
const firstTag = /<\/?([a-z][\w-]*)|(javascript:|data:)/i;
const markupKindOf = (text) => {
  const [, tag, scheme] = firstTag.exec(text) ?? [];
  return tag ? `<${tag.toLowerCase()}>` : (scheme?.toLowerCase() ?? 'text');
};

const casesIn = (path, kind) =>
  (JSON.parse(readFileSync(path, 'utf8')).cases ?? [])
    .map(textOf)
    .filter((text) => text)
    .map((text) => ({kind: kind ?? markupKindOf(text), text}));

const filesIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.json'));

/**
 * All texts that do harm where they're taken for markup, and those that deceive: of ../shared/corpora, or where that isn't
 * there of the excerpts in test/fixtures/hostile, with a line that says so.
 *
 * @returns {{markup: {kind: string, text: string}[], text: {kind: string, text: string}[]}}
 */
export function readPayloads() {
  const own = forged.map((text) => ({kind: 'forged', text}));
  if (!existsSync(published)) {
    console.log(
      "../shared/corpora isn't here: the excerpts of test/fixtures/hostile stand in for it.",
    );
    const found = filesIn(excerpts).flatMap((name) => casesIn(join(excerpts, name)));
    return {markup: [...found, ...own], text: []};
  }
  const read = (folder) =>
    filesIn(join(published, folder)).flatMap((name) =>
      casesIn(join(published, folder, name), folder === 'xss' ? undefined : name),
    );
  const [markup, ...text] = folders.map(read);
  return {markup: [...markup, ...own], text: text.flat()};
}

/** Every vendor's example of rich media, as one JSON list. */
export const readRichMedia = () =>
  `[${readdirSync(vendors, {recursive: true})
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(vendors, name), 'utf8'))
    .join()}]`;
