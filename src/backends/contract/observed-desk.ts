import type {BackendFact, InteractionFact} from '../../model/chat-fact.js';
import type {Entry} from '../../model/entry.js';
import type {BackendUnderTest} from './harness.js';

type FactOf<Type extends BackendFact['type']> = Extract<BackendFact, {readonly type: Type}>;

/** How long anything may take, in milliseconds. */
const limit = 40_000;
const step = 50;

/** Takes a backend's facts and waits for them: a desk without a screen. */
export class ObservedDesk {
  readonly facts: BackendFact[] = [];
  readonly #test: BackendUnderTest;
  readonly #link = new AbortController();

  constructor(test: BackendUnderTest) {
    this.#test = test;
    test.backend.connect((fact) => this.facts.push(fact), this.#link.signal);
  }

  disconnect(): void {
    this.#link.abort();
  }

  of<Type extends BackendFact['type']>(type: Type): FactOf<Type>[] {
    return this.facts.filter((fact): fact is FactOf<Type> => fact.type === type);
  }

  /** The interaction's facts. */
  about(interactionId: string): InteractionFact[] {
    return this.facts.filter(
      (fact): fact is InteractionFact =>
        'interactionId' in fact && fact.interactionId === interactionId,
    );
  }

  /** Every entry that was told of, the latest word on each, in the server's order. */
  entries(interactionId: string): Entry[] {
    const bySeq = new Map<number, Entry>();
    const take = (entry: Entry): void => void bySeq.set(entry.seq ?? 0, entry);
    for (const fact of this.facts) {
      const snapshots = fact.type === 'desk-synced' ? fact.interactions : [];
      for (const {interactionId: id, entries} of snapshots)
        if (id === interactionId) entries?.forEach(take);
    }
    for (const fact of this.about(interactionId)) {
      if (fact.type === 'message-received') take(fact.entry);
      if (fact.type === 'interaction-synced') fact.snapshot.entries?.forEach(take);
    }
    return [...bySeq.values()].sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
  }

  texts(interactionId: string): string[] {
    return this.entries(interactionId).flatMap((entry) =>
      entry.kind === 'text' ? [entry.text] : [],
    );
  }

  /** Lets time pass until it is so. */
  async until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
    for (let waited = 0; !(await isSo()); waited += step) {
      if (waited >= limit) throw new Error(`It never came to this: ${what}.`);
      await this.#test.pass(step);
    }
  }

  /** Lets time pass until the promise settles. */
  async settle<Value>(what: string, promise: Promise<Value>): Promise<Value> {
    let isSettled = false;
    const settled = (): void => void (isSettled = true);
    promise.then(settled, settled);
    await this.until(what, () => isSettled);
    return promise;
  }

  async untilConnected(): Promise<void> {
    await this.until('connected and synced', () => this.of('desk-synced').length > 0);
  }
}
