import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {systemClock, type Clock} from '../internal/clock.js';
import {everySecond} from '../internal/ticker.js';

/** How a clock is used by its host; each is asked anew after every update. */
export interface ClockUse {
  /** Which clock; the machine's where there's none. */
  clock?(): Clock | undefined;
  /** Whether anything shown depends on the time now. */
  isNeeded(): boolean;
}

/** Re-renders its host every second while it shows something that depends on the time. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #use: ClockUse;
  #isConnected = false;
  #running: Clock | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, use: ClockUse) {
    this.#host = host;
    this.#use = use;
    host.addController(this);
  }

  /** Epoch milliseconds. */
  get now(): number {
    return this.#clock.now();
  }

  hostUpdated(): void {
    // A host that was removed may still update once.
    this.#run(this.#isConnected && this.#use.isNeeded() ? this.#clock : undefined);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#run(undefined);
  }

  get #clock(): Clock {
    return this.#use.clock?.() ?? systemClock;
  }

  #run(clock: Clock | undefined): void {
    if (clock === this.#running) return;
    this.#stop?.();
    this.#running = clock;
    this.#stop = clock && everySecond(clock, () => this.#host.requestUpdate());
  }
}
