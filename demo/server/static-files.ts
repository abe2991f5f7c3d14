import {createReadStream, statSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The file that a path names; undefined if it's none of the root's. */
export const fileOf = (root: string, path: string): string | undefined => {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const base = normalize(root + sep);
  const file = normalize(join(base, decoded));
  if (!file.startsWith(base) || decoded.includes('\0')) return undefined;
  return statSync(file, {throwIfNoEntry: false})?.isFile() ? file : undefined;
};

/** The desk's policy; the address of the WebSocket is spelled out for engines whose 'self' leaves it out. */
const policyFor = (host: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ws://${host} wss://${host}`,
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html dompurify',
  ].join('; ');

/** What every answer carries. */
export const secure = (request: IncomingMessage, response: ServerResponse): void => {
  const host = (request.headers.host ?? '').replace(/[^\w.:[\]-]/g, '');
  response.setHeader('Content-Security-Policy', policyFor(host));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-cache');
};

/** Sends a file of the root, or says that there's none. */
export const serveFile = (root: string, path: string, response: ServerResponse): void => {
  const file = fileOf(root, path === '/' ? '/contact.html' : path);
  if (!file) {
    response.writeHead(404, {'Content-Type': 'text/plain; charset=utf-8'}).end('Not found\n');
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, {'Content-Type': type});
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
};
