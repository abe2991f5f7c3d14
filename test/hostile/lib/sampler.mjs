/** Of the order that payloads are dealt in: the same in every run. */
const seed = 20_260_101;

/** Mulberry32: small, and the same everywhere. */
const randomFrom = (state) => () => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const shuffled = (list, random) =>
  list
    .map((each) => [random(), each])
    .toSorted(([one], [other]) => one - other)
    .map(([, each]) => each);

/**
 * Deals payloads out: half of a sample are kinds in their turn, however rare, half the next of all. Samples that begin where
 * others ended have everything together.
 */
export class Sampler {
  #kinds;
  #deck;

  /** @param {{kind: string, text: string}[]} payloads */
  constructor(payloads) {
    const random = randomFrom(seed);
    this.#deck = shuffled(payloads, random);
    this.#kinds = shuffled(byKind(this.#deck), random);
  }

  /** How many kinds there are. */
  get kinds() {
    return this.#kinds.length;
  }

  /** The texts of the sample that begins at this place of all that is dealt: `count` of them, or fewer where some are the same. */
  take(start, count) {
    const from = Math.floor(start / 2);
    const kinds = Math.min(Math.ceil(count / 2), this.#kinds.length);
    const ofKinds = numbers(from, kinds).map((place) =>
      at(at(this.#kinds, place), Math.floor(place / this.#kinds.length)),
    );
    const rest = numbers(from, count - kinds).map((place) => at(this.#deck, place));
    return [...new Set([...ofKinds, ...rest].map(({text}) => text))];
  }
}

const numbers = (from, count) => Array.from({length: count}, (_, index) => from + index);

const byKind = (payloads) => {
  const kinds = new Map();
  for (const payload of payloads)
    kinds.set(payload.kind, [...(kinds.get(payload.kind) ?? []), payload]);
  return [...kinds.values()];
};

const at = (list, index) => list[index % list.length];
