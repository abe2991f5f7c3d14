const looksLikeJson = /^\s*[[{]/;
const longestParsed = 200_000;

/** What a text holds as JSON, if it's an object or a list. */
export const parseJson = (text: string): unknown => {
  if (text.length > longestParsed || !looksLikeJson.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** A payload as a text that is the same for all ways to write it. */
export const canonicalPayload = (payload: string): string => {
  const value = parseJson(payload);
  return value === undefined ? payload.trim() : writePayload(value);
};

/** A payload as a text: JSON with its keys in order, unless it's a text already. Empty for none. */
export const writePayload = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  try {
    return JSON.stringify(value, sortKeys);
  } catch {
    return '';
  }
};

const sortKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
