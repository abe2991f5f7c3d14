import {readdirSync, readFileSync} from 'node:fs';
import type {RichMediaFormat} from '../../../src/content/rich/formats/format.js';

const root = new URL('../../fixtures/rich/', import.meta.url);

/** An example payload of a vendor's documentation, in our words. */
export interface Fixture {
  readonly format: RichMediaFormat;
  readonly name: string;
  readonly payload: unknown;
}

/** All of them, by vendor. */
export const fixtures: readonly Fixture[] = readdirSync(root).flatMap((format) =>
  readdirSync(new URL(`${format}/`, root)).map((name) => ({
    format: format as RichMediaFormat,
    name: name.replace('.json', ''),
    payload: JSON.parse(readFileSync(new URL(`${format}/${name}`, root), 'utf8')) as unknown,
  })),
);

export const payloadOf = (format: RichMediaFormat, name: string): unknown =>
  fixtures.find((one) => one.format === format && one.name === name)?.payload;
