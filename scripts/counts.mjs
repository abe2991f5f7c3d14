import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/** Writes `{passed, failed}` to the file that TEST_COUNTS names, if it names one. */
export function writeCounts(counts, file = process.env.TEST_COUNTS) {
  if (!file) return;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, JSON.stringify(counts));
}
