import type {ChatState} from '../src/model/chat-state.js';
import {displayName, type Entry, type Party} from '../src/model/entry.js';

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
  readonly #rows = new Map<string, {readonly row: HTMLElement; entry?: Entry}>();

  constructor(list: HTMLElement, template: HTMLTemplateElement) {
    this.#list = list;
    this.#template = template;
  }

  show({entries, parties}: ChatState): void {
    const keys = new Set(entries.map(({key}) => key));
    for (const [key, {row}] of this.#rows) {
      if (keys.has(key)) continue;
      row.remove();
      this.#rows.delete(key);
    }
    entries.forEach((entry, index) => this.#place(entry, index, parties));
  }

  clear(): void {
    this.#rows.clear();
    this.#list.replaceChildren();
  }

  #place(entry: Entry, index: number, parties: readonly Party[]): void {
    const known = this.#rows.get(entry.key) ?? {row: this.#create()};
    const there = this.#list.children[index];
    if (there !== known.row) this.#list.insertBefore(known.row, there ?? null);
    if (known.entry === entry) return;
    known.entry = entry;
    this.#rows.set(entry.key, known);
    fill(known.row, entry, parties);
  }

  #create(): HTMLElement {
    const content = this.#template.content.cloneNode(true) as DocumentFragment;
    return content.querySelector('li') as HTMLElement;
  }
}

const fill = (row: HTMLElement, entry: Entry, parties: readonly Party[]): void => {
  const party = parties.find(({id}) => id === entry.partyId);
  const name = party ? displayName(party) : '';
  const isSystem = entry.kind === 'system' || entry.kind === 'gap';
  row.className = isSystem ? 'system' : party?.self ? 'mine' : 'theirs';
  write(row, '.sender', isSystem ? '' : party?.self ? 'You' : name);
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

const textOf = (entry: Entry, name: string): string => {
  switch (entry.kind) {
    case 'text':
    case 'rich':
      return entry.text;
    case 'url':
      return entry.url;
    case 'file':
      return entry.file.name;
    case 'gap':
      return '…';
    case 'system':
      return entry.text ?? `${name} ${eventTexts[entry.event] ?? ''}`.trim();
  }
};
