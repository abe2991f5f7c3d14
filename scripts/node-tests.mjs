/**
 * The tests that run in Node: `node scripts/node-tests.mjs test/node …` runs every `*.test.mjs` and
 * `*.test.ts` below the folders (or the files) named. They may import TypeScript.
 * With TEST_COUNTS the counts are written there as JSON.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, statSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = process.argv.slice(2).flatMap(testsIn);

if (files.length === 0) {
  console.log('No tests found.');
  process.exit(1);
}

const counts = process.env.TEST_COUNTS;
if (counts) mkdirSync(dirname(counts), {recursive: true});
const {status} = spawnSync(
  process.execPath,
  [
    '--import',
    './scripts/typescript.mjs',
    '--enable-source-maps',
    '--test',
    // Browsers are heavy, and package tests share one build.
    '--test-concurrency=1',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    ...(counts
      ? [
          '--test-reporter=./scripts/counting-node-reporter.mjs',
          `--test-reporter-destination=${counts}`,
        ]
      : []),
    ...files,
  ],
  {cwd: root, stdio: 'inherit'},
);
process.exit(status ?? 1);

function testsIn(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, {recursive: true})
    .filter((name) => /\.test\.(mjs|ts)$/.test(name))
    .map((name) => relative(root, join(full, name)))
    .sort();
}
