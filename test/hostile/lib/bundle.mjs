import {build} from 'esbuild';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * A page's scripts from the sources of the kit and of the tests: what they load on demand stays apart.
 *
 * @param {{scripts: string[], modules: string[]}} entries
 */
export async function bundle(folder, {scripts, modules}) {
  const common = {
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    // The package's side effects are named by their compiled places.
    ignoreAnnotations: true,
    target: 'es2022',
    logLevel: 'warning',
    tsconfigRaw: readFileSync(new URL('../../../tsconfig.base.json', import.meta.url), 'utf8'),
  };
  await build({...common, entryPoints: scripts, format: 'iife'});
  await build({
    ...common,
    entryPoints: modules,
    format: 'esm',
    splitting: true,
    conditions: ['browser'],
  });
}
