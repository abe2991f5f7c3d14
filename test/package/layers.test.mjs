import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {layerOf, layers, mayImport} from '../../scripts/layers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'src');
const sources = filesIn(source, '.ts');

/** What the entry modules may import, beside what they are made of. */
const entries = {
  'define.ts': ['components', 'internal'],
  'index.ts': [
    'model',
    'session',
    'controllers',
    'components',
    'content',
    'styles',
    'i18n',
    'internal',
    'backend-contract',
  ],
  'testing.ts': Object.keys(layers),
};

describe('The layers of src/', () => {
  const imports = sources.flatMap((file) =>
    importsOf(source, file).map((specifier) => ({file, specifier})),
  );
  const relative = imports.filter(({specifier}) => specifier.startsWith('.'));

  it('hold the files that are there', () => {
    const strangers = sources.filter((file) =>
      file.includes('/') ? !layers[layerOf(file)] : !entries[file],
    );
    assert.deepEqual(strangers, []);
  });

  it('import files that exist', () => {
    const missing = relative.filter(
      ({file, specifier}) => !existsSync(join(source, targetOf(file, specifier))),
    );
    assert.deepEqual(missing, []);
  });

  it('import downwards only', () => {
    const wrong = relative.filter(({file, specifier}) => {
      const target = targetOf(file, specifier);
      const allowed = entries[file];
      if (allowed) return !allowed.includes(layerOf(target)) && !(file === 'testing.ts');
      return !mayImport(layerOf(file), layerOf(target));
    });
    assert.deepEqual(wrong, []);
  });

  it('register elements from define modules alone', () => {
    const wrong = relative.filter(
      ({file, specifier}) =>
        targetOf(file, specifier).endsWith('define.ts') &&
        !targetOf(file, specifier).startsWith('internal/') &&
        !file.endsWith('define.ts'),
    );
    assert.deepEqual(wrong, []);
  });

  it('have no cycle when they run', () => {
    const dist = join(root, 'dist');
    const files = filesIn(dist, '.js').filter((file) => !file.startsWith('cdn/'));
    assert.notEqual(files.length, 0, 'npm run build first');
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(dist, file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => posix.join(posix.dirname(file), specifier)),
      ]),
    );
    assert.deepEqual(cyclesOf(graph), []);
  });
});

describe('src/model', () => {
  const files = sources.filter((file) => file.startsWith('model/'));

  it('imports nothing from outside', () => {
    const wrong = files.flatMap((file) =>
      importsOf(source, file)
        .filter(
          (specifier) =>
            !specifier.startsWith('.') || !targetOf(file, specifier).startsWith('model/'),
        )
        .map((specifier) => ({file, specifier})),
    );
    assert.deepEqual(wrong, []);
  });

  it('compiles without the DOM and without Node', () => {
    const program = ts.createProgram(
      files.map((file) => join(source, file)),
      {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        lib: ['lib.es2023.d.ts'],
        types: [],
        strict: true,
        noUncheckedIndexedAccess: true,
        noEmit: true,
      },
    );
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(({file, messageText}) => `${file?.fileName}: ${JSON.stringify(messageText)}`);
    assert.deepEqual(problems, []);
  });

  it('has no clock and no randomness', () => {
    const impure = /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\)/;
    assert.deepEqual(
      files.filter((file) => impure.test(withoutComments(join(source, file)))),
      [],
    );
  });
});

function filesIn(folder, extension) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(extension) && !file.endsWith('.d.ts'))
    .sort();
}

function importsOf(folder, file) {
  const {importedFiles} = ts.preProcessFile(readFileSync(join(folder, file), 'utf8'), true, true);
  return importedFiles.map(({fileName}) => fileName);
}

function targetOf(file, specifier) {
  return posix.join(dirname(file), specifier).replace(/\.js$/, '.ts');
}

function withoutComments(path) {
  return readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
}

function cyclesOf(graph) {
  const cycles = [];
  const done = new Set();
  const visit = (file, path) => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}
