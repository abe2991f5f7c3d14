/**
 * Something that a link can't be without: a scheme, an @, or a dot between two characters that may
 * stand in a host name. Cheap, and wrong in one direction only.
 */
const linkHint = /[:@]|\/\/|[^\s.][.。．｡][^\s.]/u;

/** Seven digits that only what stands in phone numbers parts. */
const phoneHint = /\p{Nd}(?:[\s()./~\-–−+\u2010-\u2015\uff0d]{0,4}\p{Nd}){5}/u;

/** Whether a text is worth loading the link engine for. */
export function mayHoldLinks(text: string): boolean {
  return linkHint.test(text);
}

/** Whether a text is worth loading the phone numbers' metadata for. */
export function mayHoldPhoneNumbers(text: string): boolean {
  return phoneHint.test(text);
}
