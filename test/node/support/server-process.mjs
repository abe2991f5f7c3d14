import {build} from 'esbuild';
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Bundles the demonstration's server without its pages; resolves with the file. */
export const bundleServer = async (directory) => {
  // Below the project, so that it finds `ws`.
  const outfile = join(directory, 'server.mjs');
  await build({
    entryPoints: [join(root, 'demo', 'server', 'main.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import {createRequire} from 'node:module';const require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return outfile;
};

/** A port that nobody has. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const {port} = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** The server in a process of its own, so that it can be killed. */
export const createServerProcess = async () => {
  const directory = mkdtempSync(join(tmpdir(), 'deskside-server-'));
  const file = await bundleServer(directory);
  const runner = join(directory, 'run.mjs');
  writeFileSync(
    runner,
    `import {start} from ${JSON.stringify(file)};
     const [port, root, dataDirectory] = process.argv.slice(2);
     await start({port: Number(port), root, dataDirectory});
     process.send('listening');`,
  );
  const port = await freePort();
  const dataDirectory = join(directory, 'data');
  let child;

  const start = () =>
    new Promise((resolve, reject) => {
      child = spawn(process.execPath, [runner, String(port), join(root, 'demo'), dataDirectory], {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      child.once('message', () => resolve());
      child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
    });

  const kill = () =>
    new Promise((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) {
        resolve();
        return;
      }
      child.once('exit', resolve);
      child.kill('SIGKILL');
    });

  await start();
  return {
    url: `http://localhost:${port}`,
    socketUrl: `ws://localhost:${port}/chat`,
    dataDirectory,
    start,
    kill,
    async close() {
      await kill();
      rmSync(directory, {recursive: true, force: true});
    },
  };
};
