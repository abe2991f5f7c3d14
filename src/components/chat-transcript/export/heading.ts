import {formatFor} from '../../../i18n/format.js';
import type {Exported} from './exported-entries.js';
import {termsFor} from './export-terms.js';

/** What stands above an exported conversation. */
export interface Heading {
  readonly title: string;
  /** When it was written down, how much it is, and where its times hold. */
  readonly facts: string;
  /** Whether notes are in it. */
  readonly notes: string;
}

/** @param now - Epoch milliseconds. */
export const headingOf = (exported: Exported, withNotes: boolean, now: number): Heading => {
  const {locale} = exported.wording.format;
  const {transcript, export: words} = termsFor(locale);
  const {timeZone} = new Intl.DateTimeFormat(locale).resolvedOptions();
  const format = formatFor(locale);
  return {
    title: exported.contact ? transcript.name(exported.contact) : transcript.nameless,
    facts: words.facts(format.exact(now), timeZone),
    notes: withNotes ? words.withNotes : words.withoutNotes,
  };
};
