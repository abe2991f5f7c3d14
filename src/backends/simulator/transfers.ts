import type {Clock} from '../../internal/clock.js';
import {CommandError} from '../chat-backend.js';

export interface TransferOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Whether it breaks halfway. */
  readonly breaks?: boolean;
}

/** In so many parts are bytes carried. */
const parts = 10;
/** Milliseconds after which what broke may be tried again. */
const retryAfter = 1_000;

/** Carries bytes at a certain speed, on the simulator's clock. */
export class Transfers {
  readonly #clock: Clock;
  readonly #bytesPerSecond: number;
  readonly #running = new Set<(error: Error) => void>();

  constructor(clock: Clock, bytesPerSecond: number) {
    this.#clock = clock;
    this.#bytesPerSecond = bytesPerSecond;
  }

  /** Resolves when all is there; rejects where the signal or a cut ends it. */
  carry(size: number, {signal, onProgress, breaks}: TransferOptions): Promise<void> {
    const delay = (size / this.#bytesPerSecond / parts) * 1000;
    return new Promise((resolve, reject) => {
      let timer: number | undefined;
      const end = (settle: () => void): void => {
        this.#clock.clearTimeout(timer);
        this.#running.delete(fail);
        signal?.removeEventListener('abort', abort);
        settle();
      };
      const fail = (error: Error): void => end(() => reject(error));
      const abort = (): void => fail(signal?.reason as Error);
      const step = (part: number): void => {
        const isBroken = breaks === true && part > parts / 2;
        if (!isBroken) onProgress?.(part / parts);
        if (isBroken) fail(broken());
        else if (part === parts) end(resolve);
        else timer = this.#clock.setTimeout(() => step(part + 1), delay);
      };
      this.#running.add(fail);
      signal?.addEventListener('abort', abort);
      if (signal?.aborted) abort();
      else step(0);
    });
  }

  /** Breaks all that is on its way. */
  cut(): void {
    for (const fail of [...this.#running]) fail(broken());
  }
}

const broken = (): CommandError =>
  new CommandError('unavailable', 'The transfer broke.', retryAfter);
