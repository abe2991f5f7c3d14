import type {FileAttachment} from '../src/components/file-attachment/file-attachment.js';
import {safeUrl} from '../src/content/links/safe-url.js';
import type {LoadFile} from '../src/components/file-attachment/file-source.js';
import type {ChatState} from '../src/model/chat-state.js';
import type {FileReference} from '../src/model/content.js';
import {displayName, type Entry} from '../src/model/entry.js';
import {findQuoted} from '../src/model/quote.js';

const deliveryTexts: Readonly<Partial<Record<string, string>>> = {
  queued: 'Waiting to be sent',
  sending: 'Sending…',
  sent: 'Sent',
  delivered: 'Delivered',
  read: 'Read',
  failed: 'Not sent',
};

const eventTexts: Readonly<Partial<Record<string, string>>> = {
  joined: 'joined the chat',
  left: 'left the chat',
  ended: 'ended the chat',
  transferred: 'has taken over',
};

const time = new Intl.DateTimeFormat(undefined, {timeStyle: 'short'});

/** Shows the entries as a list: an entry that is unchanged keeps its element, so that it is read out once. */
export class ContactTranscript {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #load: LoadFile;
  readonly #rows = new Map<string, {readonly row: HTMLElement; entry?: Entry}>();

  constructor(list: HTMLElement, template: HTMLTemplateElement, load: LoadFile) {
    this.#load = load;
    this.#list = list;
    this.#template = template;
  }

  show(state: ChatState): void {
    const {entries} = state;
    const keys = new Set(entries.map(({key}) => key));
    for (const [key, {row}] of this.#rows) {
      if (keys.has(key)) continue;
      row.remove();
      this.#rows.delete(key);
    }
    entries.forEach((entry, index) => this.#place(entry, index, state));
  }

  clear(): void {
    this.#rows.clear();
    this.#list.replaceChildren();
  }

  #place(entry: Entry, index: number, state: ChatState): void {
    const known = this.#rows.get(entry.key) ?? {row: this.#create()};
    const there = this.#list.children[index];
    if (there !== known.row) this.#list.insertBefore(known.row, there ?? null);
    if (known.entry === entry) return;
    known.entry = entry;
    this.#rows.set(entry.key, known);
    fill(known.row, entry, state);
    if (entry.kind === 'file') this.#showFile(known.row, entry.file);
    if (entry.kind === 'url') showLink(known.row, entry.url);
  }

  #showFile(row: HTMLElement, file: FileReference): void {
    const place = row.querySelector<HTMLElement>('.file');
    if (!place) return;
    const element = (place.firstElementChild ??
      place.appendChild(document.createElement('file-attachment'))) as FileAttachment;
    Object.assign(element, {file, load: this.#load});
    place.hidden = false;
  }

  #create(): HTMLElement {
    const content = this.#template.content.cloneNode(true) as DocumentFragment;
    return content.querySelector('li') as HTMLElement;
  }
}

const fill = (row: HTMLElement, entry: Entry, {entries, parties}: ChatState): void => {
  const party = parties.find(({id}) => id === entry.partyId);
  const name = party ? displayName(party) : '';
  const isSystem = entry.kind === 'system' || entry.kind === 'gap';
  row.className = isSystem ? 'system' : party?.self ? 'mine' : 'theirs';
  write(row, '.sender', isSystem ? '' : party?.self ? 'You' : name);
  write(row, '.quote', quoteOf(entry, entries));
  write(row, '.text', textOf(entry, name));
  write(row, '.delivery', (!isSystem && deliveryTexts[entry.delivery ?? '']) || '');
  const stamp = row.querySelector('time');
  if (!stamp || Number.isNaN(entry.at)) return;
  stamp.dateTime = new Date(entry.at).toISOString();
  stamp.textContent = time.format(entry.at);
};

const write = (row: HTMLElement, selector: string, text: string): void => {
  const element = row.querySelector(selector);
  if (element && element.textContent !== text) element.textContent = text;
};

/** What it answers, if that is here: the words alone. */
const quoteOf = (entry: Entry, entries: readonly Entry[]): string => {
  const id = entry.kind === 'text' ? entry.inReplyTo : undefined;
  const quoted = id === undefined ? undefined : findQuoted(entries, id);
  return quoted ? (quoted.kind === 'file' ? quoted.file.name : textOf(quoted, '')) : '';
};

/** The contact decides: nothing opens by itself, and what isn't a web address stays text. */
const showLink = (row: HTMLElement, url: string): void => {
  const place = row.querySelector('.text');
  const href = safeUrl(url);
  if (!place || !href || place.querySelector('a')) return;
  const link = Object.assign(document.createElement('a'), {
    href,
    textContent: url,
    target: '_blank',
    rel: 'noopener noreferrer',
  });
  place.replaceChildren('Please navigate to the link: ', link);
};

const textOf = (entry: Entry, name: string): string => {
  switch (entry.kind) {
    case 'text':
    case 'rich':
      return entry.text;
    case 'url':
      return `Please navigate to the link: ${entry.url}`;
    case 'file':
      return '';
    case 'gap':
      return '…';
    case 'system':
      return entry.text ?? `${name} ${eventTexts[entry.event] ?? ''}`.trim();
  }
};
