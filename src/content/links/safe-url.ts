/** The schemes that a link may have. */
const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Parsers drop tabs and line breaks anywhere and trim spaces and control characters, so an address
 * with any of them isn't the one it looks like.
 */
// eslint-disable-next-line no-control-regex
const smuggling = /[\u0000-\u0020\u007f-\u009f\p{Z}]/u;

/**
 * The part up to the path must be plain: exactly two slashes (a parser takes none, one or five for
 * two), no backslash, which parsers take for a slash and readers don't, and no full-width percent
 * sign, which some take for the other.
 */
const plainOrigin = /^https?:\/\/[^/\\?#[\]％﹪]+(?:[/?#]|$)/i;
const address6Origin = /^https?:\/\/(?:[^/\\?#[\]]*@)?\[[\da-f:.]+\](?::\d*)?(?:[/?#]|$)/i;

const plainMail = /^mailto:[^/\\]/i;
const plainCall = /^tel:[+\d(*#][\d\-.()*#]*(?:;[\w=;:.\-+]*)?$/i;

const forms: readonly RegExp[] = [plainOrigin, address6Origin, plainMail, plainCall];

/**
 * The one gate for every `href` of the kit: the address as it will be opened, or undefined if it
 * can't be trusted to be what it says. Accepted are absolute http, https, mailto and tel addresses
 * without control characters, white space or backslashes where a parser would be lenient.
 */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || smuggling.test(value)) return undefined;
  if (!forms.some((form) => form.test(value))) return undefined;
  const url = parseUrl(value);
  return url && schemes.has(url.protocol) ? url.href : undefined;
}

/** `new URL`, with undefined for what it refuses (`URL.parse` is too young to rely on). */
export function parseUrl(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}
