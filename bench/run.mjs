/**
 * Measures `<chat-transcript>` against others, by turns in one run, and writes RESULTS.md.
 *
 * `npm run bench -- [--subjects a,b] [--scenarios a,b] [--rounds 5] [--limit 60] [--quick] [--guard] [--profile]`
 * A run that isn't whole prints its results only. `--guard` is the form for CI: ratios against the
 * windowed list, with generous limits, and exit code 1 if one is exceeded. `--profile` prints where the time goes.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {serveFolder} from '../scripts/serve-folder.mjs';
import {scriptSize, writePages} from './lib/bundles.mjs';
import {guard} from './lib/guard.mjs';
import {installPeers} from './lib/install.mjs';
import {Laboratory} from './lib/laboratory.mjs';
import {measure} from './lib/measure.mjs';
import {readOptions} from './lib/options.mjs';
import {profile} from './lib/profile.mjs';
import {report} from './lib/report.mjs';
import {scenarios} from './lib/scenarios.mjs';
import {emptySubject} from './lib/subjects.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const build = join(folder, '..', 'build');
const results = join(folder, 'RESULTS.md');

const options = readOptions();
const names = options.subjects.map(({name}) => name);

mkdirSync(build, {recursive: true});
const pages = mkdtempSync(join(build, 'bench-'));
if (options.subjects.some(({isPeer}) => isPeer)) installPeers(folder);
await writePages([...names, emptySubject.name], folder, pages, !options.profile);
const server = await serveFolder(pages);
const laboratory = new Laboratory({url: server.url, limit: options.limit});
try {
  if (options.guard)
    process.exitCode = (await guard((wanted) => measureSubjects(names, wanted))) ? 0 : 1;
  else if (options.profile) await profileSubjects();
  else await writeReport();
} finally {
  await laboratory.close();
  server.close();
  rmSync(pages, {recursive: true});
}

async function writeReport() {
  const version = await laboratory.version();
  const figures = await measureSubjects([...names, emptySubject.name], scenarios.filter(isWanted));
  const markdown = report({...options, figures, version});
  console.log(`\n${markdown}`);
  if (!options.isWhole) return;
  const style = await resolveConfig(results);
  writeFileSync(results, await format(markdown, {...style, filepath: results}));
}

async function profileSubjects() {
  for (const name of names) {
    console.log(`\n━━ ${name} ━━`);
    await profile(laboratory, name);
  }
}

async function measureSubjects(subjects, wanted) {
  const figures = await measure({
    laboratory,
    subjects,
    scenarios: wanted,
    rounds: options.rounds,
    steps: options.quick || options.guard ? 8 : 20,
    log: options.guard ? () => undefined : console.log,
  });
  for (const name of names) figures.add(name, 'size', 0, await scriptSize(name, folder));
  return figures;
}

function isWanted({name}) {
  return options.scenarios?.includes(name) ?? true;
}
