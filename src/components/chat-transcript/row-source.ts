import {ConversationFormat} from '../../i18n/conversation-format.js';
import type {ConversationTerms} from '../../i18n/terms.js';
import {isMessage, type Entry, type Party} from '../../model/entry.js';
import type {EntryList} from './entry-list.js';
import type {EntryReader} from './entry-reader.js';
import {PartyBook} from './party-book.js';
import {continues, startsDay, type Row, type RowScene} from './row.js';

/** What can be done in rows. */
export type RowActions = Pick<RowScene, 'retry' | 'discard' | 'showAll'>;

/** Makes rows of entries when they are drawn. */
export class RowSource {
  readonly #entries: EntryList;
  readonly #reader: EntryReader;
  readonly #actions: RowActions;
  readonly #now: () => number;
  readonly #whole = new Set<string>();
  #terms: ConversationTerms | undefined;
  #locale: string | undefined;
  #parties: readonly Party[] | undefined;
  #book = new PartyBook([], '', () => undefined);
  #format!: ConversationFormat;
  #scene!: RowScene;
  #firstUnread: string | undefined;

  constructor(entries: EntryList, reader: EntryReader, actions: RowActions, now: () => number) {
    this.#entries = entries;
    this.#reader = reader;
    this.#actions = actions;
    this.#now = now;
  }

  get scene(): RowScene {
    return this.#scene;
  }

  get book(): PartyBook {
    return this.#book;
  }

  /** Shows the whole of a very long message. */
  showWhole(key: string): void {
    this.#whole.add(key);
  }

  /** Returns whether every row may look different. */
  update(
    terms: ConversationTerms,
    locale: string,
    parties: readonly Party[],
    firstUnread: string | undefined,
  ): boolean {
    const isSameLine = firstUnread === this.#firstUnread;
    this.#firstUnread = firstUnread;
    if (terms === this.#terms && locale === this.#locale && parties === this.#parties)
      return !isSameLine;
    if (locale !== this.#locale) this.#format = new ConversationFormat(locale);
    [this.#terms, this.#locale, this.#parties] = [terms, locale, parties];
    this.#book = new PartyBook(parties, terms.party.unknown, (id) => this.#warnOfParty(id));
    const nameOf = (id: string): string => this.#book.lookOf(id).name;
    this.#scene = {terms, format: this.#format, nameOf, ...this.#actions};
    return true;
  }

  rows(start: number, count: number): Row[] {
    const keys = new Set<string>();
    const rows: Row[] = [];
    let before = this.#entries.at(start - 1);
    for (let index = start; index < start + count; index++) {
      const entry = this.#entries.at(index);
      if (!entry) break;
      rows.push(this.#row(entry, before, this.#uniqueKey(entry.key, index, keys)));
      before = entry;
    }
    return rows;
  }

  #row(entry: Entry, before: Entry | undefined, key: string): Row {
    const isFirstUnread = entry.key === this.#firstUnread;
    const isNewDay = startsDay(entry, before);
    return {
      key,
      entry,
      party: isMessage(entry) ? this.#book.lookOf(entry.partyId) : this.#book.nobody,
      startsGroup: isNewDay || isFirstUnread || !continues(entry, before),
      day: isNewDay ? this.#scene.format.day(entry.at, this.#now()) : '',
      isFirstUnread,
      isWhole: this.#whole.has(entry.key),
      scene: this.#scene,
    };
  }

  #uniqueKey(key: string, index: number, keys: Set<string>): string {
    const isTaken = keys.has(key);
    if (isTaken) this.#reader.warn(`entries[${index}].key: expected a unique string`);
    const unique = isTaken ? `${key} ${index}` : key;
    keys.add(unique);
    return unique;
  }

  #warnOfParty(id: string): void {
    this.#reader.warn(`parties: expected a party with the id "${id}" of an entry's partyId`);
  }
}
