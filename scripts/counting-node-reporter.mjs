import {relative} from 'node:path';

/** A reporter for `node --test` that writes `{passed, failed, skipped, failedFiles}` as JSON. */
export default async function* countingReporter(events) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  const files = new Map();
  const count = (file, key) => {
    counts[key] += 1;
    if (!file) return;
    const path = relative(process.cwd(), file);
    if (!files.has(path)) files.set(path, {path, passed: 0, failed: 0, skipped: 0});
    files.get(path)[key] += 1;
  };
  for await (const {type, data} of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') count(data.file, data.skip === undefined ? 'passed' : 'skipped');
    else if (type === 'test:fail' && data.todo === undefined) count(data.file, 'failed');
  }
  const failedFiles = [...files.values()].filter(({failed}) => failed > 0);
  yield JSON.stringify({...counts, failedFiles});
}
