import {Figures} from './figures.mjs';
import {OverLimit} from './laboratory.mjs';
import {emptySubject} from './subjects.mjs';

const slowSeconds = 12;

/**
 * Measures the subjects by turns: each scenario with each subject, then again from the start, so that
 * whatever else the machine does falls on all alike. What is slow is measured once.
 */
export async function measure({laboratory, subjects, scenarios, rounds, steps, log}) {
  const figures = new Figures();
  const slow = new Set();
  for (let round = 0; round < rounds; round++) {
    for (const scenario of scenarios) {
      for (const subject of turn(subjects, round)) {
        const id = `${scenario.name} ${subject}`;
        if (scenario.only && scenario.only !== subject) continue;
        if (scenario.needsList && subject === emptySubject.name) continue;
        if (slow.has(id) || isHopeless(scenario, subject, figures, laboratory.limit)) continue;
        const began = Date.now();
        await run({laboratory, scenario, subject, round, steps, figures, log});
        const seconds = (Date.now() - began) / 1000;
        if (seconds > slowSeconds) slow.add(id);
        log(`${round + 1}/${rounds} ${id}: ${seconds.toFixed(1)} s`);
      }
    }
  }
  return figures;
}

async function run({laboratory, scenario, subject, round, steps, figures, log}) {
  const open = new Set(scenario.measures);
  const report = (name, value) => {
    open.delete(name);
    figures.add(subject, name, round, value);
  };
  try {
    await laboratory.withPage(subject, (page) => scenario.run(page, report, steps));
  } catch (error) {
    const [interrupted] = open;
    if (interrupted) figures.fail(subject, interrupted, reasonOf(error));
    log(`${subject}, ${interrupted}: ${error.message}`);
  }
}

function reasonOf(error) {
  return error instanceof OverLimit ? error.message : 'failed';
}

/** Who didn't get to 10,000 needn't be waited for again, nor for ten times what took a tenth of the limit. */
function isHopeless(scenario, subject, figures, limit) {
  const isLarge = scenario.name === 'hundred thousand';
  const before = figures.median(subject, 'mount10000') ?? 0;
  const failure = figures.failure(subject, 'mount10000');
  const isTooMuch = isLarge && 10 * before > 1000 * limit;
  if (!isTooMuch && !(failure && (isLarge || scenario.name === 'memory'))) return false;
  figures.fail(subject, isLarge ? 'mount100000' : 'heap10000', failure ?? `over ${limit} s`);
  return true;
}

function turn(list, count) {
  const first = count % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}
