import {setTimeout} from 'node:timers/promises';

/**
 * What is measured. Each scenario gets a page of its own, and reports figures as it comes to them,
 * so that what was measured before a limit was exceeded isn't lost.
 *
 * Times are ms of CPU on the main thread; of steps that are repeated (`steps` times), for one.
 */
export const scenarios = [
  {
    name: 'first',
    measures: ['mountFirst'],
    async run(page, report) {
      report('mountFirst', await mount(page, 100));
    },
  },
  {
    name: 'hundred',
    measures: ['mount100', 'keystroke100'],
    async run(page, report) {
      await warmUp(page);
      report('mount100', await mount(page, 100));
      await type(page, 'keystroke100', report);
    },
  },
  {
    name: 'thousand',
    measures: ['mount1000', 'append', 'growLast', 'typing', 'offEnd', 'prepend'],
    async run(page, report, steps) {
      await warmUp(page);
      report('mount1000', await mount(page, 1000));
      report('append', await play(page, steps, 'prepareAppends'));
      report('growLast', await play(page, steps, 'prepareGrowth'));
      report('typing', await play(page, steps, 'prepareTyping'));
      report('offEnd', await watchEnd(page));
      report('prepend', await prepend(page, 3));
    },
  },
  {
    name: 'anchor',
    needsList: true,
    measures: ['anchorAtStart', 'anchorElsewhere'],
    async run(page, report) {
      await mount(page, 1000);
      await page.call('scrollToStart');
      report('anchorAtStart', await watchAnchor(page));
      await page.call('scrollToMiddle');
      report('anchorElsewhere', await watchAnchor(page));
    },
  },
  {
    name: 'rich',
    // Others have nothing of the kind: it's compared with the same transcript of texts.
    only: 'chat-transcript',
    measures: ['scrollText', 'appendText', 'scrollRich', 'appendRich', 'offEndRich'],
    async run(page, report, steps) {
      for (const kind of ['Text', 'Rich']) {
        await page.call('prepare', 30, kind);
        await page.call('mount');
        await page.call('remove');
        await page.call('prepare', 500, kind);
        await page.call('mount');
        await page.call('scrollToEnd');
        report(`append${kind}`, await play(page, steps, 'prepareAppends'));
        if (kind === 'Rich') report('offEndRich', await watchEnd(page, ['prepareAppends']));
        report(`scroll${kind}`, await scroll(page, 60));
        await page.call('remove');
      }
    },
  },
  {
    name: 'ten thousand',
    measures: ['mount10000', 'append10000', 'keystroke10000'],
    async run(page, report, steps) {
      await warmUp(page);
      report('mount10000', await mount(page, 10_000));
      report('append10000', await play(page, steps, 'prepareAppends'));
      await type(page, 'keystroke10000', report);
    },
  },
  {
    name: 'memory',
    needsList: true,
    measures: ['nodes1000', 'heap10000', 'nodes10000', 'flingBlank'],
    // The messages themselves are part of it: some keep them twice.
    async run(page, report) {
      await warmUp(page);
      await page.call('prepare', 1000);
      const empty = await page.memory();
      await page.call('mount');
      report('nodes1000', (await page.memory()).nodes - empty.nodes);
      await page.call('remove');
      const before = await page.memory();
      await page.call('prepare', 10_000);
      await page.call('mount');
      const after = await page.memory();
      report('heap10000', after.megabytes - before.megabytes);
      report('nodes10000', after.nodes - before.nodes);
      report('flingBlank', await fling(page));
    },
  },
  {
    name: 'hundred thousand',
    measures: ['mountAlike', 'mount100000'],
    // To make so many messages leaves more to collect than any mount does: both are mounted after it is.
    async run(page, report) {
      await warmUp(page);
      report('mountAlike', await mount(page, 1000, {isCollected: true}));
      await page.call('remove');
      report('mount100000', await mount(page, 100_000, {isCollected: true}));
    },
  },
  {
    name: 'leak',
    needsList: true,
    measures: ['leakNodes', 'leakMegabytes', 'leakNodesAgain', 'leakMegabytesAgain'],
    async run(page, report) {
      // What is made once and kept, as templates, styles and compiled expressions, isn't a leak.
      await warmUp(page);
      await live(page, 100);
      const before = await page.memory();
      await live(page, 1000);
      const once = await page.memory();
      report('leakNodes', once.nodes - before.nodes);
      report('leakMegabytes', once.megabytes - before.megabytes);
      await live(page, 1000);
      const twice = await page.memory();
      report('leakNodesAgain', twice.nodes - once.nodes);
      report('leakMegabytesAgain', twice.megabytes - once.megabytes);
    },
  },
];

const framesPerSecond = 60;
/** Milliseconds in which what is loaded at its first need is there. */
const loading = 500;
const flingSpeed = 10_000;
const flingFrames = 90;
const text = 'It is on its way';

/**
 * An agent's page has shown chats before, and somebody has read in them: scripts are loaded and compiled, templates parsed, and
 * each sort of message was in view. What a page does once is `first`.
 */
async function warmUp(page) {
  await page.call('prepare', 300);
  await page.call('mount');
  await setTimeout(loading);
  await page.call('scrollToEnd');
  await page.call('scrollUp', 600, 60);
  await page.call('remove');
}

async function mount(page, count, {isCollected = false} = {}) {
  await page.call('prepare', count);
  if (isCollected) await page.collect();
  return page.cost(() => page.call('mount'));
}

async function play(page, times, prepare, ...values) {
  await page.call(prepare, times, ...values);
  let count = 0;
  const cost = await page.cost(async () => {
    count = await page.call('play');
  });
  return cost / count;
}

/** Older messages are wanted where the list begins. */
async function prepend(page, times) {
  let total = 0;
  for (let time = 0; time < times; time++) {
    await page.call('scrollToStart');
    total += await play(page, 1, 'preparePrepends', 200);
  }
  return total / times;
}

async function type(page, figure, report) {
  await page.call('scrollToEnd');
  if (!(await page.call('addComposer'))) return;
  const cost = await page.cost(async () => {
    for (const key of text) {
      await page.press(key);
      await page.call('frames', 2);
    }
  });
  report(figure, cost / text.length);
}

async function watchEnd(page, preparations = ['prepareAppends', 'prepareGrowth']) {
  await page.call('scrollToEnd');
  let furthest = 0;
  for (const prepare of preparations) {
    await page.call(prepare, 10);
    furthest = Math.max(furthest, await page.call('playWatchingEnd'));
  }
  return furthest;
}

/** Reads upwards from the end, a third of the view in each frame. */
async function scroll(page, count) {
  await page.call('scrollToEnd');
  const cost = await page.cost(() => page.call('scrollUp', 200, count));
  return cost / count;
}

async function watchAnchor(page) {
  await page.call('preparePrepends', 1, 200);
  return page.call('playWatchingAnchor');
}

/** The share of frames that were mostly blank, in per cent. */
async function fling(page) {
  const shares = await page.call('fling', flingSpeed / framesPerSecond, flingFrames);
  return (100 * shares.filter((share) => share < 0.5).length) / shares.length;
}

/** A life with everything in it that happens to a list. */
async function live(page, count) {
  await mount(page, count);
  await play(page, 3, 'prepareAppends');
  await play(page, 3, 'prepareGrowth');
  await play(page, 2, 'prepareTyping');
  await page.call('scrollToStart');
  await play(page, 1, 'preparePrepends', 200);
  await page.call('remove');
  await page.call('prepare', 1);
}
