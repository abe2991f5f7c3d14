import type {Clock} from '../../internal/clock.js';
import {closeCodes, type Closing, type Transport} from '../link/transport.js';
import type {Faults} from './faults.js';
import {Line} from './line.js';
import {Transfers} from './transfers.js';

export interface NetworkOptions {
  readonly clock: Clock;
  readonly random: () => number;
  readonly latency: number;
  readonly bytesPerSecond: number;
  readonly faults: Faults;
  /** Gives the server its end. @returns False if there is no server. */
  readonly attach: (transport: Transport) => boolean;
}

/** The connections between the desks and the centre. */
export class Network {
  /** What goes wrong; it may be set at any time. */
  faults: Faults;
  /** Bytes on their way beside the connections. */
  readonly transfers: Transfers;
  readonly #options: NetworkOptions;
  readonly #lines = new Set<Line>();
  #opened = 0;
  #mostAtOnce = 0;

  constructor(options: NetworkOptions) {
    this.#options = options;
    this.faults = options.faults;
    this.transfers = new Transfers(options.clock, options.bytesPerSecond);
  }

  /** How many connections there are. */
  get size(): number {
    return this.#lines.size;
  }

  /** How many connections were tried. */
  get opened(): number {
    return this.#opened;
  }

  /** How many there ever were at once. */
  get mostAtOnce(): number {
    return this.#mostAtOnce;
  }

  /** The client's end of a new connection. */
  open(): Transport {
    const {clock, random, latency, attach} = this.#options;
    const faults = (): Faults => this.faults;
    const line = new Line({clock, random, latency, faults}, () => this.#lines.delete(line));
    this.#opened++;
    this.#lines.add(line);
    this.#mostAtOnce = Math.max(this.#mostAtOnce, this.#lines.size);
    clock.setTimeout(() => {
      if (!this.#lines.has(line)) return;
      const isRefused = random() < (this.faults.refuse ?? 0);
      if (isRefused || !attach(line.server)) line.cut({code: 1006, reason: 'refused'});
      else line.client.onopen?.();
    }, 2 * latency);
    return line.client;
  }

  /** Breaks every connection. */
  cut(closing: Closing = {code: closeCodes.broken, reason: 'connection lost'}): void {
    for (const line of [...this.#lines]) line.cut(closing);
    this.transfers.cut();
  }

  /** Leaves every connection open and carries nothing over it any more. */
  freeze(): void {
    for (const line of this.#lines) line.freeze();
  }
}
