import assert from 'node:assert/strict';
import {copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {parseAst} from 'rollup/parseAst';
import {serveFolder} from '../../scripts/serve-folder.mjs';
import {launchBrowser, openPage} from '../e2e/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = join(root, 'dist', 'cdn');
const {modules} = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const tags = modules.flatMap(({declarations = []}) => declarations.flatMap((d) => d.tagName ?? []));
const entries = {
  'deskside.js': 'index.js',
  'chat-transcript.js': 'components/chat-transcript/chat-transcript.js',
};
const chunks = existsSync(join(cdn, 'chunks')) ? readdirSync(join(cdn, 'chunks')) : [];

/** Bytes, compressed, of what a page with the transcript alone waits for. */
const budget = 25_000;

/** By words that only this has. */
const laterOnly = {
  marked: 'markedjs/marked',
  DOMPurify: 'ALLOW_SELF_CLOSE_IN_ATTR',
  'the reader of Adaptive Cards': 'Action.ShowCard',
  'the reader of Messenger’s templates': 'template_type',
};

describe('dist/cdn', () => {
  let browser;
  let server;
  let lonely;
  let lonelyServer;

  before(async () => {
    lonely = mkdtempSync(join(tmpdir(), 'deskside-'));
    for (const name of Object.keys(entries)) copyFileSync(join(cdn, name), join(lonely, name));
    server = await serveFolder(cdn);
    lonelyServer = await serveFolder(lonely);
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    server?.close();
    lonelyServer?.close();
    rmSync(lonely, {recursive: true, force: true});
  });

  for (const [name, source] of Object.entries(entries)) {
    it(`${name} has all in it that it starts with`, () => {
      assert.deepEqual(importsOf(name).fixed, []);
    });

    it(`${name} exports what the package does, and nothing else`, async () => {
      const published = Object.keys(await import(`../../dist/${source}`));
      assert.deepEqual(exportsOf(name).sort(), published.sort());
    });
  }

  it('what is loaded later is there, and needs nothing but its like', () => {
    for (const name of [...Object.keys(entries), ...chunks.map((chunk) => `chunks/${chunk}`)]) {
      const {fixed, later} = importsOf(name);
      for (const path of [...fixed, ...later]) {
        const target = join(cdn, dirname(name), path);
        assert.ok(existsSync(target), `${name} imports ${path}`);
        assert.equal(dirname(target), join(cdn, 'chunks'), `${name} imports ${path}`);
      }
    }
  });

  for (const [what, words] of Object.entries(laterOnly))
    it(`${what} comes when it is needed, and not before`, () => {
      const holders = [...Object.keys(entries), ...chunks.map((chunk) => `chunks/${chunk}`)].filter(
        (name) => readFileSync(join(cdn, name), 'utf8').includes(words),
      );
      assert.notDeepEqual(holders, []);
      assert.deepEqual(
        holders.filter((name) => name in entries),
        [],
      );
    });

  it(`chat-transcript.js is at most ${budget} bytes, compressed`, (test) => {
    const {length} = gzipSync(readFileSync(join(cdn, 'chat-transcript.js')), {level: 9});
    test.diagnostic(`chat-transcript.js: ${length} bytes`);
    assert.ok(length <= budget, `${length} bytes`);
  });

  it('C5 chat-transcript.js has nothing of the standard responses', () => {
    const code = readFileSync(join(cdn, 'chat-transcript.js'), 'utf8');
    assert.doesNotMatch(
      code,
      /response-library|chat-responses-toggle|loadResponses|Standard responses/,
    );
  });

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
    await showMessage(page);
    assert.deepEqual(problems, []);
  });

  it('under another address, an entry is loaded but once', async () => {
    const {page, problems} = await open();
    const requested = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await load(page, '/chat-transcript.js?v=2');
    await showMessage(page);
    assert.deepEqual(
      requested.filter((path) => !/^\/chunks\/|favicon/.test(path)),
      ['/chat-transcript.js'],
    );
    assert.deepEqual(problems, []);
  });

  for (const name of Object.keys(entries))
    it(`${name} copied alone shows plain text, and warns once at most`, async () => {
      const {page, uncaught, warnings} = await open(lonelyServer);
      await load(page, `/${name}`);
      const text = await showMessage(page);
      assert.match(text, /See https:\/\/example\.com\/ or call \+1 212 555 0123/);
      await page.waitForNetworkIdle({idleTime: 100});
      assert.ok(warnings.length <= 1, warnings.join('\n'));
      assert.deepEqual(uncaught, []);
    });

  async function open({url} = server) {
    const {page, problems} = await openPage(browser);
    const uncaught = [];
    const warnings = [];
    page.on('pageerror', (error) => uncaught.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'warn') warnings.push(message.text());
    });
    // Any address of the server will do: what counts is its origin.
    await page.goto(`${url}/chat-transcript.js`);
    return {page, problems, uncaught, warnings};
  }

  function load(page, path) {
    return page.evaluate(async (specifier) => {
      await import(specifier);
    }, path);
  }
});

/** A message with what is found by what is loaded later; gives the words that are shown once all is there. */
async function showMessage(page) {
  await page.evaluate(async () => {
    const element = document.createElement('chat-transcript');
    element.style.blockSize = '300px';
    element.parties = [{id: 'ada', role: 'contact', name: 'Ada'}];
    element.entries = [
      {
        kind: 'text',
        key: '1',
        at: Date.now(),
        partyId: 'ada',
        text: 'See https://example.com/ or call +1 212 555 0123',
      },
    ];
    document.documentElement.append(element);
    await element.updateComplete;
  });
  await page.waitForNetworkIdle({idleTime: 100});
  return page.evaluate(
    () => document.querySelector('chat-transcript').shadowRoot.querySelector('.bubble').textContent,
  );
}

/** The specifiers that a module imports at its start, and later. */
function importsOf(name) {
  const code = readFileSync(join(cdn, name), 'utf8');
  const fixed = parseAst(code)
    .body.filter(({type, source}) => /^(Import|Export)/.test(type) && source)
    .map(({source}) => source.value);
  return {fixed, later: [...code.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, path]) => path)};
}

function exportsOf(name) {
  return parseAst(readFileSync(join(cdn, name), 'utf8'))
    .body.filter(({type}) => type === 'ExportNamedDeclaration')
    .flatMap(({specifiers}) => specifiers.map(({exported}) => exported.name));
}
