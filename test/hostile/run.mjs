/**
 * The proof that hostile content does nothing: every channel, with the strict policy and without any, in Chromium and
 * Firefox, against a careless page that must be seen to fail. `npm run test:hostile -- [--full] [--browser firefox]
 * [--channel messages,names]`, with these channels alone, and without the careless page. Without `--full` each channel has
 * one policy in each browser, and samples of every kind of payload.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {writeCounts} from '../../scripts/counts.mjs';
import {bundle} from './lib/bundle.mjs';
import {runControl} from './lib/control.mjs';
import {launchThrough} from './lib/launch.mjs';
import {readPayloads} from './lib/payloads.mjs';
import {Report} from './lib/report.mjs';
import {runChannels} from './lib/channels.mjs';
import {startServer} from './lib/server.mjs';

const {values} = parseArgs({
  options: {
    full: {type: 'boolean', default: false},
    browser: {type: 'string', default: 'chromium,firefox'},
    channel: {type: 'string', default: ''},
  },
});

const folder = mkdtempSync(join(tmpdir(), 'deskside-hostile-'));
await bundle(folder, {
  scripts: ['test/hostile/page/watch.ts'],
  modules: ['test/hostile/page/run.ts', 'test/hostile/page/careless.ts'],
});
const payloads = readPayloads();
const report = new Report();
console.log(`${payloads.markup.length} payloads of markup, ${payloads.text.length} other texts`);

/** All channels in one browser, under both policies. */
async function runIn(name) {
  const server = await startServer(folder);
  const browser = await launchThrough(name, server.port);
  const run = {...values, browser, name, server, payloads, report};
  try {
    if (browser && !values.channel) await runControl(run);
    for (const policy of browser ? ['strict', 'open'] : []) await runChannels({...run, policy});
  } catch (error) {
    report.add({title: `${name} came to the end`, problems: [error.stack]});
  } finally {
    await browser?.close();
    server.close();
  }
}

await Promise.all(values.browser.split(',').map(runIn));

rmSync(folder, {recursive: true, force: true});
writeCounts(report.counts);
report.printSums();
report.printSummary();
process.exitCode = report.counts.failed > 0 || report.counts.passed === 0 ? 1 : 0;
