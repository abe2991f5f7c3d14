/** What a link opens: a page, a message to an address, a call. */
export type LinkKind = 'url' | 'email' | 'phone';

/** A stretch of a text that is a link: `text.slice(start, end)` is what the writer wrote. */
export interface LinkSpan {
  /** First position, in UTF-16 units as everywhere in strings. */
  readonly start: number;
  /** The position after the last. */
  readonly end: number;
  readonly kind: LinkKind;
  /** Where it leads: absolute, with the scheme http, https, mailto or tel; safe to put into an `href`. */
  readonly href: string;
}

/** Two positions of a text with nothing known about what is between them. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Finds the phone numbers of a text: {@link loadPhoneFinder} gives one. */
export type PhoneFinder = (text: string, region?: string) => readonly LinkSpan[];

export interface FindLinksOptions {
  /** Most links of one text; what comes after stays text. 1,000 unless set. */
  readonly limit?: number;
  /** Finds phone numbers; without it there are none. */
  readonly findPhones?: PhoneFinder;
  /** Where a number without its country code is from: an ISO 3166-1 code such as `DE`. */
  readonly region?: string;
}
