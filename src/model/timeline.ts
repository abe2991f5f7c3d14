import {furthest, isOwnedByServer, withDelivery} from './delivery.js';
import type {Entry} from './entry.js';
import {fill, gap, isGap, lastSeqOf} from './gap.js';
import {handKeysOn, keysOf} from './key-index.js';

const isUnreadable = (entry: Entry): boolean =>
  entry.kind === 'system' && entry.event === 'unreadable';

/** Among so few entries it's quicker to look for a key than to collect all. */
const few = 64;

/** The key of an entry whose own is taken by another place in the order. */
const distinctKey = ({key, seq}: Entry): string => `${key}@${String(seq)}`;

/** A key is unique, whatever a server says: rows are told apart by it. */
const withDistinctKey = (entry: Entry): Entry => ({...entry, key: distinctKey(entry)});

const isSame = (known: Entry, incoming: Entry): boolean =>
  known.key === incoming.key ||
  known.key === distinctKey(incoming) ||
  (incoming.id !== undefined && known.id === incoming.id);

/** What a timeline goes on from; what is absent is 0, and 1 for `first`. */
export interface TimelineStart {
  /** How many of the entries are settled. */
  readonly settled?: number;
  /** How many of them belong to earlier chats: they're left alone. */
  readonly earlier?: number;
  /** The place in the order that it begins with, where nothing is known yet. */
  readonly first?: number;
}

/**
 * Entries while a fact is applied to them: settled ones in the server's order with a gap where some are missing, then
 * unsettled ones as written. Copies on the first write, so that a fact that changes nothing keeps the array.
 *
 * The places that entries and gaps cover have no hole between the first and the last.
 */
export class Timeline {
  #entries: Entry[] | readonly Entry[];
  #settled: number;
  #holes = 0;
  #written = false;
  readonly #earlier: number;
  readonly #first: number;
  readonly #added: Entry[] = [];
  /** Of all entries, where there are many. */
  #keys: Set<string> | undefined;

  constructor(
    entries: readonly Entry[],
    {settled = 0, earlier = 0, first = 1}: TimelineStart = {},
  ) {
    this.#entries = entries;
    this.#settled = settled;
    this.#earlier = earlier;
    this.#first = first;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  get settled(): number {
    return this.#settled;
  }

  /** How many holes there are more than before. */
  get holes(): number {
    return this.#holes;
  }

  /** What was taken and is new here, as against echoes and repeats. */
  get added(): readonly Entry[] {
    return this.#added;
  }

  /** Takes an entry that the server has. */
  settle(incoming: Entry): void {
    const waiting = this.#findUnsettled(incoming);
    const local = this.#entries[waiting];
    if (local) this.#splice(waiting, 1);
    const added = this.#insert(local ? merge(local, incoming) : incoming);
    if (added && !local) this.#added.push(added);
  }

  /** Takes many, in any order. */
  settleAll(incoming: readonly Entry[]): void {
    const isOrdered = incoming.every(({seq}) => seq !== undefined);
    const ordered = isOrdered ? incoming.toSorted((a, b) => a.seq! - b.seq!) : incoming;
    for (const entry of ordered) this.settle(entry);
  }

  /** Appends an own message that the server doesn't have yet; a known key changes nothing. */
  queue(entry: Entry): void {
    if (this.findByKey(entry.key) < 0) this.#splice(this.#entries.length, 0, entry);
  }

  /** Takes away an own message that the server doesn't have. */
  discard(key: string): void {
    const index = this.findByKey(key);
    if (index >= this.#settled && !isOwnedByServer(this.#entries[index]?.delivery))
      this.#splice(index, 1);
  }

  /** Replaces one entry by what `change` makes of it, unless it gives the same one back. */
  update(index: number, change: (entry: Entry) => Entry): void {
    const entry = this.#entries[index];
    if (!entry) return;
    const next = change(entry);
    if (next !== entry) this.#splice(index, 1, next);
  }

  /** Replaces the entries of these ids. Returns the ids that aren't known. */
  updateAll(ids: readonly string[], change: (entry: Entry) => Entry): ReadonlySet<string> {
    const unknown = new Set(ids);
    for (
      let index = this.#entries.length - 1;
      index >= this.#earlier && unknown.size > 0;
      index--
    ) {
      const {id} = this.#entries[index]!;
      if (id !== undefined && unknown.delete(id)) this.update(index, change);
    }
    return unknown;
  }

  /** Notes that the order reaches `lastSeq`: what is missing at the end becomes a gap. */
  extendTo(lastSeq: number, at = NaN): void {
    const last = this.#numberedBefore(this.#settled);
    const known = (last && lastSeqOf(last)) ?? Math.max(0, Math.min(this.#first, lastSeq) - 1);
    if (known >= lastSeq) return;
    const end = this.#entries[this.#settled - 1];
    if (isGap(end)) this.update(this.#settled - 1, () => gap(end.seq, lastSeq, end.at));
    else this.#insertSettled(this.#settled, gap(known + 1, lastSeq, last?.at ?? at));
  }

  /** Notes that the order begins with `seq`: what is missing there becomes a gap. */
  extendFrom(seq: number): void {
    let index = this.#earlier;
    while (index < this.#settled && this.#entries[index]!.seq === undefined) index++;
    const first = this.#entries[index];
    if (first?.seq === undefined || first.seq <= seq) return;
    if (isGap(first)) this.update(index, () => gap(seq, lastSeqOf(first)!, first.at));
    else this.#insertSettled(index, gap(seq, first.seq - 1, first.at));
  }

  findByKey(key: string): number {
    return this.#findLast((entry) => entry.key === key);
  }

  /** Returns the entry as it's kept if it's new here. */
  #insert(entry: Entry): Entry | undefined {
    return entry.seq === undefined
      ? this.#insertUnnumbered(entry)
      : this.#insertNumbered(entry, entry.seq);
  }

  /** Without a number the order of arrival is the order, and only its key or id tells a repeat. */
  #insertUnnumbered(entry: Entry): Entry | undefined {
    const known = this.#findLast((other) => isSame(other, entry));
    if (known >= 0) return this.#repeat(known, entry);
    this.#insertSettled(this.#settled, entry);
    return entry;
  }

  #insertNumbered(incoming: Entry, seq: number): Entry | undefined {
    if (this.#isNext(seq) && !this.#isTaken(incoming.key)) {
      this.#insertSettled(this.#settled, incoming);
      return incoming;
    }
    this.extendTo(seq, incoming.at);
    this.extendFrom(seq);
    const place = this.#coverOf(seq);
    const cover = this.#entries[place]!;
    if (!isGap(cover)) {
      const known = this.#findAt(seq, place, incoming);
      if (known >= 0) return this.#repeat(known, incoming);
    }
    const isTaken = this.#isTaken(incoming.key);
    if (isTaken && this.#takeUnnumbered(incoming.key)) {
      this.#insertNumbered(incoming, seq);
      return undefined;
    }
    const entry = isTaken ? withDistinctKey(incoming) : incoming;
    if (isGap(cover))
      this.#replaceSettled(place, ...fill(cover, entry, seq, !this.#numberedBefore(place)));
    else this.#insertSettled(this.#rivalPlace(seq, place, entry), entry);
    return entry;
  }

  /** Whether it's the place after the last: where nearly every message goes. */
  #isNext(seq: number): boolean {
    const last = this.#entries[this.#settled - 1];
    return this.#settled > this.#earlier && last !== undefined && lastSeqOf(last) === seq - 1;
  }

  /** A repeat may know more: it may be readable at last, or further delivered. */
  #repeat(index: number, incoming: Entry): Entry | undefined {
    const known = this.#entries[index]!;
    if (!isUnreadable(known) || isUnreadable(incoming)) {
      const delivery = furthest(known.delivery, incoming.delivery);
      this.update(index, () => withDelivery(known, delivery));
      return undefined;
    }
    const isTaken = known.key !== incoming.key && this.#isTaken(incoming.key);
    const entry = isTaken ? withDistinctKey(incoming) : incoming;
    this.update(index, () => entry);
    return entry;
  }

  /** The entry at this place in the order that the incoming one repeats; -1 where it's another one. */
  #findAt(seq: number, last: number, incoming: Entry): number {
    for (let index = last; index >= this.#earlier; index--) {
      const known = this.#entries[index]!;
      if (known.seq !== undefined && known.seq < seq) return -1;
      const repeats = isUnreadable(known) || isUnreadable(incoming) || isSame(known, incoming);
      if (known.seq === seq && repeats) return index;
    }
    return -1;
  }

  /** Two messages that claim one place are both kept, in the order of their keys. */
  #rivalPlace(seq: number, last: number, {key}: Entry): number {
    let index = last + 1;
    while (this.#entries[index - 1]?.seq === seq && this.#entries[index - 1]!.key > key) index--;
    return index;
  }

  /** Takes away the same entry as it came before, without its number. Returns whether it did. */
  #takeUnnumbered(key: string): boolean {
    const index = this.findByKey(key);
    if (this.#entries[index]?.seq !== undefined) return false;
    this.#replaceSettled(index);
    return true;
  }

  #isTaken(key: string): boolean {
    if (this.#entries.length - this.#earlier > few)
      this.#keys ??= keysOf(this.#entries, this.#earlier);
    return this.#keys?.has(key) ?? this.findByKey(key) >= 0;
  }

  /** Where the entry or gap is that covers this place in the order. */
  #coverOf(seq: number): number {
    const first = this.#entries[this.#earlier]?.seq ?? seq;
    if (seq - first < few) return this.#coverNear(seq);
    for (let index = this.#settled - 1; index > this.#earlier; index--)
      if ((this.#entries[index]!.seq ?? Infinity) <= seq) return index;
    return this.#earlier;
  }

  /** The same, from the beginning on, where it's near. */
  #coverNear(seq: number): number {
    let cover = this.#earlier;
    for (let index = cover + 1; index < this.#settled; index++) {
      const place = this.#entries[index]!.seq ?? -Infinity;
      if (place > seq) break;
      if (place > 0) cover = index;
    }
    return cover;
  }

  #numberedBefore(index: number): Entry | undefined {
    for (let before = index - 1; before >= this.#earlier; before--) {
      const entry = this.#entries[before]!;
      if (entry.seq !== undefined) return entry;
    }
    return undefined;
  }

  #findUnsettled(incoming: Entry): number {
    for (let index = this.#entries.length - 1; index >= this.#settled; index--)
      if (isSame(this.#entries[index]!, incoming)) return index;
    return -1;
  }

  #findLast(matches: (entry: Entry) => boolean): number {
    for (let index = this.#entries.length - 1; index >= this.#earlier; index--)
      if (matches(this.#entries[index]!)) return index;
    return -1;
  }

  #insertSettled(index: number, entry: Entry): void {
    this.#splice(index, 0, entry);
    this.#settled++;
  }

  #replaceSettled(index: number, ...entries: readonly Entry[]): void {
    this.#splice(index, 1, ...entries);
    this.#settled += entries.length - 1;
  }

  #splice(index: number, remove: number, ...entries: Entry[]): void {
    if (!this.#written) this.#copy();
    const removed = changeList(this.#entries as Entry[], index, remove, entries);
    this.#holes += entries.filter(isGap).length - removed.filter(isGap).length;
    for (const {key} of removed) this.#keys?.delete(key);
    for (const {key} of entries) this.#keys?.add(key);
  }

  #copy(): void {
    const before = this.#entries;
    this.#entries = before.slice();
    this.#written = true;
    if (this.#entries.length - this.#earlier > few) this.#keys ??= keysOf(before, this.#earlier);
    handKeysOn(before, this.#entries);
  }
}

/** At the end of a long list, engines put something on much faster than they splice it in. */
const changeList = (
  list: Entry[],
  index: number,
  remove: number,
  entries: readonly Entry[],
): readonly Entry[] => {
  if (index < list.length) return list.splice(index, remove, ...entries);
  list.push(...entries);
  return [];
};

/** The server's words on a message that was written here, under the key that it has on the screen. */
const merge = (local: Entry, incoming: Entry): Entry =>
  withDelivery(
    {...incoming, key: local.key, ...(local.id !== undefined && {id: incoming.id ?? local.id})},
    furthest(furthest(local.delivery, incoming.delivery), 'sent'),
  );
