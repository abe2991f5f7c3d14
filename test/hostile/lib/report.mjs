/** One line for each thing that was proved or not, and their sum. */
export class Report {
  #results = [];

  /** @param {{title: string, problems: string[], figures?: string, payloads?: number}} result */
  add(result) {
    this.#results.push(result);
    const {title, problems, figures = ''} = result;
    console.log(`${problems.length > 0 ? '✗' : '✓'} ${title}${figures && `: ${figures}`}`);
    const distinct = tally(problems);
    for (const [problem, times] of distinct.slice(0, 12)) console.log(`    ${times} × ${problem}`);
    if (distinct.length > 12) console.log(`    and ${distinct.length - 12} more`);
  }

  get counts() {
    const failed = this.#results.filter(({problems}) => problems.length > 0).length;
    return {passed: this.#results.length - failed, failed};
  }

  printSummary() {
    const {passed, failed} = this.counts;
    console.log(`${passed} passed, ${failed} failed`);
  }

  /** How much was shown, and what it did. */
  printSums() {
    const shown = this.#results.reduce((sum, {payloads = 0}) => sum + payloads, 0);
    const faults = this.#results.reduce((sum, {problems}) => sum + problems.length, 0);
    console.log(`${shown} payloads shown, ${faults} faults`);
  }
}

const tally = (problems) => {
  const times = new Map();
  for (const problem of problems) times.set(problem, (times.get(problem) ?? 0) + 1);
  return [...times].sort(([, one], [, other]) => other - one);
};

/** How many notes there are of a kind. */
export const countOf = (notes, ...kinds) => notes.filter(({kind}) => kinds.includes(kind)).length;
