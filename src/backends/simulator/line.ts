import type {Clock} from '../../internal/clock.js';
import {closeCodes, type Closing, type Transport} from '../link/transport.js';
import type {Faults} from './faults.js';
import {between} from './random.js';

/** What all lines of a simulator have in common. */
export interface Conditions {
  readonly clock: Clock;
  readonly random: () => number;
  /** Milliseconds one way. */
  readonly latency: number;
  /** As they are now; they may change at any time. */
  readonly faults: () => Faults;
}

/** A frame that was put aside so that others overtake it. */
interface Aside {
  /** How many others may still do so. */
  left: number;
  readonly release: () => void;
}

/** The longest that a frame that was put aside waits for others to overtake it. */
const longestAside = 5_000;

class LineEnd implements Transport {
  onopen: (() => void) | null = null;
  onmessage: ((text: string) => void) | null = null;
  onclose: ((closing: Closing) => void) | null = null;
  readonly #line: Line;

  constructor(line: Line) {
    this.#line = line;
  }

  send(text: string): void {
    this.#line.carry(this, text);
  }

  close(code: number = closeCodes.normal, reason = ''): void {
    this.#line.hangUp(this, {code, reason});
  }
}

/** A connection in memory between two ends, with what goes wrong on such a connection. */
export class Line {
  readonly client: Transport;
  readonly server: Transport;
  readonly #conditions: Conditions;
  readonly #aside = new Set<Aside>();
  readonly #onEnd: (line: Line) => void;
  /** Until it's cut. */
  #framesLeft = Infinity;
  #isOpen = true;
  #isHalfOpen = false;

  constructor(conditions: Conditions, onEnd: (line: Line) => void) {
    this.client = new LineEnd(this);
    this.server = new LineEnd(this);
    this.#conditions = conditions;
    this.#onEnd = onEnd;
    this.#drawFramesLeft();
  }

  /** Breaks the connection: both ends are told, as a network tells them. */
  cut(closing: Closing = {code: closeCodes.broken, reason: 'connection lost'}): void {
    if (!this.#isOpen) return;
    this.#end();
    this.client.onclose?.(closing);
    this.server.onclose?.(closing);
  }

  /** From now on nothing comes through, and neither end is told. */
  freeze(): void {
    this.#isHalfOpen = true;
  }

  /** Closes from one end: the other is told a little later. */
  hangUp(from: Transport, closing: Closing): void {
    if (!this.#isOpen) return;
    this.#end();
    if (this.#isHalfOpen) return;
    const other = this.#other(from);
    const {clock, latency} = this.#conditions;
    clock.setTimeout(() => other.onclose?.(closing), latency);
  }

  carry(from: Transport, text: string): void {
    if (!this.#isOpen || this.#isHalfOpen) return;
    const {random} = this.#conditions;
    const faults = this.#conditions.faults();
    const happens = (chance = 0): boolean => chance > 0 && random() < chance;
    this.#letPass();
    const to = this.#other(from);
    const altered = faults.alter
      ? faults.alter(text, to === this.client ? 'client' : 'server')
      : text;
    if (happens(faults.drop) || altered === undefined) return;
    const arriving = happens(faults.garble) ? garble(altered, random) : altered;
    if (happens(faults.reorder)) this.#putAside(to, arriving, faults.reorderBy ?? 50);
    else
      this.#deliver(to, arriving, happens(faults.late) ? random() * (faults.lateBy ?? 5_000) : 0);
    if (happens(faults.duplicate)) this.#deliver(to, arriving, random() * 500);
  }

  #other(end: Transport): Transport {
    return end === this.client ? this.server : this.client;
  }

  #end(): void {
    this.#isOpen = false;
    this.#onEnd(this);
  }

  #drawFramesLeft(): void {
    const {random, faults} = this.#conditions;
    const {cutEvery} = faults();
    if (cutEvery) this.#framesLeft = between(random, ...cutEvery);
  }

  #deliver(to: Transport, text: string, late: number): void {
    const {clock, latency} = this.#conditions;
    clock.setTimeout(() => {
      if (!this.#isOpen || this.#isHalfOpen) return;
      to.onmessage?.(text);
      if (--this.#framesLeft <= 0) this.cut();
    }, latency + late);
  }

  #putAside(to: Transport, text: string, by: number): void {
    const {clock, random} = this.#conditions;
    const aside: Aside = {
      left: between(random, 1, by),
      release: () => {
        if (this.#aside.delete(aside)) this.#deliver(to, text, 0);
      },
    };
    this.#aside.add(aside);
    clock.setTimeout(aside.release, longestAside);
  }

  #letPass(): void {
    for (const aside of this.#aside) if (--aside.left <= 0) aside.release();
  }
}

/** Loses a piece, as a broken proxy does. */
const garble = (text: string, random: () => number): string =>
  text.slice(0, Math.floor(random() * text.length));
