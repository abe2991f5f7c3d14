import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {serveFolder} from '../../scripts/serve-folder.mjs';
import {launchBrowser, openPage} from '../e2e/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {modules} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const tags = modules.flatMap(({declarations = []}) => declarations.flatMap((d) => d.tagName ?? []));

describe('dist/cdn', () => {
  let browser;
  let server;

  before(async () => {
    server = await serveFolder(join(root, 'dist', 'cdn'));
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const name of ['deskside.js', 'chat-transcript.js']) {
    it(`${name} needs no other file`, () => {
      const {importedFiles} = ts.preProcessFile(
        readFileSync(join(root, 'dist', 'cdn', name), 'utf8'),
        true,
        true,
      );
      assert.deepEqual(importedFiles, []);
    });
  }

  it('deskside.js defines every element', async () => {
    const {page, problems} = await open();
    await load(page, '/deskside.js');
    const missing = await page.evaluate(
      (names) => names.filter((name) => !customElements.get(name)),
      tags,
    );
    assert.deepEqual(missing, []);
    assert.deepEqual(problems, []);
  });

  it('chat-transcript.js defines chat-transcript', async () => {
    const {page, problems} = await open();
    await load(page, '/chat-transcript.js');
    assert.equal(await page.evaluate(() => Boolean(customElements.get('chat-transcript'))), true);
    assert.deepEqual(problems, []);
  });

  it('deskside.js twice on a page throws nothing', async () => {
    const {page, problems} = await open();
    await load(page, '/deskside.js?first');
    await load(page, '/deskside.js?second');
    await load(page, '/chat-transcript.js');
    assert.deepEqual(problems, []);
  });

  async function open() {
    const opened = await openPage(browser);
    // Any address of the server will do: what counts is its origin.
    await opened.page.goto(`${server.url}/chat-transcript.js`);
    return opened;
  }

  function load(page, path) {
    return page.evaluate(async (specifier) => {
      await import(specifier);
    }, path);
  }
});
