import {safeUrl} from '../../links/safe-url.js';
import {pathTo} from './json-positions.js';
import type {Rule, Severity} from './rule.js';
import {select, type Selected} from './select.js';

/** Something that is wrong with a payload. */
export interface Problem {
  readonly path: string;
  readonly severity: Severity;
  readonly message: string;
}

/** What of a payload breaks a rule. */
export const checkRule = (payload: unknown, rule: Rule): readonly Problem[] =>
  select(payload, rule.on)
    .filter(({holders}) => rule.when?.(holders.at(-1 - (rule.from ?? 0)) ?? {}) ?? true)
    .flatMap((selected) => checkField(selected, rule));

const checkField = ({path, record}: Selected, rule: Rule): readonly Problem[] => {
  const {field, severity = 'error'} = rule;
  const value = record[field];
  const isThere = value !== undefined && value !== null && value !== '';
  if (!isThere && !rule.required) return [];
  const message = isThere ? complaint(value, rule) : `"${field}" is missing.`;
  const place = isThere ? pathTo(path, field) : path;
  return message === undefined ? [] : [{path: place, severity, message}];
};

const complaint = (value: unknown, rule: Rule): string | undefined => {
  if (rule.fewest !== undefined || rule.most !== undefined) return listComplaint(value, rule);
  if (rule.least !== undefined || rule.greatest !== undefined) return numberComplaint(value, rule);
  return textComplaint(value, rule);
};

const listComplaint = (value: unknown, {field, fewest = 0, most = Infinity}: Rule) => {
  if (!Array.isArray(value)) return `"${field}" must be a list.`;
  const {length} = value;
  if (length > most) return `"${field}" has ${length} items; the most is ${most}.`;
  return length < fewest ? `"${field}" has ${length} items; the fewest is ${fewest}.` : undefined;
};

const numberComplaint = (value: unknown, {field, least = -Infinity, greatest = Infinity}: Rule) => {
  if (typeof value !== 'number') return `"${field}" must be a number.`;
  const isRight = value >= least && value <= greatest;
  return isRight ? undefined : `"${field}" is ${value}; it must be from ${least} to ${greatest}.`;
};

const textComplaint = (value: unknown, rule: Rule): string | undefined => {
  const {field, longest = Infinity, oneOf, isAddress} = rule;
  const isLimited = oneOf ?? isAddress ?? rule.longest;
  if (isLimited === undefined) return undefined;
  if (typeof value !== 'string') return `"${field}" must be a text.`;
  const {length} = Array.from(value);
  if (length > longest) return `"${field}" has ${length} characters; the most is ${longest}.`;
  if (oneOf && !oneOf.includes(value))
    return `"${field}" is "${value.slice(0, 50)}"; it must be one of ${oneOf.join(', ')}.`;
  return isAddress && !safeUrl(value)
    ? `"${field}" is no address that can be opened: http or https, without spaces.`
    : undefined;
};
