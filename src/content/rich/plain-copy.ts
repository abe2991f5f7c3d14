import {cut} from '../plain-text.js';

/** How much is copied, and what is left of it. */
export interface CopyBudget {
  /** Values. */
  values: number;
  /** Code units of texts. */
  characters: number;
}

const deepest = 64;
const dangerous: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A copy of what came that is as JSON would have it: no value that holds itself, no getters, no keys that could reach a
 * prototype, and no more than the budget allows. Never throws.
 */
export const plainCopy = (value: unknown, budget: CopyBudget): unknown => {
  try {
    return copy(value, budget, []);
  } catch {
    return undefined;
  }
};

/** @param holders - What it stands in, from the outermost: one list for the whole copy. */
const copy = (value: unknown, budget: CopyBudget, holders: object[]): unknown => {
  if (--budget.values < 0) return undefined;
  if (typeof value === 'string') return copyText(value, budget);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return isPlain(value) ? value : undefined;
  if (holders.length >= deepest || holders.includes(value)) return undefined;
  holders.push(value);
  const copied = Array.isArray(value)
    ? copyList(value, budget, holders)
    : copyRecord(value, budget, holders);
  holders.pop();
  return copied;
};

const isPlain = (value: unknown): boolean =>
  value === null || typeof value === 'boolean' || Number.isFinite(value);

const copyText = (text: string, budget: CopyBudget): string => {
  const taken = text.length <= budget.characters ? text : cut(text, budget.characters);
  budget.characters -= taken.length;
  return taken;
};

const copyList = (list: readonly unknown[], budget: CopyBudget, holders: object[]): unknown[] => {
  const items: unknown[] = [];
  for (const item of list) {
    if (budget.values <= 0) break;
    items.push(copy(item, budget, holders) ?? null);
  }
  return items;
};

const copyRecord = (value: object, budget: CopyBudget, holders: object[]): object => {
  const record: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (budget.values <= 0) break;
    if (dangerous.has(key)) continue;
    const copied = copy(field(value, key), budget, holders);
    if (copied !== undefined) record[key] = copied;
  }
  return record;
};

/** A getter of the page may throw. */
const field = (value: object, key: string): unknown => {
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
};
