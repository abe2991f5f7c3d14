import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {join, normalize} from 'node:path';
import {readRichMedia} from './payloads.mjs';

/** The policy of the demonstration's server, word for word. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html dompurify',
].join('; ');

const page = (...scripts) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Deskside</title><div id="stage"></div>${scripts
    .map((script) => `<script ${script}></script>`)
    .join('')}`;

const kit = page('src="/watch.js"', 'type="module" src="/run.js"');

/**
 * Serves the pages, and is the proxy of the whole browser: nothing gets out, and whatever is asked for beside the pages'
 * own files is written down.
 *
 * @param {string} folder Where the bundles are.
 */
export async function startServer(folder) {
  let asked = [];
  let markup = '';
  const own = (path) => {
    const file = join(folder, normalize(path));
    return path.endsWith('.js') && statSync(file, {throwIfNoEntry: false})?.isFile()
      ? file
      : undefined;
  };
  const html = (response, body, headers = {}) =>
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers}).end(body);
  const answers = {
    '/strict.html': (response) => html(response, kit, {'content-security-policy': strictPolicy}),
    '/open.html': (response) => html(response, kit),
    '/careless.html': (response) =>
      html(response, page('src="/watch.js"', 'type="module" src="/careless.js"')),
    '/markup.html': (response) =>
      html(response, `${page('src="/watch.js"')}<script>watch.take()</script>${markup}`),
    '/rich.json': (response) =>
      response.writeHead(200, {'content-type': 'application/json'}).end(readRichMedia()),
    '/ping': (response) => response.writeHead(204).end(),
    '/favicon.ico': (response) => response.writeHead(204).end(),
  };
  const server = createServer((request, response) => {
    // A browser's own requests to its proxy have the whole address.
    const {host, pathname, search} = new URL(request.url, `http://${request.headers.host}`);
    const isHere = host === `localhost:${server.address().port}`;
    const file = isHere && !search ? own(pathname) : undefined;
    if (file) {
      response.writeHead(200, {'content-type': 'text/javascript; charset=utf-8'});
      createReadStream(file).pipe(response);
    } else if (isHere && answers[pathname] && !search) answers[pathname](response);
    else {
      asked.push(`${request.method} ${host}${pathname}`);
      response.writeHead(404).end();
    }
  });
  for (const event of ['connect', 'upgrade'])
    server.on(event, ({url}, socket) => {
      asked.push(`${event} ${url}`);
      socket.on('error', () => undefined);
      socket.destroy();
    });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  return {
    port,
    url: (path) => `http://localhost:${port}${path}`,
    /** What has been asked for since the last time, beside the pages' own. */
    takeAsked() {
      const taken = asked.filter((each) => !isBrowsersOwn(each));
      asked = [];
      return taken;
    },
    /** What the next `/markup.html` holds. */
    setMarkup: (text) => (markup = text),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What browsers ask their makers for by themselves, whatever the page. */
const isBrowsersOwn = (asked) =>
  /^\w+ (?:[\w.-]+\.)?(?:mozilla\.(?:com|net|org)|firefox\.com|googleapis\.com|gvt1\.com)[:/]/.test(
    asked,
  ) || /^\w+ (?:clients2|android\.clients|accounts|www)\.google\.com(?::443|\/time\/)/.test(asked);
