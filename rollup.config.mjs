/**
 * The modules for a page without a build step, from the compiled package in dist/: each has in one file all that it needs at the
 * start, and beside it, in chunks/, what it loads when that is first needed. `deskside.js` defines every element and exports
 * what index.js does.
 */
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {freeChunks} from './scripts/free-chunks.mjs';
import {minifyStyles} from './scripts/minify-styles.mjs';

const bundles = {
  deskside: ['./dist/define.js', './dist/index.js'],
  'chat-transcript': [
    './dist/components/chat-transcript/define.js',
    './dist/components/chat-transcript/chat-transcript.js',
  ],
};

export default Promise.all(
  Object.entries(bundles).map(async ([name, [definition, classes]]) => ({
    input: {[name]: name},
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist/cdn',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      format: 'es',
      generatedCode: {preset: 'es2015'},
    },
    plugins: [
      entry(
        name,
        `import ${JSON.stringify(definition)}; export * from ${JSON.stringify(classes)};`,
      ),
      nodeResolve({browser: true}),
      minifyStyles(),
      freeChunks(new Set(Object.keys(await import(classes)))),
      terser({
        ecma: 2022,
        module: true,
        format: {comments: false},
        compress: {passes: 3},
      }),
    ],
    onwarn(warning, warn) {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
      if (warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
    },
  })),
);

/** A module that stands in no file. */
function entry(name, code) {
  const id = `\0${name}`;
  return {
    name: 'entry',
    async resolveId(source, importer) {
      if (source === name && !importer) return {id, moduleSideEffects: true};
      if (importer !== id) return null;
      return this.resolve(new URL(source, import.meta.url).pathname);
    },
    load: (loaded) => (loaded === id ? code : null),
  };
}
