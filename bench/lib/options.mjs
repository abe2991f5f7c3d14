import {parseArgs} from 'node:util';
import {subjects} from './subjects.mjs';

/** What the command line asks for. */
export function readOptions() {
  const {values} = parseArgs({
    options: {
      subjects: {type: 'string'},
      scenarios: {type: 'string'},
      rounds: {type: 'string'},
      limit: {type: 'string', default: '60'},
      quick: {type: 'boolean', default: false},
      guard: {type: 'boolean', default: false},
      profile: {type: 'boolean', default: false},
    },
  });
  const names = values.guard ? 'chat-transcript,windowed-list' : values.subjects;
  return {
    ...values,
    subjects: choose(names),
    scenarios: values.scenarios?.split(','),
    rounds: Number(values.rounds ?? (values.guard ? 1 : values.quick ? 2 : 5)),
    limit: Number(values.limit),
    isWhole: !names && !values.quick && !values.scenarios,
  };
}

function choose(names) {
  if (!names) return subjects;
  return names.split(',').map((name) => {
    const subject = subjects.find((each) => each.name === name);
    if (!subject) throw new Error(`${name} is none of ${subjects.map((each) => each.name).join()}`);
    return subject;
  });
}
