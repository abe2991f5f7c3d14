import type {Terms} from './terms.js';

/** A language's terms, if it has other than the kit's own English, and the locale to format with beside them. */
export interface Language {
  readonly terms: Terms | undefined;
  readonly locale: string;
}

/** English is no part of this: who says something brings the English for it along. */
const registered = new Map<string, Terms>();
const listeners = new Set<() => void>();

const canonical = (locale: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
};

/**
 * Makes a language known, or replaces one. Elements on the page take it up at once.
 *
 * @param locale - A language tag: `de` serves `de-AT` too, unless that has terms of its own.
 * @throws RangeError if it isn't a language tag.
 */
export const registerTerms = (locale: string, terms: Terms): void => {
  registered.set(Intl.getCanonicalLocales(locale)[0] ?? locale, terms);
  for (const listener of [...listeners]) listener();
};

/** The terms for a language tag: of its region, else its language, else English. */
export const languageFor = (tag: string | null | undefined): Language => {
  const locale = tag ? canonical(tag) : undefined;
  for (let part = locale; part; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
    const terms = registered.get(part);
    if (locale && (terms || part === 'en')) return {terms, locale};
  }
  return {terms: registered.get('en'), locale: 'en'};
};

/** Calls back whenever terms are registered, until the returned function is called. */
export const onTermsRegistered = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
