import {Ajv2020} from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';

const path = new URL('../../../docs/rich-content.schema.json', import.meta.url);

/** The published schema, as a text. */
export const published = readFileSync(path, 'utf8');

const ajv = new Ajv2020({strict: false});
const validate = ajv.compile(JSON.parse(published) as object);

/** Fails unless the published schema allows it. */
export const assertValid = (content: unknown): void => {
  if (validate(content)) return;
  const shown = JSON.stringify(content).slice(0, 2_000);
  assert.fail(`${ajv.errorsText(validate.errors).slice(0, 2_000)}\n${shown}`);
};

/** Whether the published schema allows it. */
export const isValid = (content: unknown): boolean => validate(content);
