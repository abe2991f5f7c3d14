/**
 * Puts all that the spelling worker needs into its one file: builds that don't know workers copy a file by its address, and
 * leave what it imports behind.
 */
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {fileURLToPath} from 'node:url';
import {rollup} from 'rollup';

const file = fileURLToPath(new URL('../dist/spelling/worker.js', import.meta.url));
const bundle = await rollup({input: file, plugins: [nodeResolve()]});
await bundle.write({file, format: 'es', generatedCode: {preset: 'es2015'}});
await bundle.close();
