const lines = 12;

/** What is looked into, and what it is divided by. */
const steps = [
  {title: 'mount 1,000', times: 1},
  {title: 'append', prepare: 'prepareAppends', times: 60},
  {title: 'last message grows', prepare: 'prepareGrowth', times: 60},
  {title: 'typing toggle', prepare: 'prepareTyping', times: 60},
  {title: 'prepend 200', prepare: 'preparePrepends', times: 1, values: [200], atStart: true},
];

/** Where the time goes: the browser's stages, and the functions, with the most time of their own, in ms for one step. */
export async function profile(laboratory, subject) {
  await laboratory.withPage(subject, async (page) => {
    await page.call('prepare', 100);
    await page.call('mount');
    for (const step of steps) {
      console.log(`\n${step.title}`);
      print('the browser', stages(await take(page, 'trace', step)), step.times);
      print('functions', functions(await take(page, 'profile', step)), step.times);
    }
  });
}

async function take(page, method, {prepare, times, values = [], atStart}) {
  if (!prepare) {
    await page.call('remove');
    await page.call('prepare', 1000);
    return page[method](() => page.call('mount'));
  }
  if (atStart) await page.call('scrollToStart');
  await page.call(prepare, times, ...values);
  return page[method](() => page.call('play'));
}

/** Time on the main thread by event, without that of the events inside. */
function stages(events) {
  const {pid, tid} = events.find(({name}) => name === 'TimeStamp');
  const own = new Map();
  const open = [];
  const complete = events.filter((each) => each.pid === pid && each.tid === tid && each.tdur);
  for (const {name, ts, dur, tdur} of complete.sort((one, other) => one.ts - other.ts)) {
    while (open.length > 0 && open.at(-1).end <= ts) open.pop();
    add(own, name, tdur / 1000);
    if (open.length > 0) add(own, open.at(-1).name, -tdur / 1000);
    open.push({name, end: ts + dur});
  }
  return own;
}

function functions({nodes, samples, timeDeltas}) {
  const own = new Map();
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  samples.forEach((id, index) => {
    const {functionName, lineNumber} = byId.get(id);
    const name = `${functionName || '(anonymous)'}${lineNumber < 0 ? '' : `:${lineNumber + 1}`}`;
    if (!/^\((idle|program)\)$/.test(name)) add(own, name, timeDeltas[index] / 1000);
  });
  return own;
}

function add(map, name, value) {
  map.set(name, (map.get(name) ?? 0) + value);
}

function print(title, own, times) {
  const rows = [...own].sort(([, one], [, other]) => other - one).slice(0, lines);
  console.log(`  ${title}`);
  for (const [name, ms] of rows) console.log(`${(ms / times).toFixed(3).padStart(9)}  ${name}`);
}
