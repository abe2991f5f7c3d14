const wholeDay = {
  chats: 100,
  messages: 4_000,
  images: 400,
  receipts: 20_000,
  switches: 1_000,
  reconnections: 50,
};

const partOf = (size, share) =>
  Object.fromEntries(Object.entries(size).map(([key, value]) => [key, value * share]));

/** Megabytes, and nodes. Of each chat, lists leave two comments in the document (lit/lit, issue 5298). */
const limitsOf = ({chats}) => ({
  heap: 10,
  'detached nodes': 99,
  'nodes in the document': 2 * chats,
});

/** A day at the desk: what it leaves behind, once every chat is done. */
export async function shift(page, {full, name}) {
  const size = full ? wholeDay : partOf(wholeDay, 0.2);
  await page.evaluate(() => globalThis.rows.shift.prepare());
  // What is loaded once, and what a page keeps for good, is there by then.
  await page.evaluate((each) => globalThis.rows.shift.run(each, 'before'), partOf(wholeDay, 0.1));
  const before = await measure(page, name);
  await page.evaluate((each) => globalThis.rows.shift.run(each, 'shift'), size);
  const after = await measure(page, name);
  const left = await page.evaluate(() => globalThis.rows.shift.left());
  const limits = limitsOf(size);
  const grown = Object.entries(after).map(([key, value]) => [key, value - before[key]]);
  const problems = grown
    .filter(([key, more]) => more > (limits[key] ?? 0))
    .map(([key, more]) => `${key}: ${shown(more)} more`);
  if (left > 0) problems.push(`${left} chats are still there`);
  const figures = grown
    .map(([key, more]) => `${key} ${more < 0 ? '' : '+'}${shown(more)}`)
    .join(', ');
  return {
    figures: `${size.chats} chats, ${size.messages} messages, ${size.images} images, ${size.receipts} receipts, ${size.switches} switches, ${size.reconnections} reconnections: ${figures}`,
    problems,
  };
}

const shown = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(2));

/** Firefox tells nothing of its heap and its nodes. */
async function measure(page, name) {
  await quiet(page);
  const holdings = await page.evaluate(() => globalThis.holdings());
  return name === 'chromium' ? {...holdings, ...(await memoryOf(page))} : holdings;
}

/** Announcements and their like end by themselves. */
const quiet = (page) =>
  page
    .waitForFunction(
      () => {
        const {timers} = globalThis.holdings();
        const isSame = globalThis.lastTimers === timers;
        globalThis.lastTimers = timers;
        return isSame && timers === 0;
      },
      {polling: 1_000, timeout: 15_000},
    )
    .catch(() => undefined);

async function memoryOf(page) {
  const session = await page.createCDPSession();
  for (let time = 0; time < 4; time++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  const {Nodes, JSEventListeners} = await page.metrics();
  await session.detach();
  const inDocument = await page.evaluate(nodesInDocument);
  return {
    heap: usedSize / 1e6,
    'detached nodes': Nodes - inDocument,
    'nodes in the document': inDocument,
    'listeners of nodes': JSEventListeners,
  };
}

/** Runs in the page; with those in shadow roots. */
function nodesInDocument() {
  let count = 0;
  const visit = (root) => {
    const walker = document.createTreeWalker(root);
    for (let node = root; node; node = walker.nextNode()) {
      count++;
      if (node.shadowRoot) visit(node.shadowRoot);
    }
  };
  visit(document);
  return count;
}
