import {isObject, type Fields} from '../../model/fields.js';
import {safeUrl} from '../links/safe-url.js';
import {cut, wellFormed} from '../plain-text.js';
import {limits} from './limits.js';
import {mediaUrl} from './media-url.js';
import type {Reading} from './reading.js';

/** What a value may be: reads untrusted ones, and says in JSON Schema what a right one is. */
export interface Shape<T> {
  /** As much of it as is right; undefined where nothing is. Never throws. */
  read(value: unknown, reading: Reading): T | undefined;
  readonly schema: object;
}

/** One shape for each field of a record. */
export type Shapes<T> = {readonly [Key in keyof T]-?: Shape<NonNullable<T[Key]>>};

/** A text for people; what is too long loses its end. */
export const words = (longest: number, shortest = 0): Shape<string> => ({
  read(value, reading) {
    const isPrintable = typeof value === 'number' || typeof value === 'boolean';
    const text = isPrintable ? String(value) : value;
    if (typeof text !== 'string' || text.length < shortest) return undefined;
    return reading.takeText(wellFormed(cut(text, longest + 1)), longest);
  },
  schema: {type: 'string', maxLength: longest, ...(shortest > 0 && {minLength: shortest})},
});

/** A text for machines: whole or not at all. */
export const token = (longest: number): Shape<string> => ({
  read: (value) => {
    const text = typeof value === 'number' ? String(value) : value;
    const isRight = typeof text === 'string' && text !== '' && text.length <= longest;
    return isRight ? text : undefined;
  },
  schema: {type: 'string', minLength: 1, maxLength: longest},
});

export const flag: Shape<boolean> = {
  read: (value) => (typeof value === 'boolean' ? value : undefined),
  schema: {type: 'boolean'},
};

export const number = (minimum: number, maximum: number): Shape<number> => ({
  read: (value) =>
    typeof value === 'number' && value >= minimum && value <= maximum ? value : undefined,
  schema: {type: 'number', minimum, maximum},
});

export const oneOf = <T extends string>(...values: readonly T[]): Shape<T> => ({
  read: (value) => (values.includes(value as T) ? (value as T) : undefined),
  schema: {enum: values},
});

/** Where a click leads. */
export const link: Shape<string> = {
  read: (value) =>
    typeof value === 'string' && value.length <= limits.address ? safeUrl(value) : undefined,
  schema: {type: 'string', pattern: '^(https?|mailto|tel):'},
};

/** Where a medium is. */
export const source: Shape<string> = {
  read: mediaUrl,
  schema: {type: 'string', pattern: '^(https?:|data:image/(png|jpeg|gif|webp|avif|bmp);base64,)'},
};

/** Items that are right, in their order. */
export const list = <T>(item: Shape<T>, shortest = 0): Shape<readonly T[]> => ({
  read(value, reading) {
    if (!Array.isArray(value)) return undefined;
    const items: T[] = [];
    for (const each of value.slice(0, limits.items)) {
      const read = item.read(each, reading);
      if (read !== undefined) items.push(read);
    }
    if (value.length > limits.items) reading.noteCut();
    return items.length >= shortest ? items : undefined;
  },
  schema: {
    type: 'array',
    items: item.schema,
    maxItems: limits.items,
    ...(shortest > 0 && {minItems: shortest}),
  },
});

/** A record with only the fields that it has; undefined without all that are required. */
export const record = <T extends object>(
  shapes: Shapes<T>,
  required: readonly (keyof T & string)[],
): Shape<T> => ({
  read(value, reading) {
    if (!isObject(value) || !reading.take()) return undefined;
    const fields = readFields(shapes, value, reading);
    return required.every((key) => key in fields) ? (fields as T) : undefined;
  },
  schema: {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries<Shape<unknown>>(shapes).map(([key, {schema}]) => [key, schema]),
    ),
    ...(required.length > 0 && {required}),
    additionalProperties: false,
  },
});

const readFields = (shapes: object, value: Fields, reading: Reading): Fields => {
  const fields: Record<string, unknown> = {};
  for (const [key, shape] of Object.entries(shapes) as [string, Shape<unknown>][]) {
    if (!Object.hasOwn(value, key)) continue;
    const read = shape.read(value[key], reading);
    if (read !== undefined) fields[key] = read;
  }
  return fields;
};

/** The same under a name, by which the schema refers to it; it may be found inside itself. */
export const named = <T>(name: string, shape: () => Shape<T>): Shape<T> => ({
  read: (value, reading) => shape().read(value, reading),
  schema: {$ref: `#/$defs/${name}`},
});
