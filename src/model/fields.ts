/** What came over a wire or from a page: any field may be anything. */
export type Fields = Readonly<Record<string, unknown>>;

/** Gives a field if it's right; else notes the problem and gives what stands in. */
export type Expect = <T>(field: string, isRight: boolean, what: string, instead: T) => T;

/** Whether it has fields at all. */
export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether it's a number of things, of at least one. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0;

/** Whether it's a time that a date can be made of, in epoch milliseconds. */
export const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= 8.64e15;

/** Whether it's one of the words of a list. */
export const isMember = (words: readonly unknown[], value: unknown): boolean =>
  words.includes(value);

export const isString = (value: unknown): value is string => typeof value === 'string';
export const isUnset = (value: unknown): value is undefined => value === undefined;

/** A field that may be missing: it's there or it isn't, but never undefined. */
export const optional = (
  expect: Expect,
  field: string,
  value: unknown,
  isRight: boolean,
  what: string,
  instead?: unknown,
): Fields => {
  if (value === undefined) return {};
  const read = expect(field, isRight, what, instead);
  return read === undefined ? {} : {[field]: read};
};
