/** Figures by subject, name and round. */
export class Figures {
  #values = new Map();
  #failures = new Map();

  add(subject, name, round, value) {
    const id = `${subject} ${name}`;
    if (!this.#values.has(id)) this.#values.set(id, []);
    this.#values.get(id)[round] = value;
  }

  fail(subject, name, reason) {
    this.#failures.set(`${subject} ${name}`, reason);
  }

  failure(subject, name) {
    return this.#failures.get(`${subject} ${name}`);
  }

  median(subject, name) {
    return median(this.#of(subject, name));
  }

  worst(subject, name) {
    const values = this.#of(subject, name);
    return values.length === 0 ? undefined : Math.max(...values);
  }

  /** The median of the rounds' ratios; a round is no ratio unless both were measured in it. */
  ratio(subject, name, otherSubject, otherName = name) {
    const ours = this.#of(subject, name);
    const theirs = this.#of(otherSubject, otherName);
    const pairs = ours.map((value, round) => value / theirs[round]).filter(Number.isFinite);
    return pairs.length > 0 ? median(pairs) : undefined;
  }

  #of(subject, name) {
    return this.#values.get(`${subject} ${name}`) ?? [];
  }
}

/** Of what is there: rounds that weren't measured are holes. */
export function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((one, other) => one - other);
  if (sorted.length === 0) return undefined;
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
