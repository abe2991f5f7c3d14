import {writeCounts} from '../../scripts/counts.mjs';
import {goals} from './goals.mjs';
import {scenarios} from './scenarios.mjs';

/**
 * Whether something has gone wrong by accident: generous limits, and what exceeds one is measured again
 * before it counts, since the machine has other things to do as well.
 */
export async function guard(measure) {
  const checks = goals.filter((goal) => goal.guard !== undefined);
  const all = scenariosOf(checks);
  let results = examine(checks, await measure(all));
  const doubtful = checks.filter((_, index) => !results[index].passed);
  if (doubtful.length > 0) {
    const again = examine(checks, await measure(scenariosOf(doubtful)));
    results = results.map((result, index) => (result.passed ? result : again[index]));
  }
  for (const {line} of results) console.log(line);
  const failed = results.filter(({passed}) => !passed).length;
  const passed = results.length - failed;
  console.log(`${passed} passed, ${failed} failed`);
  writeCounts({passed, failed});
  return failed === 0;
}

/** Those that measure what the goals ask for. */
function scenariosOf(list) {
  const names = new Set(list.flatMap(figuresOf));
  return scenarios.filter(({measures}) => measures.some((name) => names.has(name)));
}

function figuresOf(goal) {
  const names = [];
  const take = (subject, name) => void names.push(name);
  goal.of({
    median: take,
    worst: take,
    ratio: (subject, name, base, other = name) => void names.push(name, other),
  });
  return names;
}

function examine(checks, figures) {
  return checks.map((goal) => {
    const value = goal.of(figures);
    const passed = value !== undefined && value <= goal.guard;
    const shown = value === undefined ? 'not measured' : goal.format(value);
    return {
      passed,
      line: `${passed ? '✓' : '✗'} ${goal.title}: ${shown} (at most ${goal.format(goal.guard)})`,
    };
  });
}
