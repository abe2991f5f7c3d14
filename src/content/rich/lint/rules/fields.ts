import type {Rule} from '../rule.js';

/** Whether a field of a record has one of the values. */
export const is =
  (field: string, ...values: readonly unknown[]) =>
  (record: Readonly<Record<string, unknown>>): boolean =>
    values.includes(record[field]);

/** Fields that hold an address. */
export const addresses = (on: string, ...fields: readonly string[]): readonly Rule[] =>
  fields.map((field) => ({on, field, isAddress: true}));
