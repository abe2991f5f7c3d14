import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {chromiumFlags, requireBrowser, startWebKitDriver, tryBrowser} from './browsers.mjs';

const viewport = {width: 1024, height: 768};

const launchers = {
  chromium() {
    return chromeLauncher({
      launchOptions: {executablePath: requireBrowser('chromium'), args: chromiumFlags},
      // Files run side by side: a tab behind another would get no keys and no frames, a window does.
      createPage: async ({context}) => {
        const page = await context.newPage({type: 'window'});
        await page.emulateFocusedPage(true);
        return resettingPage(page);
      },
    });
  },

  firefox() {
    const executablePath = tryBrowser('firefox');
    if (!executablePath) return undefined;
    // Puppeteer drives Firefox by WebDriver BiDi, without geckodriver.
    const launcher = chromeLauncher({
      launchOptions: {browser: 'firefox', executablePath},
      createBrowserContext: ({browser}) => browser.defaultBrowserContext(),
      createPage: async ({context}) => resettingPage(await context.newPage({type: 'window'})),
    });
    launcher.name = 'Firefox';
    // Only one of its windows has the focus.
    launcher.concurrency = 1;
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
    const initialize = launcher.initialize.bind(launcher);
    launcher.initialize = async (config) => {
      await initialize(config);
      launcher.name = 'WebKit';
    };
    return outlivingItsBrowser(launcher);
  },
};

/**
 * When WebKit ends in the middle of a file of tests, that file fails, and the next one gets a new browser. The launcher by itself
 * would let its refused command end the whole run, without a word about what had passed.
 */
function outlivingItsBrowser(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);

  launcher.startSession = async (id, url) => {
    await launcher.ensureManagerInitialized();
    // Not awaited: tests may have ended before the page has loaded.
    launcher.driverManager.startSession(id, url).catch((error) => {
      console.error(`WebKit did not open ${url}: ${error.message}`);
    });
  };

  launcher.stopSession = async (id) => {
    try {
      return await stopSession(id);
    } catch (error) {
      await launcher.stop();
      launcher.driverManager = undefined;
      throw error;
    }
  };

  return launcher;
}

/** The launchers of the browsers named (`chromium`, `firefox`, `webkit`); one that can't be had is left out. */
export async function launchersFor(names) {
  const found = [];
  for (const name of names) {
    if (!launchers[name]) throw new Error(`Unknown browser: ${name}`);
    const launcher = await launchers[name]();
    if (launcher) found.push(launcher);
  }
  return found;
}

/**
 * The runner uses a page for one file of tests after the other, and makes it 800 pixels wide: give each
 * file the same larger window, and what one emulated isn't left to the next.
 */
function resettingPage(page) {
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    if (url !== 'about:blank') {
      await page.setViewport(viewport);
      await emulateFeatures(page, []);
    }
    return goto(url, options);
  };
  return page;
}

const devtoolsSessions = new WeakMap();

async function emulateFeatures(page, features) {
  if (page.browser().protocol !== 'cdp') return false;
  // Puppeteer's own method refuses `forced-colors`, and what one session emulates ends with it.
  if (!devtoolsSessions.has(page)) devtoolsSessions.set(page, await page.createCDPSession());
  await devtoolsSessions.get(page).send('Emulation.setEmulatedMedia', {media: '', features});
  return true;
}

/** Runner plugin: the command behind `emulateFeatures` of test/commands.ts. */
export const emulateFeaturesPlugin = {
  name: 'emulate-features',
  async executeCommand({command, payload, session}) {
    if (command !== 'emulate-features') return undefined;
    if (session.browser.type !== 'puppeteer') return {emulated: false};
    const page = session.browser.getPage(session.id);
    const features = Object.entries(payload).map(([name, value]) => ({name, value}));
    return {emulated: await emulateFeatures(page, features)};
  },
};
