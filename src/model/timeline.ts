import {furthest, isOwnedByServer} from './delivery.js';
import type {Delivery, Entry, EntryBase, GapContent} from './entry.js';

type Gap = EntryBase & GapContent & {readonly seq: number};

const isGap = (entry: Entry | undefined): entry is Gap =>
  entry?.kind === 'gap' && entry.seq !== undefined;

const isUnreadable = (entry: Entry): boolean =>
  entry.kind === 'system' && entry.event === 'unreadable';

const gap = (from: number, to: number, at: number): Gap => ({
  kind: 'gap',
  key: `gap-${from}`,
  partyId: '',
  seq: from,
  missing: to - from + 1,
  at,
});

/** The last place in the order that an entry covers. */
const lastSeqOf = (entry: Entry): number | undefined =>
  isGap(entry) ? entry.seq + entry.missing - 1 : entry.seq;

/**
 * Entries while a fact is applied to them: settled ones in the server's order with a gap where some are missing, then
 * unsettled ones as written. Copies on the first write, so that a fact that changes nothing keeps the array.
 */
export class Timeline {
  #entries: Entry[] | readonly Entry[];
  #settled: number;
  #written = false;

  constructor(entries: readonly Entry[], settled: number) {
    this.#entries = entries;
    this.#settled = settled;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  get settled(): number {
    return this.#settled;
  }

  /** Takes an entry that the server has. Returns whether it's new here, as against an echo or a repeat. */
  settle(incoming: Entry): boolean {
    const waiting = this.#findUnsettled(incoming);
    if (waiting < 0) return this.#insert(incoming);
    const local = this.#entries[waiting]!;
    this.#splice(waiting, 1);
    this.#insert(merge(local, incoming));
    return false;
  }

  /** Appends an own message that the server doesn't have yet; a known key changes nothing. */
  queue(entry: Entry): void {
    if (this.findByKey(entry.key) < 0) this.#splice(this.#entries.length, 0, entry);
  }

  /** Takes away an own message that the server doesn't have. */
  discard(key: string): void {
    const index = this.findByKey(key);
    if (index >= this.#settled) this.#splice(index, 1);
  }

  /** Replaces one entry by what `change` makes of it, unless it gives the same one back. */
  update(index: number, change: (entry: Entry) => Entry): void {
    const entry = this.#entries[index];
    if (!entry) return;
    const next = change(entry);
    if (next !== entry) this.#splice(index, 1, next);
  }

  /** Notes that the order reaches `lastSeq`: what is missing at the end becomes a gap. */
  extendTo(lastSeq: number, at: number): void {
    const known = this.#lastKnownSeq();
    if (known !== undefined ? known < lastSeq : lastSeq > 0)
      this.#insertSettled(this.#settled, gap((known ?? 0) + 1, lastSeq, at));
  }

  findByKey(key: string): number {
    return this.#findLast((entry) => entry.key === key);
  }

  findById(id: string): number {
    return this.#findLast((entry) => entry.id === id);
  }

  #insert(entry: Entry): boolean {
    return entry.seq === undefined
      ? this.#insertUnnumbered(entry)
      : this.#insertAt(entry, entry.seq);
  }

  /** Without a number the order of arrival is the order, and only its key or id tells a repeat. */
  #insertUnnumbered(entry: Entry): boolean {
    const known = this.#findLast(
      (other) => other.key === entry.key || (entry.id !== undefined && other.id === entry.id),
    );
    if (known >= 0) {
      this.#repeat(known, entry);
      return false;
    }
    this.#insertSettled(this.#settled, entry);
    return true;
  }

  #insertAt(entry: Entry, seq: number): boolean {
    const index = this.#placeOf(seq);
    const before = this.#numberedBefore(index);
    if (before && lastSeqOf(before)! >= seq) {
      const known = this.#entries.lastIndexOf(before);
      if (isGap(before)) return this.#fillGap(known, entry, seq);
      this.#repeat(known, entry);
      return false;
    }
    this.#insertSettled(index, entry);
    this.#markHoles(index, entry, seq, before);
    return true;
  }

  /** A repeat may know more: it may be readable at last, or further delivered. */
  #repeat(index: number, entry: Entry): void {
    this.update(index, (known) =>
      isUnreadable(known) && !isUnreadable(entry)
        ? entry
        : withDelivery(known, furthest(known.delivery, entry.delivery)),
    );
  }

  #markHoles(index: number, entry: Entry, seq: number, before: Entry | undefined): void {
    const after = this.#entries[index + 1];
    if (index + 1 < this.#settled && after?.seq !== undefined && after.seq > seq + 1)
      this.#insertSettled(index + 1, gap(seq + 1, after.seq - 1, after.at));
    const known = before && lastSeqOf(before);
    if (known !== undefined && known < seq - 1)
      this.#insertSettled(index, gap(known + 1, seq - 1, entry.at));
  }

  #fillGap(index: number, entry: Entry, seq: number): boolean {
    const hole = this.#entries[index] as Gap;
    const parts: Entry[] = [entry];
    const end = hole.seq + hole.missing - 1;
    if (seq > hole.seq) parts.unshift(gap(hole.seq, seq - 1, hole.at));
    if (seq < end) parts.push(gap(seq + 1, end, hole.at));
    this.#splice(index, 1, ...parts);
    this.#settled += parts.length - 1;
    return true;
  }

  /** Where an entry of this number belongs: before the first higher one. In order of arrival, that is the end. */
  #placeOf(seq: number): number {
    let place = this.#settled;
    for (let index = this.#settled - 1; index >= 0; index--) {
      const other = this.#entries[index]!.seq;
      if (other === undefined) continue;
      if (other <= seq) break;
      place = index;
    }
    return place;
  }

  #numberedBefore(index: number): Entry | undefined {
    for (let before = index - 1; before >= 0; before--) {
      const entry = this.#entries[before]!;
      if (entry.seq !== undefined) return entry;
    }
    return undefined;
  }

  #lastKnownSeq(): number | undefined {
    const last = this.#numberedBefore(this.#settled);
    return last && lastSeqOf(last);
  }

  #findUnsettled({key, id}: Entry): number {
    for (let index = this.#entries.length - 1; index >= this.#settled; index--) {
      const entry = this.#entries[index]!;
      if (entry.key === key || (id !== undefined && entry.id === id)) return index;
    }
    return -1;
  }

  #findLast(matches: (entry: Entry) => boolean): number {
    for (let index = this.#entries.length - 1; index >= 0; index--)
      if (matches(this.#entries[index]!)) return index;
    return -1;
  }

  #insertSettled(index: number, entry: Entry): void {
    this.#splice(index, 0, entry);
    this.#settled++;
  }

  #splice(index: number, remove: number, ...entries: Entry[]): void {
    if (!this.#written) this.#entries = this.#entries.slice();
    this.#written = true;
    (this.#entries as Entry[]).splice(index, remove, ...entries);
  }
}

/** The server's words on a message that was written here, under the key that it has on the screen. */
const merge = (local: Entry, incoming: Entry): Entry =>
  withDelivery(
    {...incoming, key: local.key, id: incoming.id ?? local.id},
    furthest(furthest(local.delivery, incoming.delivery), 'sent'),
  );

/** The entry with this delivery; the same object where it has it already. */
export const withDelivery = (entry: Entry, delivery: Delivery | undefined): Entry => {
  if (entry.delivery === delivery && !(isOwnedByServer(delivery) && entry.failure)) return entry;
  const {failure, ...rest} = entry;
  return delivery === 'failed' && failure ? {...rest, delivery, failure} : {...rest, delivery};
};
