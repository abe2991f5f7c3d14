import type {RichMediaFormat} from '../formats/format.js';
import {formatOf, readRichMedia, richMediaFormats} from '../read-rich-media.js';
import {checkContent} from './check-content.js';
import {checkRule, type Problem} from './check-rule.js';
import {JsonTextError, positionsOf, type Position, type Positions} from './json-positions.js';
import {ruleSets} from './rules.js';

/** Something that is wrong with a payload, and where. */
export interface Finding extends Problem, Position {}

/** What was found in a payload. */
export interface LintResult {
  /** The format that it was taken for. */
  readonly format?: RichMediaFormat;
  /** Where the vendor says what is checked. */
  readonly source?: string;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

export {richMediaFormats};

/**
 * Checks the payload that a bot is to send: what in it is wrong, missing, or over the vendor's limits. Never throws.
 *
 * @param text - JSON.
 * @param format - Without one it's told by the content.
 */
export const lintRichMedia = (text: string, format?: RichMediaFormat): LintResult => {
  const json = text.replace(/^\ufeff/, '');
  let positions: Positions;
  let payload: unknown;
  try {
    positions = positionsOf(json);
    payload = JSON.parse(json);
  } catch (error) {
    const position = error instanceof JsonTextError ? error.position : start;
    const message = error instanceof Error ? error.message : String(error);
    return {findings: [{path: '$', severity: 'error', message, ...position}]};
  }
  return lint(payload, json, positions, format);
};

const start: Position = {line: 1, column: 1};

const lint = (
  payload: unknown,
  text: string,
  positions: Positions,
  told: RichMediaFormat | undefined,
): LintResult => {
  const format = told ?? formatOf(payload);
  if (!format) return {findings: [{...unheard, ...start}]};
  const set = ruleSets[format];
  const problems = [
    ...(set?.largest ? checkSize(text, set.largest) : []),
    ...(set?.rules ?? []).flatMap((rule) => checkRule(payload, rule)),
    ...checkContent(readRichMedia(payload, {format}).content),
  ];
  const findings = problems
    .map((problem) => ({...problem, ...(positions.get(problem.path) ?? start)}))
    .sort((one, other) => one.line - other.line || one.column - other.column);
  return {format, ...(set && {source: set.source}), findings: withoutDoubles(findings)};
};

const unheard: Problem = {
  path: '$',
  severity: 'error',
  message: `The format isn’t known. Name it with --format: ${richMediaFormats.join(', ')}.`,
};

const checkSize = (text: string, largest: number): readonly Problem[] => {
  const bytes = new TextEncoder().encode(text).length;
  const message = `The payload has ${bytes} bytes; the most is ${largest}.`;
  return bytes > largest ? [{path: '$', severity: 'error', message}] : [];
};

/** An error says enough where a warning says the same of the same place. */
const withoutDoubles = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(
    ({path, severity, message}, index) =>
      !findings.some(
        (other, place) =>
          other.path === path &&
          ((other.message === message && place < index) ||
            (path !== '$' && severity === 'warning' && other.severity === 'error')),
      ),
  );
