import {ConversationFormat} from '../../i18n/conversation-format.js';
import type {ConversationTerms} from '../../i18n/terms.js';
import {isMessage, type Entry, type Party} from '../../model/entry.js';
import type {LinkOptions, PrivacyOptions, Translator} from '../../model/options.js';
import type {EntryList} from './entry-list.js';
import type {EntryReader} from './entry-reader.js';
import {PartyBook} from './party-book.js';
import {
  beginsCurrent,
  continues,
  startsChat,
  startsDay,
  type Row,
  type RowActions,
  type RowScene,
} from './row.js';

/** What rows depend on beside their entries. */
export interface RowSurroundings {
  readonly terms: ConversationTerms;
  readonly locale: string;
  readonly parties: readonly Party[];
  readonly privacy: PrivacyOptions | undefined;
  readonly links: LinkOptions | undefined;
  readonly translator: Translator | undefined;
  /** The key of the entry that the line of what is new stands above. */
  readonly firstUnread: string | undefined;
  /** Who took part in earlier chats. */
  readonly earlierParties: readonly Party[];
  /** Whether what was before can be had, so that where this chat begins is worth a line. */
  readonly hasHistory: boolean;
  /** The keys of the gaps that are being filled; none at all where they can't be. */
  readonly filling: readonly string[] | undefined;
}

const ofScene = [
  'terms',
  'locale',
  'parties',
  'earlierParties',
  'privacy',
  'links',
  'translator',
  'filling',
] as const;

/** Makes rows of entries when they are drawn. */
export class RowSource {
  readonly #entries: EntryList;
  readonly #reader: EntryReader;
  readonly #actions: RowActions;
  readonly #now: () => number;
  readonly #whole = new Set<string>();
  #book = new PartyBook([], '', () => undefined);
  #format!: ConversationFormat;
  #scene!: RowScene;
  #surroundings: RowSurroundings | undefined;

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

  /** Shows the whole of a very long message. Returns whether that isn't done yet. */
  showWhole(key: string): boolean {
    const isNew = !this.#whole.has(key);
    this.#whole.add(key);
    return isNew;
  }

  /** Every row is to be rendered again. */
  renew(): void {
    this.#scene = {...this.#scene};
  }

  /** Returns whether every row may look different. */
  update(next: RowSurroundings): boolean {
    const before = this.#surroundings;
    this.#surroundings = next;
    const isOther = (...names: readonly (keyof RowSurroundings)[]): boolean =>
      names.some((name) => before?.[name] !== next[name]);
    const isScene = isOther(...ofScene);
    if (isOther('locale')) this.#format = new ConversationFormat(next.locale);
    if (isScene) this.#scene = this.#createScene(next);
    return isScene || isOther('firstUnread', 'hasHistory');
  }

  #createScene(surroundings: RowSurroundings): RowScene {
    const {terms, parties, earlierParties, privacy, links, translator, filling} = surroundings;
    const all = [...parties, ...earlierParties];
    this.#book = new PartyBook(all, terms.party.unknown, (id) => this.#warnOfParty(id));
    return {
      terms,
      format: this.#format,
      nameOf: (id) => this.#book.lookOf(id).name,
      roleOf: (id) => this.#book.lookOf(id).role,
      entries: this.#entries,
      privacy,
      links,
      translator,
      canLoadMissing: filling !== undefined,
      ...this.#actions,
    };
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
    const {firstUnread, hasHistory = false, filling} = this.#surroundings ?? {};
    const isFirstUnread = entry.key === firstUnread;
    const isNewDay = startsDay(entry, before) || startsChat(entry, before);
    return {
      key,
      entry,
      party: isMessage(entry) ? this.#book.lookOf(entry.partyId) : this.#book.nobody,
      startsGroup: isNewDay || isFirstUnread || !continues(entry, before),
      day: isNewDay ? this.#scene.format.day(entry.at, this.#now()) : '',
      isFirstUnread,
      begins: hasHistory && beginsCurrent(entry, before),
      isFilling: filling?.includes(entry.key) ?? false,
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
