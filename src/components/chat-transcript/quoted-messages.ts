import {html, type ReactiveController, type TemplateResult} from 'lit';
import {entryText} from '../../content/entry-text.js';
import {cut} from '../../content/plain-text.js';
import {inUseTermsOf} from '../../i18n/en-in-use.js';
import type {Entry} from '../../model/entry.js';
import type {EntryList} from './entry-list.js';
import type {Row, RowScene} from './row.js';

/** UTF-16 units: more than a line has room for. */
const longestLine = 160;

/** What messages answer (C12): a line above their words that leads to it, or says that it isn't loaded. */
export class QuotedMessages implements ReactiveController {
  readonly #places = new Places();
  readonly #missing = new Set<string>();
  #scene: RowScene | undefined;

  constructor(host: RowScene['host']) {
    host.addController(this);
  }

  /** Undefined if it answers none. */
  above({entry, scene}: Row): TemplateResult | undefined {
    if (entry.kind !== 'text' || entry.inReplyTo === undefined) return undefined;
    this.#scene = scene;
    const quoted = this.#places.find(scene.entries, entry.inReplyTo);
    const {quote} = inUseTermsOf(scene.terms);
    if (!quoted) {
      this.#missing.add(entry.inReplyTo);
      return html`<span class="quoted">${quote.notLoaded}</span>`;
    }
    // The bot's message shows by itself what was chosen of it.
    if (quoted.kind === 'rich' && scene.roleOf(entry.partyId) === 'contact') return undefined;
    const name = scene.nameOf(quoted.partyId);
    return html`<button
      type="button"
      class="quoted"
      title=${quote.show(name)}
      data-key=${quoted.key}
    >
      <span class="quoted-name" dir="auto">${name}</span>
      <span class="quoted-text" dir="auto">${lineOf(quoted, scene)}</span>
    </button>`;
  }

  /** What wasn't loaded may be there now. */
  hostUpdated(): void {
    const {entries, refresh} = this.#scene ?? {};
    if (!entries || this.#missing.size === 0) return;
    const found = [...this.#missing].filter((id) => this.#places.find(entries, id));
    for (const id of found) this.#missing.delete(id);
    if (found.length > 0) queueMicrotask(() => refresh?.());
  }
}

/** As the agent may see it, on one line. */
export const lineOf = (entry: Entry, scene: RowScene): string => {
  const text = entryText(entry, scene).replaceAll(/\s+/g, ' ').trim();
  return text.length > longestLine ? `${cut(text, longestLine)}…` : text;
};

/** Entries by the server's id, or by key where they have none; read on as they come. */
class Places {
  readonly #byId = new Map<string, Entry>();
  /** The list that all of has been read, and how much of the latest one. */
  #whole: readonly unknown[] | undefined;
  #first: Entry | undefined;
  #last: Entry | undefined;
  #end = 0;

  find(entries: EntryList, id: string): Entry | undefined {
    this.#takeNew(entries);
    if (!this.#byId.has(id)) this.#takeAll(entries);
    return this.#byId.get(id);
  }

  #takeNew(entries: EntryList): void {
    const goesOn = entries.at(0) === this.#first && entries.at(this.#end - 1) === this.#last;
    if (!goesOn) this.#takeAll(entries);
    else if (this.#end < entries.length) this.#read(entries, this.#end);
  }

  /** An entry may have got its id since it was read. */
  #takeAll(entries: EntryList): void {
    if (this.#whole === entries.all) return;
    this.#whole = entries.all;
    this.#byId.clear();
    this.#read(entries, 0);
  }

  #read(entries: EntryList, from: number): void {
    const {length} = entries;
    for (let at = from; at < length; at++) {
      const entry = entries.at(at)!;
      this.#byId.set(entry.id ?? entry.key, entry);
    }
    [this.#first, this.#last, this.#end] = [entries.at(0), entries.at(length - 1), length];
  }
}
