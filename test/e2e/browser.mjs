import {launch} from 'puppeteer-core';
import {chromiumFlags, requireBrowser} from '../../scripts/browsers.mjs';

/**
 * Starts a browser for a test: `chromium` (the default) or `firefox`. Close it when done.
 *
 * @param {'chromium' | 'firefox'} [name]
 * @param {import('puppeteer-core').LaunchOptions} [options]
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export function launchBrowser(name = 'chromium', options = {}) {
  return launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: requireBrowser(name),
    args: name === 'firefox' ? [] : chromiumFlags,
    defaultViewport: {width: 1280, height: 900},
    ...options,
  });
}

/**
 * Opens a page in a window of its own (a tab behind another gets no frames), and gathers what goes wrong in it.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<{page: import('puppeteer-core').Page, problems: string[]}>}
 */
export async function openPage(browser) {
  const page = await browser.newPage({type: 'window'});
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message ?? String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return {page, problems};
}
