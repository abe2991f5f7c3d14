/**
 * Finds the browsers that the tests run in, and installs them from the distribution's packages where
 * that needs nobody's consent (Debian and Ubuntu, as root or with passwordless sudo).
 */
import {execFileSync, spawn} from 'node:child_process';
import {accessSync, constants, existsSync, readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {homedir, platform} from 'node:os';
import {delimiter, join} from 'node:path';

/** Flags for Chromium: the first two are what it takes to run as root and without a GPU. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const programFiles = [
  process.env['ProgramFiles'],
  process.env['ProgramFiles(x86)'],
  process.env['LOCALAPPDATA'],
].filter(Boolean);

const browsers = {
  chromium: {
    title: 'Chromium',
    environment: ['CHROME_PATH', 'CHROMIUM_PATH'],
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: {
      linux: [
        '/usr/bin/chromium',
        '/usr/bin/google-chrome-stable',
        '/usr/bin/google-chrome',
        '/opt/google/chrome/chrome',
        '/usr/bin/chromium-browser',
        '/snap/bin/chromium',
      ],
      darwin: ['', homedir()].flatMap((home) => [
        `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
        `${home}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      ]),
      win32: programFiles.flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
    },
    debianPackages: ['chromium'],
    advice: 'Install Chromium or Chrome, or set CHROME_PATH to its executable.',
  },
  firefox: {
    title: 'Firefox',
    environment: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    places: {
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
      darwin: ['', homedir()].map(
        (home) => `${home}/Applications/Firefox.app/Contents/MacOS/firefox`,
      ),
      win32: programFiles.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    },
    debianPackages: ['firefox-esr'],
    advice: 'Install Firefox, or set FIREFOX_PATH to its executable.',
  },
  webkit: {
    title: 'WebKit',
    environment: ['WEBKIT_DRIVER_PATH'],
    commands: ['WebKitWebDriver'],
    places: {linux: ['/usr/bin/WebKitWebDriver'], darwin: [], win32: []},
    debianPackages: ['webkit2gtk-driver', 'xvfb'],
    advice: 'On Debian or Ubuntu: apt-get install webkit2gtk-driver xvfb. It is for Linux only.',
  },
};

/** The path of a browser's executable (for WebKit: of its driver), or undefined. */
export function findBrowser(name) {
  const browser = browsers[name];
  const candidates = [
    ...browser.environment.map((variable) => process.env[variable]).filter(Boolean),
    ...(browser.places[platform()] ?? []),
    ...browser.commands.map(findCommand).filter(Boolean),
  ];
  return candidates.find(isExecutable);
}

/** As `findBrowser`, but installs the browser where it can, and otherwise fails with what to do. */
export function requireBrowser(name) {
  const browser = browsers[name];
  const found = isComplete(name) && findBrowser(name);
  if (found) return found;
  installDebianPackages(browser.title, browser.debianPackages);
  const installed = isComplete(name) && findBrowser(name);
  if (installed) return installed;
  throw new Error(`${browser.title} was not found. ${browser.advice}`);
}

/** As `requireBrowser`, but tells on the console that the browser is skipped in place of failing. */
export function tryBrowser(name) {
  try {
    return requireBrowser(name);
  } catch (error) {
    console.log(`Skipped ${name}: ${error.message}`);
    return undefined;
  }
}

/**
 * Starts Xvfb and the WebKit driver on free ports; both end with this process.
 * @returns {Promise<{port: number, miniBrowser: string, close(): void}>}
 */
export async function startWebKitDriver() {
  const driver = requireBrowser('webkit');
  const display = await startVirtualDisplay();
  const port = await findFreePort();
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display.name,
      // Without a GPU, and (as root) without the sandbox, WebKit otherwise paints nothing or ends.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      GTK_A11Y: 'none',
    },
  });
  const close = () => {
    child.kill();
    display.close();
  };
  process.once('exit', close);
  return {port, miniBrowser: findMiniBrowser(), close};
}

/** A TCP port that nobody listens on at the moment. */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const child = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
    );
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].once('data', (number) =>
      resolve({name: `:${String(number).trim()}`, close: () => child.kill()}),
    );
  });
}

function isComplete(name) {
  return name !== 'webkit' || Boolean(findMiniBrowser() && findCommand('Xvfb'));
}

function findMiniBrowser() {
  if (platform() !== 'linux') return undefined;
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64'];
  for (const folder of folders.filter(existsSync)) {
    for (const child of ['.', ...readdirSync(folder).filter((entry) => entry.includes('linux'))]) {
      for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
        const path = join(folder, child, version, 'MiniBrowser');
        if (isExecutable(path)) return path;
      }
    }
  }
  return undefined;
}

function installDebianPackages(title, packages) {
  if (!isDebian()) return;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (prefix.length > 0 && !succeeds('sudo', ['-n', 'true'])) return;
  console.log(`${title} was not found: installing ${packages.join(' and ')} …`);
  const run = (...words) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...words];
    return succeeds(command, rest);
  };
  // A package list that could not be refreshed in full may still do.
  run('apt-get', 'update', '-q');
  run('apt-get', 'install', '-q', '-y', '--no-install-recommends', ...packages);
}

function isDebian() {
  if (platform() !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function succeeds(command, words) {
  try {
    execFileSync(command, words, {stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000});
    return true;
  } catch {
    return false;
  }
}

function findCommand(command) {
  const suffix = platform() === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command + suffix))
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
