import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {publishedTranscript} from './published.mjs';

const options = {
  bundle: true,
  format: 'esm',
  splitting: true,
  minify: true,
  target: 'es2022',
  define: {'process.env.NODE_ENV': '"production"'},
  logLevel: 'error',
  plugins: [{name: 'definitions', setup: keepDefinitions}],
};

/** Of what has effects, the kit's package.json names what it publishes: in the sources it's the same modules. */
function keepDefinitions({onResolve, resolve}) {
  onResolve({filter: /\/define\.(js|ts)$/}, async ({path, pluginData, ...rest}) => {
    if (pluginData === 'resolved') return undefined;
    const resolved = await resolve(path, {...rest, pluginData: 'resolved'});
    return {...resolved, sideEffects: true};
  });
}

/** Writes a page for each subject to `output`. */
export async function writePages(names, folder, output, minify = true) {
  for (const name of names) await writePage(name, folder, join(output, name), minify);
}

async function writePage(name, folder, output, minify) {
  mkdirSync(output, {recursive: true});
  await build({
    ...options,
    minify,
    stdin: {
      contents: `
        import {subject} from './page/subjects/${name}.mjs';
        import {Stage} from './page/stage.mjs';
        globalThis.stage = new Stage(subject);`,
      resolveDir: folder,
    },
    outdir: output,
  });
  const styles = existsSync(join(output, 'stdin.css'))
    ? '<link rel="stylesheet" href="stdin.css" />'
    : '';
  writeFileSync(join(output, 'index.html'), html(name, styles));
}

/**
 * Kilobytes of script, compressed, that load at once (what loads when needed doesn't count): ours as it's published, the others
 * with their adapter, which is next to nothing.
 */
export async function scriptSize(name, folder) {
  if (name === 'chat-transcript') return gzipSync(publishedTranscript()).length / 1000;
  const entry = join(folder, `page/subjects/${name}.mjs`);
  const {outputFiles, metafile} = await build({
    ...options,
    entryPoints: [entry],
    outdir: join(folder, 'unused'),
    write: false,
    metafile: true,
  });
  const contents = new Map(
    outputFiles.map(({path, contents: bytes}) => [relative(process.cwd(), path), bytes]),
  );
  const [first] = Object.keys(metafile.outputs).filter((path) => metafile.outputs[path].entryPoint);
  const bytes = loadedWith(first, metafile.outputs).map(
    (path) => gzipSync(contents.get(path)).length,
  );
  return bytes.reduce((total, length) => total + length, 0) / 1000;
}

function loadedWith(path, outputs, seen = new Set()) {
  seen.add(path);
  for (const {path: imported, kind} of outputs[path].imports)
    if (kind === 'import-statement' && !seen.has(imported)) loadedWith(imported, outputs, seen);
  return [...seen];
}

function html(name, styles) {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>${name}</title>
  ${styles}
  <style>
    html { font: 14px/1.4 sans-serif; }
    body { margin: 0; }
    #stage, .react-root { inline-size: 420px; block-size: 700px; display: flex; flex-direction: column; }
    .react-root { flex: 1; min-block-size: 0; }
  </style>
  <div id="stage"></div>
  <script type="module" src="stdin.js"></script>
</html>
`;
}
