import {notifyAll} from '../internal/notify.js';

/** Folds facts into a snapshot and tells who listens that there's a new one. */
export class Store<State, Fact> {
  #snapshot: State;
  readonly #reduce: (state: State, fact: Fact) => State;
  readonly #listeners = new Set<() => void>();

  constructor(initial: State, reduce: (state: State, fact: Fact) => State) {
    this.#snapshot = initial;
    this.#reduce = reduce;
  }

  get snapshot(): State {
    return this.#snapshot;
  }

  /** Listeners hear of it once, and only if something changed. */
  dispatch(fact: Fact): void {
    const next = this.#reduce(this.#snapshot, fact);
    if (next === this.#snapshot) return;
    this.#snapshot = next;
    notifyAll(this.#listeners);
  }

  /** Returns the way to stop listening. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
