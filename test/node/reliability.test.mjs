import {execFile} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);
const script = fileURLToPath(new URL('support/measure.mjs', import.meta.url));
const hooks = fileURLToPath(new URL('../../scripts/typescript.mjs', import.meta.url));

const measure = async (row, kind) => {
  const {stdout} = await run(process.execPath, ['--import', hooks, script, row, kind]);
  console.log(stdout.trim());
};

// As many at once as there are backends: the machine may have two cores.
describe('reliability, for all seeds', () => {
  for (const row of ['hostile link', 'reconnections', 'sending'])
    it(row, () => Promise.all(['simulator', 'websocket'].map((kind) => measure(row, kind))));
});
