/**
 * The tests that run in browsers: `node scripts/browser-tests.mjs [--browser chromium,firefox,webkit] …`,
 * where the rest is for the test runner (`--coverage`, `--watch`, files). BROWSERS does as `--browser`.
 */
import {startTestRunner} from '@web/test-runner';

const words = process.argv.slice(2);
const at = words.indexOf('--browser');
if (at >= 0) process.env.BROWSERS = words.splice(at, 2)[1];

await startTestRunner({argv: words});
