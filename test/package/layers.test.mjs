import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parseAst} from 'rollup/parseAst';
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
  'rich-media.ts': ['model', 'content'],
  'rich-media-lint.ts': ['content'],
  'spelling.ts': ['model', 'spelling'],
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

  it('register nothing by being imported, but for define modules', () => {
    const graph = builtGraph();
    const registering = [...graph.keys()].filter((file) =>
      /^components\/.*\/define\.js$/.test(file),
    );
    assert.notEqual(registering.length, 0);
    const published = Object.keys(entries)
      .filter((file) => file !== 'define.ts')
      .map((file) => file.replace(/\.ts$/, '.js'));
    const classes = registering.map((file) => {
      const folder = dirname(file);
      return `${folder}/${posix.basename(folder)}.js`;
    });
    const reached = reachedFrom([...published, ...classes], graph);
    assert.deepEqual(
      registering.filter((file) => reached.has(file)),
      [],
    );
  });

  it('load no reader of markdown or of vendors’ formats before it is needed', () => {
    const graph = builtGraph();
    const reached = [...reachedFrom(['index.js', 'define.js'], graph)];
    const heavy =
      /^content\/(?:rich\/(?:formats|lint)\/|rich\/read-rich-media|markdown\/(?:markdown|read-))/;
    assert.ok([...graph.keys()].some((file) => heavy.test(file)));
    assert.deepEqual(
      reached.filter((file) => heavy.test(file) && !file.endsWith('.styles.js')),
      [],
    );
    const packages = reached.flatMap((file) =>
      firstImportsOf(join(root, 'dist', file)).filter((name) => /^(?:marked|dompurify)/.test(name)),
    );
    assert.deepEqual(packages, []);
  });

  it('C4 start without anything that checks spelling', () => {
    const reached = reachedFrom(['define.js', 'index.js'], builtGraph());
    assert.deepEqual(
      [...reached].filter((file) => /^spelling\/|^content\/spelling\/words/.test(file)),
      [],
    );
  });

  it('have no cycle when they run', () => {
    assert.deepEqual(cyclesOf(builtGraph()), []);
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
      [...files.map((file) => join(source, file)), join(root, 'test/package/abort-signal.d.ts')],
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

/** Without what is imported later, when all that is there at the start has run. */
function firstImportsOf(path) {
  return parseAst(readFileSync(path, 'utf8'))
    .body.filter(({type, source}) => /^(Import|Export)/.test(type) && source)
    .map(({source}) => source.value);
}

/** What each file of dist/ imports at its start. */
function builtGraph() {
  const dist = join(root, 'dist');
  const files = filesIn(dist, '.js').filter((file) => !file.startsWith('cdn/'));
  assert.notEqual(files.length, 0, 'npm run build first');
  return new Map(
    files.map((file) => [
      file,
      firstImportsOf(join(dist, file))
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.join(posix.dirname(file), specifier)),
    ]),
  );
}

function reachedFrom(files, graph) {
  const reached = new Set();
  const open = [...files];
  while (open.length > 0) {
    const file = open.pop();
    assert.ok(graph.has(file), `dist/${file} is there`);
    if (reached.has(file)) continue;
    reached.add(file);
    open.push(...graph.get(file));
  }
  return reached;
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
