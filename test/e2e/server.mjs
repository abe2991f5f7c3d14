import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));

/** A port that nobody has. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => resolve(port));
    });
  });

/**
 * The demonstration's server in a process of its own, as `npm start` runs it, with data of its own. It can be killed
 * and started again on the same port and data.
 */
export const createDemonstration = async () => {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'deskside-'));
  let process_;

  const start = () =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [script], {
        env: {...process.env, PORT: String(port), DATA: data},
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      process_ = child;
      let output = '';
      const listen = (chunk) => {
        output += chunk;
        if (output.includes('/contact.html')) resolve();
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('exit', () => reject(new Error(`the server went away:\n${output}`)));
    });

  const kill = () =>
    new Promise((resolve) => {
      if (!process_ || process_.exitCode !== null || process_.signalCode !== null) return resolve();
      process_.removeAllListeners('exit');
      process_.once('exit', resolve);
      process_.kill('SIGKILL');
    });

  await start();
  return {
    url: (path) => `http://localhost:${port}${path}`,
    kill,
    start,
    async close() {
      await kill();
      rmSync(data, {recursive: true, force: true});
    },
  };
};
