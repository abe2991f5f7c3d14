/**
 * Writes docs/rich-content.schema.json from the shapes that rich media is read by; with --check it only compares.
 * `node --import ./scripts/typescript.mjs scripts/rich-content-schema.mjs [--check]`
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {definitions} from '../src/content/rich/rich-shapes.js';

const path = fileURLToPath(new URL('../docs/rich-content.schema.json', import.meta.url));

/** The published schema, as a text. */
export const writeSchema = async () => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Deskside rich media, version 1',
    description: 'The content of an entry of kind "rich". See rich-media.md.',
    $ref: '#/$defs/Content',
    $defs: definitions,
  };
  return format(JSON.stringify(schema), {...(await resolveConfig(path)), parser: 'json'});
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await writeSchema();
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error('docs/rich-content.schema.json is stale: run scripts/rich-content-schema.mjs.');
    process.exit(1);
  }
}
