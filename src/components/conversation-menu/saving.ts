import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {systemClock} from '../../internal/clock.js';

/** Milliseconds after which it's worth telling that it goes on. */
const shownAfter = 300;

/** Work that takes its time: how far it is, and the way to call it off. */
export interface Work {
  readonly signal: AbortSignal;
  readonly progress: (done: number) => void;
}

/** How work ended. */
export type Outcome = 'done' | 'cancelled' | 'failed';

/** One piece of work at a time, with how far it is. */
export class Saving implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #running: AbortController | undefined;
  #timer: number | undefined;
  #done = 0;
  #isShown = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** From 0 to 1, once it has taken long enough to be shown. */
  get shown(): number | undefined {
    return this.#isShown ? this.#done : undefined;
  }

  async run(work: (how: Work) => Promise<void>): Promise<Outcome> {
    const running = new AbortController();
    this.#running = running;
    this.#timer = systemClock.setTimeout(() => this.#show(true), shownAfter);
    try {
      await work({signal: running.signal, progress: (done) => this.#take(done)});
      return 'done';
    } catch (error) {
      if (running.signal.aborted) return 'cancelled';
      console.warn('Deskside:', error);
      return 'failed';
    } finally {
      this.#stop();
    }
  }

  cancel(): void {
    this.#running?.abort();
  }

  hostDisconnected(): void {
    this.cancel();
  }

  #take(done: number): void {
    this.#done = done;
    if (this.#isShown) this.#host.requestUpdate();
  }

  #show(isShown: boolean): void {
    this.#isShown = isShown;
    this.#host.requestUpdate();
  }

  #stop(): void {
    systemClock.clearTimeout(this.#timer);
    this.#running = undefined;
    this.#done = 0;
    this.#show(false);
  }
}
