import type {BackendFact, InteractionFact} from '../../model/chat-fact.js';

/** A fact with its place in a user's stream, from 1 without holes. */
export interface StreamItem {
  readonly seq: number;
  readonly fact: InteractionFact;
}

/** Takes what happens while it listens. */
export interface StreamListener {
  item(item: StreamItem): void;
  /** A fact that is told once and kept nowhere. */
  passing(fact: BackendFact): void;
}

/** How many facts are kept for those who come back; who lacks more starts afresh. */
const kept = 20_000;

/** All that one user is told, in order. It is the same after a restart, since it is part of the fold. */
export class FactStream {
  #items: StreamItem[] = [];
  #head = 0;
  readonly #listeners = new Set<StreamListener>();

  /** The place of the latest fact; 0 before the first. */
  get head(): number {
    return this.#head;
  }

  publish(fact: InteractionFact): void {
    const item = {seq: ++this.#head, fact};
    this.#items.push(item);
    if (this.#items.length > kept * 1.5) this.#items = this.#items.slice(-kept);
    for (const listener of this.#listeners) listener.item(item);
  }

  pass(fact: BackendFact): void {
    for (const listener of this.#listeners) listener.passing(fact);
  }

  /** Whether everything after this place is still there. */
  canResumeFrom(seq: number): boolean {
    return seq <= this.#head && seq >= this.#head - this.#items.length;
  }

  /** The facts from one place to another, both included, as far as they're kept. */
  range(from: number, to: number): StreamItem[] {
    const first = this.#head - this.#items.length + 1;
    return this.#items.slice(Math.max(0, from - first), Math.max(0, to - first + 1));
  }

  /** @returns A function that ends it. */
  listen(listener: StreamListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
