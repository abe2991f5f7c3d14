import {execSync} from 'node:child_process';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = join(root, 'dist', 'cdn', 'chat-transcript.js');

/** The module that a page with the transcript alone loads, as it's published: built if the sources are newer. */
export function publishedTranscript() {
  if (timeOf(file) < newestSource())
    execSync('npm run build:js && npm run build:cdn', {cwd: root, stdio: 'ignore'});
  return readFileSync(file);
}

function newestSource() {
  const source = join(root, 'src');
  const times = readdirSync(source, {recursive: true}).map((name) => timeOf(join(source, name)));
  return Math.max(...times);
}

function timeOf(path) {
  return statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? -Infinity;
}
