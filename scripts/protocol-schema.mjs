/**
 * Writes docs/protocol.schema.json from the schemas that check every frame; with --check it only compares.
 * `node --import ./scripts/typescript.mjs scripts/protocol-schema.mjs [--check]`
 */
import {toJsonSchema} from '@valibot/to-json-schema';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import * as commands from '../src/backends/link/schema/command-schema.js';
import * as content from '../src/backends/link/schema/content-schema.js';
import * as facts from '../src/backends/link/schema/fact-schema.js';
import * as frames from '../src/backends/link/schema/frame-schema.js';

const path = fileURLToPath(new URL('../docs/protocol.schema.json', import.meta.url));

const definitions = {
  Party: content.partySchema,
  Entry: content.entrySchema,
  StandardResponse: content.standardResponseSchema,
  ResponseCategory: content.responseCategorySchema,
  Snapshot: facts.snapshotSchema,
  Fact: facts.factSchema,
  PassingFact: facts.passingFactSchema,
  DeskSynced: facts.deskSyncedSchema,
  Command: commands.commandSchema,
  Notice: commands.noticeSchema,
  ClientFrame: frames.clientFrameSchema,
  ServerFrame: frames.strictServerFrameSchema,
};

/** The published schema, as a text. */
export const writeSchema = async () => {
  // `trim` changes what it's given; a schema can only say what is right.
  const options = {ignoreActions: ['trim'], definitions};
  const {$defs} = toJsonSchema(frames.clientFrameSchema, options);
  const server = toJsonSchema(frames.strictServerFrameSchema, options);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Deskside protocol, version 1',
    description: 'A frame of either end. See protocol.md.',
    anyOf: [{$ref: '#/$defs/ClientFrame'}, {$ref: '#/$defs/ServerFrame'}],
    $defs: {...$defs, ...server.$defs},
  };
  return format(JSON.stringify(schema), {...(await resolveConfig(path)), parser: 'json'});
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await writeSchema();
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error('docs/protocol.schema.json is stale: run scripts/protocol-schema.mjs.');
    process.exit(1);
  }
}
