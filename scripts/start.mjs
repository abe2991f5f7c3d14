/**
 * Serves the demonstration: bundles demo/ into build/demo/ and runs its server in this process.
 * PORT (8000) and DATA (build/data, where conversations are kept) change the defaults.
 */
import {build} from 'esbuild';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'demo');
const target = join(root, 'build', 'demo');
const pages = join(target, 'public');
const tsconfigRaw = readFileSync(join(root, 'tsconfig.base.json'), 'utf8');
const common = {
  bundle: true,
  format: 'esm',
  sourcemap: true,
  tsconfigRaw,
  logLevel: 'warning',
  // The package's `sideEffects` speaks of dist/: by its word src/define.ts would be dropped.
  ignoreAnnotations: true,
};

rmSync(target, {recursive: true, force: true});
mkdirSync(pages, {recursive: true});

await Promise.all([
  build({
    ...common,
    entryPoints: ['crm', 'contact'].map((name) => join(source, `${name}.ts`)),
    outdir: pages,
    splitting: true,
    platform: 'browser',
    target: 'es2022',
  }),
  build({
    ...common,
    entryPoints: [join(source, 'server', 'main.ts')],
    outfile: join(target, 'server.mjs'),
    platform: 'node',
    packages: 'external',
    target: 'node20',
  }),
]);
copyStaticFiles();

const {start} = await import(pathToFileURL(join(target, 'server.mjs')));
const {port} = await start({
  port: Number(process.env.PORT ?? 8000),
  root: pages,
  dataDirectory: process.env.DATA ?? join(root, 'build', 'data'),
});

console.log(`The agent's desk:        http://localhost:${port}/crm.html?agent=kate`);
console.log(`The contact's side:      http://localhost:${port}/contact.html`);
console.log(`A customer who returns:  http://localhost:${port}/contact.html?customer=mark`);

function copyStaticFiles() {
  for (const name of readdirSync(source)) {
    if (/\.(html|css|svg|png|ico|webmanifest)$/.test(name))
      cpSync(join(source, name), join(pages, name));
  }
  for (const folder of ['assets', 'public']) {
    if (existsSync(join(source, folder))) {
      cpSync(join(source, folder), join(pages, folder), {recursive: true});
    }
  }
}
