import {build} from 'esbuild';
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serveFolder} from '../../scripts/serve-folder.mjs';
import {launchBrowser, openPage} from '../e2e/browser.mjs';
import {get, prepare, press, reads} from '../e2e/elements.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [, example] = /```html\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'));

let browser, folder, server;

/** What a bundler makes of the page: its one script gets a file of its own. */
const bundle = async () => {
  folder = mkdtempSync(join(root, 'build-readme-'));
  const [, script] = /<script type="module">([\s\S]*?)<\/script>/.exec(example);
  await build({
    stdin: {contents: script, resolveDir: root},
    bundle: true,
    format: 'esm',
    outfile: join(folder, 'page.js'),
  });
  const bundled = '<script type="module" src="/page.js"></script>';
  writeFileSync(join(folder, 'index.html'), example.replace(/<script[\s\S]*<\/script>/, bundled));
};

before(async () => {
  await bundle();
  server = await serveFolder(folder);
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  server?.close();
  if (folder) rmSync(folder, {recursive: true});
});

it('the example of the README shows a chat that can be accepted and read', async () => {
  const {page, problems} = await openPage(browser);
  await prepare(page);
  await page.exposeFunction('noteViolation', () => undefined);
  await page.goto(`${server.url}/index.html`);
  await get(page, 'group', 'Chat from Mark Avram');
  await press(page, 'Accept');
  await reads(page, 'Hello, my order has not arrived.');
  assert.deepEqual(problems, []);
});
