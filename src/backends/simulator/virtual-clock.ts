import type {Clock} from '../../internal/clock.js';

interface Timer {
  readonly at: number;
  readonly handle: number;
  readonly callback: () => void;
}

const isBefore = (a: Timer, b: Timer): boolean =>
  a.at < b.at || (a.at === b.at && a.handle < b.handle);

/** Promise steps that run after each timer: what a callback awaits is done before the next one. */
const stepsPerTimer = 12;

/** A clock that stands still until it's told to go on, and then runs what is due, in order. */
export class VirtualClock implements Clock {
  #now: number;
  #handles = 0;
  /** A heap: the earliest first. */
  readonly #timers: Timer[] = [];
  readonly #pending = new Set<number>();

  /** @param start - Epoch milliseconds. */
  constructor(start = Date.UTC(2026, 0, 5, 9)) {
    this.#now = start;
  }

  /** How many timers wait. */
  get pending(): number {
    return this.#pending.size;
  }

  now(): number {
    return this.#now;
  }

  setTimeout(callback: () => void, delay: number): number {
    const handle = ++this.#handles;
    const at = this.#now + (Number.isFinite(delay) ? Math.max(0, Math.round(delay)) : 0);
    this.#pending.add(handle);
    this.#push({at, handle, callback});
    return handle;
  }

  clearTimeout(handle: number | undefined): void {
    if (handle !== undefined) this.#pending.delete(handle);
  }

  /** Lets time pass: runs every timer that comes due, and what it awaits. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await pause();
    for (let timer = this.#take(end); timer; timer = this.#take(end)) {
      this.#now = Math.max(this.#now, timer.at);
      timer.callback();
      for (let step = 0; step < stepsPerTimer; step++) await Promise.resolve();
    }
    this.#now = Math.max(this.#now, end);
    await pause();
  }

  /** Lets time pass until the promise settles, but not longer than the limit. */
  async settle<Value>(promise: Promise<Value>, limit = 60_000): Promise<Value> {
    const settled = promise.then(
      () => true,
      () => true,
    );
    const end = this.#now + limit;
    while (!(await Promise.race([settled, this.#passed(10)]))) {
      if (this.#now >= end) throw new Error(`Nothing came of it in ${limit} ms.`);
    }
    return promise;
  }

  async #passed(milliseconds: number): Promise<false> {
    await this.advance(milliseconds);
    return false;
  }

  /** Sets the clock without running anything, as a machine does that slept or was put right. */
  jump(milliseconds: number): void {
    this.#now += milliseconds;
  }

  #take(end: number): Timer | undefined {
    for (;;) {
      const first = this.#timers[0];
      if (!first || first.at > end) return undefined;
      this.#pop();
      if (this.#pending.delete(first.handle)) return first;
    }
  }

  #push(timer: Timer): void {
    let index = this.#timers.push(timer) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = this.#timers[parent]!;
      if (isBefore(above, timer)) break;
      this.#timers[index] = above;
      index = parent;
    }
    this.#timers[index] = timer;
  }

  #pop(): void {
    const last = this.#timers.pop()!;
    const {length} = this.#timers;
    if (length === 0) return;
    let index = 0;
    for (let child = 1; child < length; child = 2 * index + 1) {
      const [left, right] = [this.#timers[child]!, this.#timers[child + 1]];
      const earlier = right && isBefore(right, left) ? child + 1 : child;
      if (isBefore(last, this.#timers[earlier]!)) break;
      this.#timers[index] = this.#timers[earlier]!;
      index = earlier;
    }
    this.#timers[index] = last;
  }
}

/** Lets everything that awaits go on. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
