import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {chromiumFlags, requireBrowser, startWebKitDriver, tryBrowser} from './browsers.mjs';

const viewport = {width: 1024, height: 768};

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: requireBrowser('chromium'),
        args: [...chromiumFlags, `--window-size=${viewport.width},${viewport.height}`],
        defaultViewport: viewport,
      },
    }),

  firefox() {
    const executablePath = tryBrowser('firefox');
    if (!executablePath) return undefined;
    // Puppeteer drives Firefox by WebDriver BiDi, without geckodriver.
    const launcher = chromeLauncher({
      launchOptions: {browser: 'firefox', executablePath, defaultViewport: viewport},
      createBrowserContext: ({browser}) => browser.defaultBrowserContext(),
    });
    launcher.name = 'Firefox';
    return launcher;
  },

  async webkit() {
    if (!tryBrowser('webkit')) return undefined;
    const {port, miniBrowser} = await startWebKitDriver();
    const launcher = webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: miniBrowser, args: ['--automation']},
      },
    });
    launcher.name = 'WebKit';
    launcher.concurrency = 1;
    return launcher;
  },
};

/** The launchers of the browsers named (`chromium`, `firefox`, `webkit`); one that can't be had is left out. */
export async function launchersFor(names) {
  const found = [];
  for (const name of names.map((text) => text.trim()).filter(Boolean)) {
    if (!launchers[name]) throw new Error(`Unknown browser: ${name}`);
    const launcher = await launchers[name]();
    if (launcher) found.push(launcher);
  }
  return found;
}
