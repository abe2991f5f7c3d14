import type {Wording} from '../../../content/entry-text.js';
import {plainName} from '../../../content/plain-text.js';
import {shownText} from '../../../content/shown-text.js';
import {isForContact, isMessage, type Entry} from '../../../model/entry.js';
import type {TranscriptRows} from '../transcript-rows.js';

/** A conversation that is written down. */
export interface Exported {
  readonly length: number;
  readonly wording: Wording;
  /** Whom it's with; empty when nobody is known. */
  readonly contact: string;
  readonly dir: 'ltr' | 'rtl';
  entryAt(row: number): Entry | undefined;
}

/** All that has been said up to now, to be written down while more is said. */
export const exportedOf = ({reader, source, list}: TranscriptRows): Exported => {
  const {all} = list;
  return {
    length: all.length,
    wording: source.scene,
    contact: source.book.contactName ?? '',
    dir: source.scene.host.matches(':dir(rtl)') ? 'rtl' : 'ltr',
    entryAt: (row) => reader.read(all[row], row),
  };
};

/** An entry as it's written down: words, none of which is markup. */
export interface ExportedEntry {
  readonly at: number;
  /** In full, as the agent reads it; empty where it isn't known. */
  readonly time: string;
  /** Empty for what nobody said. */
  readonly name: string;
  readonly text: string;
  readonly isInternal: boolean;
}

const unsent: ReadonlySet<unknown> = new Set(['queued', 'sending', 'failed']);

/** @returns Undefined for what is left out: what the contact can't see, unless it's asked for. */
export const exportedEntry = (
  entry: Entry,
  wording: Wording,
  withNotes: boolean,
): ExportedEntry | undefined => {
  const isInternal = !isForContact(entry);
  if (isInternal && !withNotes) return undefined;
  return {
    at: entry.at,
    time: entry.kind === 'gap' ? '' : wording.format.exact(entry.at),
    name: isMessage(entry) ? plainName(wording.nameOf(entry.partyId)) : '',
    text: shownText(entry, wording) + state(entry, wording),
    isInternal,
  };
};

/** What never reached anyone isn't told as if it had. */
const state = ({delivery}: Entry, {terms}: Wording): string =>
  delivery && unsent.has(delivery) ? ` (${terms.message.delivery[delivery]})` : '';
