import {transform} from 'esbuild';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const tsconfigRaw = await readFile(new URL('../tsconfig.base.json', import.meta.url), 'utf8');

export function resolve(specifier, context, next) {
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.startsWith('file:')) {
    const source = new URL(specifier.replace(/js$/, 'ts'), context.parentURL);
    if (existsSync(source)) return {url: source.href, format: 'module', shortCircuit: true};
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !/\.ts($|\?)/.test(url)) return next(url, context);
  const sourcefile = fileURLToPath(url);
  const {code} = await transform(await readFile(sourcefile, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcefile,
    sourcemap: 'inline',
    tsconfigRaw,
  });
  return {format: 'module', source: code, shortCircuit: true};
}
