/** Milliseconds: as fast as people type. */
const between = 100;
/** Milliseconds. */
const limits = {task: 200, key: 100};
/** A machine that does something else meanwhile is slow once, a page that is slow always. */
const attempts = 3;

/** Eight chats flooded, while somebody types in the one in front. */
export async function flood(page, {full, name}) {
  const size = {perSecond: 1_000, seconds: full ? 10 : 3, typing: full ? 5_000 : 1_500};
  let outcome;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    if (attempt > 1) await page.reload({waitUntil: 'load'});
    outcome = await pourOnce(page, size, name);
    if (outcome.problems.length === 0 || outcome.isWrong) return outcome;
  }
  return outcome;
}

async function pourOnce(page, size, name) {
  await page.evaluate(() => globalThis.rows.flood.prepare());
  const act = () => pourWhileTyping(page, size);
  const {result, task} = name === 'chromium' ? await withTrace(page, act) : {result: await act()};
  const {seconds, busy, keys, slowKey, announced, lost, isShown} = result;
  const wrong = [
    ...(lost > 0 ? [`${lost} lost`] : []),
    ...(announced > 1 ? [`${announced} announcements in a second`] : []),
    ...(isShown ? [] : ['the last message is not on screen']),
    ...(keys < 5 ? ['nobody typed'] : []),
  ];
  const slow = [
    ...((task ?? busy) > limits.task ? [`a task of ${(task ?? busy).toFixed(0)} ms`] : []),
    ...(slowKey > limits.key ? [`95th percentile of keys ${slowKey} ms`] : []),
  ];
  const ofProcessor = task === undefined ? '' : ` (${task.toFixed(0)} ms of the processor's time)`;
  return {
    isWrong: wrong.length > 0,
    problems: [...wrong, ...slow],
    figures:
      `${size.perSecond * size.seconds} messages and ${size.typing} typing events over 8 chats in ${seconds.toFixed(1)} s: ` +
      `longest task ${busy.toFixed(0)} ms${ofProcessor}; ${keys} keys, 95th percentile ${slowKey} ms; ` +
      `${announced} announcement a second at most; ${lost} lost`,
  };
}

async function pourWhileTyping(page, size) {
  let isOver = false;
  const type = async () => {
    while (!isOver) {
      await page.keyboard.press('a');
      await new Promise((resolve) => setTimeout(resolve, between));
    }
  };
  const pour = page
    .evaluate((each) => globalThis.rows.flood.run(each), size)
    .finally(() => (isOver = true));
  const [result] = await Promise.all([pour, type()]);
  return result;
}

/** With the longest task of a page's main thread by the processor's time: what else the machine does isn't in it. */
async function withTrace(page, act) {
  await page.tracing.start({categories: ['toplevel']});
  const result = await act();
  const {traceEvents} = JSON.parse(Buffer.from(await page.tracing.stop()).toString('utf8'));
  const threadOf = ({pid, tid}) => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.tdur > 0 && mains.has(threadOf(event)));
  return {result, task: tasks.reduce((most, {tdur}) => Math.max(most, tdur), 0) / 1_000};
}
