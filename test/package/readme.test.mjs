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
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const examples = Array.from(readme.matchAll(/```html\n([\s\S]*?)```/g), ([, html]) => html);

let browser, folder, server;

/** What a bundler makes of a page: its one script gets a file of its own. */
const bundle = async (example, name) => {
  const [, script] = /<script type="module">([\s\S]*?)<\/script>/.exec(example);
  await build({
    stdin: {contents: script, resolveDir: root},
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: join(folder, name),
    entryNames: 'page',
  });
  const bundled = `<script type="module" src="/${name}/page.js"></script>`;
  const page = example.replace(/<script[\s\S]*<\/script>/, bundled);
  writeFileSync(join(folder, `${name}.html`), page);
};

before(async () => {
  folder = mkdtempSync(join(root, 'build-readme-'));
  const [desk, richMedia] = examples;
  await bundle(desk, 'desk');
  await bundle(richMedia, 'rich-media');
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
  await page.goto(`${server.url}/desk.html`);
  await get(page, 'group', 'Chat from Mark Avram');
  await press(page, 'Accept');
  await reads(page, 'Hello, my order has not arrived.');
  assert.deepEqual(problems, []);
});

it('the example of the README shows the raw payloads of three bots, each in one line of HTML', async () => {
  const {page, problems} = await openPage(browser);
  await prepare(page);
  await page.exposeFunction('noteViolation', () => undefined);
  await page.goto(`${server.url}/rich-media.html`);
  for (const words of ['Thailand', 'Portugal', 'Island hopping', 'Book now', 'Talk to a person'])
    await reads(page, words);
  const renderers = await page.$$('rich-media-renderer');
  assert.equal(renderers.length, 3);
  assert.equal(examples[1].match(/^<rich-media-renderer.*<\/rich-media-renderer>$/gm).length, 3);
  assert.deepEqual(problems, []);
});
