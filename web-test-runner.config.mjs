/**
 * The tests that run in browsers, those that BROWSERS names: scripts/browser-tests.mjs.
 */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {fileURLToPath} from 'node:url';
import {emulateFeaturesPlugin, launchersFor} from './scripts/test-launchers.mjs';
import {countingReporter} from './scripts/counting-reporter.mjs';
import {serveFixtures} from './scripts/serve-fixtures.mjs';
import {serveShared} from './scripts/serve-shared.mjs';

const names = (process.env.BROWSERS ?? 'chromium').split(',');
const browsers = await launchersFor(names);
if (browsers.length === 0) {
  console.log('None of the browsers is here: nothing was tested.');
  process.exit(0);
}

export default {
  files: [
    'test/**/*.test.ts',
    '!test/node/**',
    '!test/e2e/**',
    '!test/package/**',
    '!**/node_modules/**',
  ],
  nodeResolve: {exportConditions: ['development', 'browser']},
  browsers,
  // With more than one at a time the WebKit launcher works in frames, where keys go astray.
  concurrency: names.includes('webkit') ? 1 : 2,
  concurrentBrowsers: 1,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {ui: 'bdd', timeout: 10_000}},
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // The plugin doesn't follow `extends`.
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
    emulateFeaturesPlugin,
  ],
  middleware: [serveFixtures, serveShared],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['**/node_modules/**', 'src/**/*.d.ts'],
    report: true,
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly', 'json-summary'],
    threshold: {statements: 85, branches: 85, functions: 85, lines: 85},
  },
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: process.stdout.isTTY}),
    countingReporter(process.env.TEST_COUNTS),
  ],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Deskside tests</title></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
};
