/**
 * Something that a link can't be without: two slashes, an @, a dot before a letter, or what could be
 * an IP address. Cheap, and wrong in one direction only.
 */
const linkHint = /\/\/|@|\S[.．。｡]\p{L}|\d\.\d{1,3}\.\d{1,3}\.\d/u;

/** Six digits that only what stands in telephone numbers parts. */
const phoneHint = /\p{Nd}(?:[\s()./~\-–−+\u2010-\u2015\uff0d]{0,4}\p{Nd}){5}/u;

/** Whether a text is worth loading the link engine for. */
export function mayHoldLinks(text: string): boolean {
  return linkHint.test(text);
}

/** Whether a text is worth loading the telephone numbers' metadata for. Where no region is known, only a country's code makes a number. */
export function mayHoldPhoneNumbers(text: string, region?: string): boolean {
  return (Boolean(region) || text.includes('+')) && phoneHint.test(text);
}
