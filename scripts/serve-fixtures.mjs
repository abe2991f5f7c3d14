import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('../test/fixtures/rich', import.meta.url));

/** Koa middleware: `/__rich-fixtures.json` has every payload of `test/fixtures/rich`, by vendor. */
export function serveFixtures(context, next) {
  if (context.path !== '/__rich-fixtures.json') return next();
  context.body = Object.fromEntries(
    readdirSync(folder).map((vendor) => [vendor, payloads(vendor)]),
  );
  return undefined;
}

function payloads(vendor) {
  return readdirSync(join(folder, vendor)).map((name) =>
    JSON.parse(readFileSync(join(folder, vendor, name), 'utf8')),
  );
}
