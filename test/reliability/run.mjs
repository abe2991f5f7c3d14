/**
 * Rows of the table of reliability that need a page: *flood*, *shift*, *history*, and of an idle desk, with their figures, in Chromium and Firefox.
 * `npm run test:reliability -- [--full] [--browser firefox] [--row flood]`; without `--full` each is a part of its size.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {tryBrowser} from '../../scripts/browsers.mjs';
import {writeCounts} from '../../scripts/counts.mjs';
import {serveFolder} from '../../scripts/serve-folder.mjs';
import {launchBrowser, openPage} from '../e2e/browser.mjs';
import {bundle} from '../hostile/lib/bundle.mjs';
import {Report} from '../hostile/lib/report.mjs';
import {flood} from './lib/flood.mjs';
import {history} from './lib/history.mjs';
import {idle} from './lib/idle.mjs';
import {shift} from './lib/shift.mjs';

const {values} = parseArgs({
  options: {
    full: {type: 'boolean', default: false},
    browser: {type: 'string', default: 'chromium,firefox'},
    row: {type: 'string', default: ''},
  },
});

const rows = {flood, history, idle, shift};
const folder = mkdtempSync(join(tmpdir(), 'deskside-reliability-'));
await bundle(folder, {
  scripts: ['test/reliability/page/ledger.ts'],
  modules: ['test/reliability/page/run.ts'],
});
writeFileSync(
  join(folder, 'page.html'),
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Deskside</title><div id="stage"></div>' +
    '<script src="/ledger.js"></script><script type="module" src="/run.js"></script>',
);
const server = await serveFolder(folder);
const report = new Report();

for (const name of values.browser.split(',')) {
  if (!tryBrowser(name)) continue;
  for (const [row, run] of Object.entries(rows)) {
    if (!row.includes(values.row)) continue;
    const browser = await launchBrowser(name);
    const {page, problems} = await openPage(browser);
    try {
      await page.goto(`${server.url}/page.html`, {waitUntil: 'load'});
      const outcome = await run(page, {full: values.full, name});
      const all = [...outcome.problems, ...problems.map((problem) => `in the page: ${problem}`)];
      report.add({title: `${name}: ${row}`, figures: outcome.figures, problems: all});
    } catch (error) {
      report.add({title: `${name}: ${row}`, problems: [error.stack, ...problems]});
    } finally {
      await browser.close();
    }
  }
}

server.close();
rmSync(folder, {recursive: true, force: true});
writeCounts(report.counts);
report.printSummary();
process.exitCode = report.counts.failed > 0 || report.counts.passed === 0 ? 1 : 0;
