/** What the Storybook gate and the screenshots share: the built Storybook, served, and its stories opened. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import {chromiumFlags, requireBrowser} from './browsers.mjs';
import {serveFolder} from './serve-folder.mjs';

const folder = fileURLToPath(new URL('../storybook-static', import.meta.url));

/** The ids of the built Storybook's stories that contain `filter`. */
export function storyIds(filter = '') {
  const index = join(folder, 'index.json');
  if (!existsSync(index)) throw new Error('There is no built Storybook: npm run build:storybook');
  return Object.values(JSON.parse(readFileSync(index, 'utf8')).entries)
    .filter(({type, id}) => type === 'story' && id.includes(filter))
    .map(({id}) => id);
}

/** Calls `work(openStory)` for each item, a few at a time, each worker with a page of its own. */
export async function withStories(items, work, {workers = 2, viewport} = {}) {
  const {url, close} = await serveFolder(folder);
  const browser = await launch({executablePath: requireBrowser('chromium'), args: chromiumFlags});
  try {
    const queue = [...items];
    await Promise.all(
      Array.from({length: workers}, async () => {
        const page = await browser.newPage({type: 'window'});
        await page.setViewport(viewport ?? {width: 1024, height: 768});
        const problems = gatherProblems(page, url);
        for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
          problems.length = 0;
          await work(item, {page, problems, open: (id, globals) => open(page, url, id, globals)});
        }
      }),
    );
  } finally {
    await browser.close();
    close();
  }
}

/** Opens a story and waits until it is rendered and played; tells its last phase and its error, if any. */
async function open(page, url, id, globals) {
  // The gate runs axe itself: the addon's own run would hinder it.
  const settings = Object.entries({...globals, 'a11y.manual': '!true'})
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
  await page.goto(
    `${url}/iframe.html?id=${id}&viewMode=story&globals=${encodeURIComponent(settings)}`,
    {waitUntil: 'domcontentloaded'},
  );
  const outcome = await page.waitForFunction(
    () => {
      const phase = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase;
      const failed =
        document.body?.classList.contains('sb-show-errordisplay') ||
        document.body?.classList.contains('sb-show-nopreview');
      if (!failed && !/^(completed|finished|played|errored|aborted)$/.test(phase ?? ''))
        return null;
      const message = failed
        ? ['#error-message', '#error-stack']
            .map((selector) => document.querySelector(selector)?.textContent ?? '')
            .join('\n')
            .trim()
        : '';
      return {phase: failed ? 'errored' : phase, message};
    },
    {timeout: 20_000, polling: 50},
  );
  const result = await outcome.jsonValue();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return result;
}

function gatherProblems(page, url) {
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message ?? String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    problems.push(`${request.url()}: ${request.failure()?.errorText}`);
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) {
      problems.push(`Asks the network for ${request.url()}`);
    }
  });
  return problems;
}
