import type {Clock} from '../../internal/clock.js';
import {Deadline} from '../../internal/deadline.js';

/** How long what came early waits for what is missing, in milliseconds. */
const patience = 1_000;
/** How long what is missing may still be on its way before it's asked for. */
const grace = 200;
/** How often it's asked for again. */
const askEvery = 1_000;
/** The most places asked for at once. */
const mostAsked = 500;
/** A place further ahead than this isn't believed: if it's true, it comes again in its turn. */
const furthestAhead = 10_000;

export interface OrderedStreamOptions<Item> {
  readonly clock: Clock;
  readonly deliver: (item: Item) => void;
  /** Asks for these places again, both included. */
  readonly ask: (from: number, to: number) => void;
}

/**
 * Puts what came in order, each once. What came too early waits a second for what is missing; then it's delivered,
 * and what was missing later, whenever it comes.
 */
export class OrderedStream<Item> {
  readonly #options: OrderedStreamOptions<Item>;
  readonly #held = new Map<number, Item>();
  /** Places that were passed over. */
  readonly #missing = new Set<number>();
  readonly #patience: Deadline;
  readonly #asking: Deadline;
  #next = 1;
  #head = 0;

  constructor(options: OrderedStreamOptions<Item>) {
    this.#options = options;
    this.#patience = new Deadline(options.clock, () => this.#passOver());
    this.#asking = new Deadline(options.clock, () => this.#ask());
  }

  /** Everything up to this place has been delivered. */
  get complete(): number {
    let first = this.#next;
    for (const seq of this.#missing) first = Math.min(first, seq);
    return first - 1;
  }

  /** The latest place that was delivered. */
  get latest(): number {
    return this.#next - 1;
  }

  /** Starts afresh after this place. */
  begin(seq: number): void {
    this.pause();
    this.#held.clear();
    this.#missing.clear();
    this.#next = seq + 1;
    this.#head = seq;
  }

  take(seq: number, item: Item): void {
    if (seq >= this.#next + furthestAhead) return;
    this.#head = Math.max(this.#head, seq);
    if (seq < this.#next) {
      if (this.#missing.delete(seq)) this.#options.deliver(item);
    } else {
      this.#held.set(seq, item);
      this.#drain();
    }
    this.#watch();
  }

  /** The stream is known to go as far as this. */
  expect(head: number, within = grace): void {
    this.#head = head;
    this.#watch(within);
  }

  /** Stops asking, while there's nobody to ask. */
  pause(): void {
    this.#patience.clear();
    this.#asking.clear();
  }

  #drain(): void {
    while (this.#held.has(this.#next)) {
      const item = this.#held.get(this.#next) as Item;
      this.#held.delete(this.#next++);
      this.#patience.clear();
      this.#options.deliver(item);
    }
  }

  #watch(within = grace): void {
    if (this.#held.size > 0) this.#patience.start(patience);
    const lacks = this.#head >= this.#next || this.#missing.size > 0;
    if (lacks) this.#asking.start(within);
    else this.#asking.clear();
  }

  #passOver(): void {
    const first = Math.min(...this.#held.keys());
    for (; this.#next < first; this.#next++) this.#missing.add(this.#next);
    this.#drain();
    this.#watch();
  }

  #ask(): void {
    for (const [from, to] of this.#lacking()) this.#options.ask(from, to);
    this.#watch(askEvery);
  }

  /** The places to ask for, as ranges. */
  #lacking(): [number, number][] {
    const ranges: [number, number][] = [];
    const places = [...this.#missing];
    for (let seq = this.#next; seq <= this.#head && places.length < mostAsked; seq++) {
      if (!this.#held.has(seq)) places.push(seq);
    }
    for (const seq of places.slice(0, mostAsked)) {
      const last = ranges.at(-1);
      if (last?.[1] === seq - 1) last[1] = seq;
      else ranges.push([seq, seq]);
    }
    return ranges;
  }
}
