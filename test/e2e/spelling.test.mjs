import {build} from 'esbuild';
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {findBrowser} from '../../scripts/browsers.mjs';
import {launchBrowser, openPage} from './browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types deskside-spelling',
].join('; ');

const script = `
  import {HunspellChecker} from './src/spelling.ts';
  globalThis.check = (words) => {
    const dictionaries = {en: {aff: '/en.aff', dic: '/en.dic'}};
    const request = {language: 'en', signal: new AbortController().signal};
    return new HunspellChecker({dictionaries}).check(words, request);
  };`;

for (const name of ['chromium', 'firefox']) {
  const isHere = Boolean(findBrowser(name));

  describe(
    `spelling under a strict policy: ${name}`,
    {skip: !isHere && `${name} is not here`},
    () => {
      let folder, server, browser, page, problems;

      before(async () => {
        folder = mkdtempSync(join(tmpdir(), 'deskside-spelling-'));
        const common = {absWorkingDir: root, bundle: true, format: 'esm', target: 'es2022'};
        const stdin = {contents: script, resolveDir: root};
        await build({...common, stdin, outfile: join(folder, 'page.js')});
        await build({
          ...common,
          entryPoints: ['src/spelling/worker.ts'],
          ignoreAnnotations: true,
          outfile: join(folder, 'worker.js'),
        });
        const files = {
          '/page.js': [join(folder, 'page.js'), 'text/javascript'],
          '/worker.js': [join(folder, 'worker.js'), 'text/javascript'],
          '/en.aff': [join(root, 'node_modules/dictionary-en/index.aff'), 'text/plain'],
          '/en.dic': [join(root, 'node_modules/dictionary-en/index.dic'), 'text/plain'],
        };
        server = createServer(({url}, response) => {
          const [path, type] = files[url] ?? [];
          const body = path
            ? readFileSync(path)
            : '<!doctype html><title>Spelling</title><script type="module" src="/page.js"></script>';
          response
            .writeHead(200, {
              'content-type': type ?? 'text/html',
              'content-security-policy': policy,
            })
            .end(body);
        });
        await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
        browser = await launchBrowser(name);
        ({page, problems} = await openPage(browser));
        await page.evaluateOnNewDocument(() => {
          globalThis.workers = 0;
          globalThis.violations = [];
          const {Worker} = globalThis;
          globalThis.Worker = class extends Worker {
            constructor(...given) {
              super(...given);
              globalThis.workers++;
            }
          };
          document.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
            globalThis.violations.push(violatedDirective),
          );
        });
        await page.goto(`http://127.0.0.1:${server.address().port}/`, {waitUntil: 'load'});
      });

      after(async () => {
        await browser?.close();
        server?.close();
        rmSync(folder, {recursive: true, force: true});
      });

      it('C4 A6 checks in a worker of the page’s own origin, and offends nothing', async () => {
        const wrong = await page.evaluate(() => globalThis.check(['card', 'bloked', 'recieve']));
        assert.deepEqual(wrong, ['bloked', 'recieve']);
        const {workers, violations} = await page.evaluate(() => ({
          workers: globalThis.workers,
          violations: globalThis.violations,
        }));
        assert.equal(workers, 1);
        assert.deepEqual(violations, []);
        assert.deepEqual(problems, []);
      });
    },
  );
}
