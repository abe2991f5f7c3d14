import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('R11 the checker, as it is published', () => {
  let folder;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'deskside-'));
    unpack(folder);
    writeFileSync(join(folder, 'package.json'), '{"name": "a-bot", "private": true}');
    const messenger = join(root, 'test/fixtures/rich/messenger');
    cpSync(messenger, join(folder, 'messenger'), {recursive: true});
  });

  after(() => rmSync(folder, {recursive: true, force: true}));

  const run = (words, input = '') =>
    spawnSync('npx', ['--no-install', 'deskside', 'lint-rich-media', ...words], {
      ...{cwd: folder, input, encoding: 'utf8', shell: process.platform === 'win32'},
    });

  it('checks several files and standard input', () => {
    const good = readFileSync(join(folder, 'messenger/generic.json'), 'utf8');
    const {status, stdout, stderr} = run(['messenger/generic.json', '-'], good);
    assert.equal(stderr, '');
    assert.match(stdout, /^messenger\/generic\.json {2}messenger: fine$/m);
    assert.match(stdout, /^standard input {2}messenger: fine$/m);
    assert.equal(status, 0);
  });

  it('exits with 1 for what is wrong, and says where', () => {
    const {status, stdout} = run(['-'], '{\n  "text": "Hi",\u00a0\n}');
    assert.match(stdout, /^standard input:2:16 {2}error {2}\$ {2}This is no JSON: /m);
    assert.equal(status, 1);
  });

  it('exits with 2 for a file that is not there', () => {
    const {status, stderr} = run(['gone.json']);
    assert.match(stderr, /gone\.json: can't be read \(ENOENT\)/);
    assert.equal(status, 2);
  });

  it('is a module for programs, too', () => {
    const program = `
      import {lintRichMedia} from 'deskside/rich-media-lint';
      console.log(lintRichMedia('[1,]').findings[0].column);`;
    const words = ['--input-type=module', '--eval', program];
    assert.equal(execFileSync(process.execPath, words, {cwd: folder, encoding: 'utf8'}), '4\n');
  });
});

/** Installs the packed package into a folder as npm does, with its dependencies and nothing else of this project. */
function unpack(folder) {
  const modules = join(folder, 'node_modules');
  const home = join(modules, 'deskside');
  mkdirSync(join(modules, '.bin'), {recursive: true});
  mkdirSync(home);
  const words = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{filename}] = JSON.parse(execFileSync('npm', words, {cwd: root, encoding: 'utf8'}));
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', home, '--strip-components=1']);
  const {bin, dependencies} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  for (const [name, path] of Object.entries(bin))
    symlinkSync(join(home, path), join(modules, '.bin', name));
  for (const name of Object.keys(dependencies)) {
    mkdirSync(join(modules, name, '..'), {recursive: true});
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'dir');
  }
}
