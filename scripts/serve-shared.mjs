import {createReadStream, statSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('../../shared', import.meta.url));

const types = {
  '.json': 'application/json',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
};

/** Koa middleware: `/__shared/…` is the folder beside the repository, read-only; 404 where it isn't. */
export function serveShared(context, next) {
  if (!context.path.startsWith('/__shared/')) return next();
  const path = join(folder, normalize(decodeURIComponent(context.path.slice('/__shared'.length))));
  if (!path.startsWith(folder) || !isFile(path)) {
    context.status = 404;
    context.body = 'Not found';
    return undefined;
  }
  context.type = types[extname(path)] ?? 'text/plain; charset=utf-8';
  context.body = createReadStream(path);
  return undefined;
}

function isFile(path) {
  return Boolean(statSync(path, {throwIfNoEntry: false})?.isFile());
}
