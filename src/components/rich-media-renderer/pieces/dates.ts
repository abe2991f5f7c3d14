import type {RichScene} from '../scene.js';

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?<offset>Z|[+-]\d{2}:?\d{2})?$/;

/**
 * A time as the reader's language has it, in the place where it's meant: of that offset, or as the bot wrote it down. What
 * isn't ISO 8601 stays as it is.
 *
 * @param offset - Minutes east of UTC of the place where it takes place.
 */
export const dateText = (value: string, {format}: RichScene, offset?: number): string => {
  const match = moment.exec(value);
  if (!match && !day.test(value)) return value;
  const isPlaced = match?.groups?.['offset'] !== undefined;
  // A time without a place is as it reads, wherever the reader is.
  const at = Date.parse(isPlaced ? value : match ? `${value}Z` : `${value}T00:00Z`);
  if (Number.isNaN(at)) return value;
  const own = isPlaced ? offsetOf(match.groups?.['offset'] ?? 'Z') : 0;
  const shift = (isPlaced ? (offset ?? own) : 0) * 60_000;
  const style = match
    ? ({dateStyle: 'medium', timeStyle: 'short'} as const)
    : ({dateStyle: 'medium'} as const);
  return new Intl.DateTimeFormat(format.locale, {...style, timeZone: 'UTC'}).format(at + shift);
};

/** Minutes east of UTC. */
const offsetOf = (text: string): number => {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):?(\d{2})/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};
