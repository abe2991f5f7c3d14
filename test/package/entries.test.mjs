import {build} from 'esbuild';
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {exports, files} = readJson('package.json');
const entries = Object.entries(exports).flatMap(([name, target]) => expand(name, target));
const modules = entries.filter(({target}) => target.endsWith('.js'));
const registers = ({name}) => name === './define' || name.startsWith('./components/');
const tags = readJson('custom-elements.json')
  .modules.flatMap(({declarations = []}) => declarations)
  .flatMap(({tagName}) => tagName ?? []);

describe('The package', () => {
  it('has elements', () => assert.notEqual(tags.length, 0));

  for (const {name, target, types} of entries) {
    it(`has ${name}, with its types`, () => {
      assert.ok(existsSync(join(root, target)), target);
      if (types) assert.ok(existsSync(join(root, types)), types);
      assert.ok(
        name === './package.json' ||
          files.some((file) => target === `./${file}` || target.startsWith(`./${file}/`)),
        `${target} is not among the files`,
      );
    });
  }

  it('has an entry for each element', () => {
    const missing = tags.filter((tag) => !entries.some(({name}) => name === `./components/${tag}`));
    assert.deepEqual(missing, []);
  });

  it('has types for each module', () => {
    const dist = join(root, 'dist');
    const untyped = readdirSync(dist, {recursive: true})
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.js') && !file.startsWith('cdn/'))
      .filter((file) => !existsSync(join(dist, file.replace(/js$/, 'd.ts'))));
    assert.deepEqual(untyped, []);
  });
});

describe('In Node, without a DOM', () => {
  for (const {name} of modules.filter((entry) => !registers(entry))) {
    it(`${name} loads and defines nothing`, async () => {
      await import(`deskside${name.slice(1)}`);
      // Lit brings a registry of its own to Node.
      const defined = tags.filter((tag) => globalThis.customElements?.get(tag));
      assert.deepEqual(defined, []);
    });
  }

  for (const {name} of modules.filter(registers)) {
    it(`${name} loads`, () => import(`deskside${name.slice(1)}`));
  }
});

describe('A bundler', () => {
  it('keeps the definitions', async () => {
    const code = await bundle(`import 'deskside/define';`);
    assert.deepEqual(
      tags.filter((tag) => !code.includes(`"${tag}"`)),
      [],
    );
  });

  it('drops what nobody uses', async () => {
    const code = await bundle(`import 'deskside'; import {} from 'deskside/testing';`);
    assert.equal(code.trim(), '');
  });
});

async function bundle(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root},
    bundle: true,
    format: 'esm',
    write: false,
    minify: true,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** The entries that a name stands for: one, or all that its pattern finds. */
function expand(name, entry) {
  const {default: target, types} = typeof entry === 'string' ? {default: entry} : entry;
  if (!target.includes('*')) return [{name, target, types}];
  const [before, after] = target.split('*');
  return readdirSync(join(root, before), {recursive: true})
    .map((file) => before + file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(after))
    .map((file) => file.slice(before.length, file.length - after.length))
    .map((star) => ({
      name: name.replace('*', star),
      target: target.replace('*', star),
      types: types?.replace('*', star),
    }));
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
