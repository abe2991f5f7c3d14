import {Figures} from './figures.mjs';
import {OverLimit} from './laboratory.mjs';

const slowSeconds = 12;

/**
 * Measures the subjects by turns: each scenario with each subject, then again from the start, so that
 * whatever else the machine does falls on all alike. What is slow is measured once.
 */
export async function measure({laboratory, subjects, scenarios, rounds, log}) {
  const figures = new Figures();
  const slow = new Set();
  for (let round = 0; round < rounds; round++) {
    for (const scenario of scenarios) {
      for (const subject of turn(subjects, round)) {
        const id = `${scenario.name} ${subject}`;
        if (slow.has(id) || isHopeless(scenario, subject, figures, laboratory.limit)) continue;
        const began = Date.now();
        await run({laboratory, scenario, subject, round, figures, log});
        const seconds = (Date.now() - began) / 1000;
        if (seconds > slowSeconds) slow.add(id);
        log(`${round + 1}/${rounds} ${id}: ${seconds.toFixed(1)} s`);
      }
    }
  }
  return figures;
}

async function run({laboratory, scenario, subject, round, figures, log}) {
  const open = new Set(scenario.measures);
  const report = (name, value) => {
    open.delete(name);
    figures.add(subject, name, round, value);
  };
  try {
    await laboratory.withPage(subject, (page) => scenario.run(page, report));
  } catch (error) {
    const [interrupted] = open;
    if (interrupted) figures.fail(subject, interrupted, reasonOf(error));
    log(`${subject}, ${interrupted}: ${error.message}`);
  }
}

function reasonOf(error) {
  return error instanceof OverLimit ? error.message : 'failed';
}

/** Ten times what already took a tenth of the limit needn't be waited for. */
function isHopeless(scenario, subject, figures, limit) {
  if (scenario.name !== 'hundred thousand') return false;
  const before = figures.median(subject, 'mount10000');
  if (before !== undefined && 10 * before < 1000 * limit) return false;
  figures.fail(subject, 'mount100000', `over ${limit} s`);
  return true;
}

function turn(list, count) {
  const first = count % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}
