import {launch} from 'puppeteer-core';
import {chromiumFlags, requireBrowser} from '../../scripts/browsers.mjs';

const viewport = {width: 420, height: 700};

/** Something took longer than it may. */
export class OverLimit extends Error {}

/** A browser that opens pages one after another, and is started anew after one that hung. */
export class Laboratory {
  #url;
  #limit;
  #browser;

  /** @param {{url: string, limit: number}} options limit: seconds that one step may take */
  constructor({url, limit}) {
    this.#url = url;
    this.#limit = limit;
  }

  get limit() {
    return this.#limit;
  }

  async version() {
    return (await this.#open()).version();
  }

  /** Opens the subject's page, warmed up, and closes it when `work` is done. */
  async withPage(name, work) {
    const browser = await this.#open();
    const page = await browser.newPage({type: 'window'});
    try {
      const bench = await BenchPage.open(page, `${this.#url}/${name}/index.html`, this.#limit);
      return await work(bench);
    } catch (error) {
      // A page that is still busy doesn't answer: what is waiting for it must not wait for ever.
      this.#kill();
      throw error;
    } finally {
      if (this.#browser) await page.close();
    }
  }

  close() {
    return this.#browser?.close();
  }

  async #open() {
    this.#browser ??= await launch({
      executablePath: requireBrowser('chromium'),
      args: chromiumFlags,
      defaultViewport: viewport,
      protocolTimeout: 1000 * (this.#limit + 60),
    });
    return this.#browser;
  }

  #kill() {
    this.#browser?.process()?.kill('SIGKILL');
    this.#browser = undefined;
  }
}

/** One page with one subject. */
class BenchPage {
  #page;
  #session;
  #limit;

  static async open(page, url, limit) {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await session.send('HeapProfiler.enable');
    await page.goto(url);
    await page.waitForFunction('globalThis.stage');
    return new BenchPage(page, session, limit);
  }

  constructor(page, session, limit) {
    this.#page = page;
    this.#session = session;
    this.#limit = limit;
  }

  /** Calls a method of the page's stage; rejects with `OverLimit` if it takes too long. */
  async call(method, ...values) {
    const work = this.#page.evaluate(
      (name, list) => globalThis.stage[name](...list),
      method,
      values,
    );
    // Once over, nobody else listens to how it ends.
    work.catch(() => undefined);
    return withLimit(work, this.#limit);
  }

  /** What the renderer's main thread spends on some work, in ms of CPU. */
  async cost(work) {
    const before = await this.#metric('ThreadTime');
    await work();
    return 1000 * ((await this.#metric('ThreadTime')) - before);
  }

  /** The samples of a CPU profile, ten a millisecond. */
  async profile(work) {
    await this.#session.send('Profiler.enable');
    await this.#session.send('Profiler.setSamplingInterval', {interval: 100});
    await this.#session.send('Profiler.start');
    await work();
    const {profile} = await this.#session.send('Profiler.stop');
    return profile;
  }

  /** What the browser did meanwhile, as events of its timeline. */
  async trace(work) {
    await this.#page.tracing.start({categories: ['devtools.timeline', 'blink', 'cc']});
    await this.#page.evaluate('console.timeStamp("here")');
    await work();
    const buffer = await this.#page.tracing.stop();
    return JSON.parse(Buffer.from(buffer).toString('utf8')).traceEvents;
  }

  /** What is no longer used is gone, and isn't paid for in what comes. */
  async collect() {
    await this.#session.send('HeapProfiler.collectGarbage');
    await this.call('frames', 3);
  }

  async press(key) {
    await this.#session.send('Input.dispatchKeyEvent', {type: 'keyDown', key, text: key});
    await this.#session.send('Input.dispatchKeyEvent', {type: 'keyUp', key});
  }

  /** Everything that can be collected is, before it's counted: megabytes of script and DOM, and nodes. */
  async memory() {
    for (let round = 0; round < 3; round++) await this.collect();
    await this.#session.send('HeapProfiler.collectGarbage');
    const {usedSize, embedderHeapUsedSize = 0} = await this.#session.send('Runtime.getHeapUsage');
    return {
      megabytes: (usedSize + embedderHeapUsedSize) / 1e6,
      nodes: await this.#metric('Nodes'),
    };
  }

  async #metric(name) {
    const {metrics} = await this.#session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name).value;
  }
}

async function withLimit(work, seconds) {
  let timer;
  const limit = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new OverLimit(`over ${seconds} s`)), 1000 * seconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
