/**
 * Every check, one after the other; a failure doesn't stop the rest. The last line is `N passed, N failed`:
 * the tests that ran, by their own count, and one for each other check.
 * `node scripts/ci.mjs [filter]` runs the steps whose names contain the filter.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const countsFolder = join(root, 'build', 'ci');
const manifest = join(root, 'custom-elements.json');
const committedManifest = read(manifest);

const minutes = 60_000;

/** What a busy machine lets fail is few; more has a cause of its own. */
const fewFiles = 3;
const again = (browser) => `node scripts/browser-tests.mjs --browser ${browser} --files`;
const againInNode = 'node scripts/node-tests.mjs';

/**
 * `tests` steps write their counts; the others pass or fail as one. With `again`, few files that failed are run once more, alone, and
 * all of them when the browser or its driver ended before anything was counted: what passes then is unsteady, is told as such, and
 * wants mending; what fails twice has failed.
 */
const steps = [
  {name: 'format', command: 'npm run lint:format'},
  {name: 'lint', command: 'npm run lint:eslint'},
  {name: 'templates', command: 'npm run lint:lit'},
  {name: 'types', command: 'npm run lint:types'},
  {name: 'node tests', command: 'npm run test:node', tests: true, again: againInNode},
  {name: 'tests in Chromium', command: 'npm run test:unit', tests: true, again: again('chromium')},
  {name: 'tests in Firefox', command: 'npm run test:firefox', tests: true, again: again('firefox')},
  {name: 'tests in WebKit', command: 'npm run test:webkit', tests: true, again: again('webkit')},
  {name: 'build', command: 'npm run build'},
  {name: 'manifest is up to date', check: manifestIsUpToDate},
  {name: 'publint', command: 'npx publint --strict'},
  {name: 'types of the package', command: 'npx attw --pack . --profile esm-only'},
  {name: 'package tests', command: 'npm run test:package', tests: true},
  {name: 'build of Storybook', command: 'npm run build:storybook'},
  {name: 'stories', command: 'npm run test:storybook', tests: true},
  {name: 'end-to-end tests', command: 'npm run test:e2e', tests: true, again: againInNode},
  {name: 'reliability', command: 'npm run test:reliability -- --browser chromium', tests: true},
  {name: 'hostile content', command: 'npm run test:hostile', tests: true},
  {name: 'benchmark guard', command: 'npm run bench -- --guard', tests: true},
];

const filter = process.argv[2] ?? '';
const results = [];
const unsteady = [];

rmSync(countsFolder, {recursive: true, force: true});
mkdirSync(countsFolder, {recursive: true});

for (const step of steps.filter(({name}) => name.includes(filter))) {
  console.log(`\n━━ ${step.name} ━━`);
  const began = Date.now();
  const counts = await run(step);
  const seconds = (Date.now() - began) / 1000;
  results.push({name: step.name, seconds, ...counts});
  console.log(`━━ ${summary(results.at(-1))}`);
}

console.log('\n━━ Summary ━━');
for (const result of results) console.log(summary(result));
for (const path of unsteady) console.log(`! unsteady, passed only when run again: ${path}`);

const passed = sum('passed');
const failed = sum('failed');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function run({name, command, check, tests, again}) {
  if (check) return oneOf(await check());
  if (!tests) return oneOf(await execute(command));
  const first = await count(name, command);
  if (!again) return first;
  if (!first.failedFiles) {
    console.log('It ended without a count: once more.');
    const second = await count(`${name} again`, command);
    if (second.failed === 0) unsteady.push(name);
    return second;
  }
  const files = first.failedFiles;
  if (files.length === 0 || files.length > fewFiles) return first;
  const paths = files.map(({path}) => path);
  console.log(`Once more: ${paths.join(', ')}`);
  const second = await count(`${name} again`, `${again} ${paths.join(' ')}`);
  const stillFailed = (second.failedFiles ?? []).map(({path}) => path);
  unsteady.push(...paths.filter((path) => !stillFailed.includes(path)));
  const sum = (key) => files.reduce((total, file) => total + file[key], 0);
  return {
    passed: first.passed - sum('passed') + second.passed,
    failed: first.failed - sum('failed') + second.failed,
  };
}

async function count(name, command) {
  const file = join(countsFolder, `${name.replaceAll(' ', '-')}.json`);
  const succeeded = await execute(command, file);
  const counts = {passed: 0, failed: 0, ...JSON.parse(read(file) || '{}')};
  if (counts.passed + counts.failed === 0) console.log('No test ran.');
  if (counts.failed === 0 && (!succeeded || counts.passed === 0)) counts.failed = 1;
  return counts;
}

function execute(command, countsFile) {
  return new Promise((resolve) => {
    const environment = {...process.env, CI: 'true', ...(countsFile && {TEST_COUNTS: countsFile})};
    const child = spawn(command, {
      cwd: root,
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environment,
      detached: process.platform !== 'win32',
    });
    const limit = setTimeout(() => {
      console.log('Took too long: stopped.');
      endGroup(child.pid);
    }, 12 * minutes);
    child.once('error', () => resolve(false));
    child.once('exit', (code) => {
      clearTimeout(limit);
      resolve(code === 0);
    });
  });
}

function endGroup(pid) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

async function manifestIsUpToDate() {
  const written = await execute('npm run manifest');
  const same = written && committedManifest !== '' && committedManifest === read(manifest);
  if (!same) console.log('custom-elements.json is not what the sources say: npm run manifest');
  return same;
}

function oneOf(succeeded) {
  return {passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1};
}

function summary({name, seconds, passed: well, failed: badly}) {
  return `${badly > 0 ? '✗' : '✓'} ${name}: ${well} passed, ${badly} failed (${seconds.toFixed(1)} s)`;
}

function sum(key) {
  return results.reduce((total, result) => total + result[key], 0);
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
