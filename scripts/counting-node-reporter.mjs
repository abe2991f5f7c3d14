/** A reporter for `node --test` that writes `{passed, failed, skipped}` as JSON. */
export default async function* countingReporter(events) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') counts[data.skip === undefined ? 'passed' : 'skipped'] += 1;
    else if (type === 'test:fail' && data.todo === undefined) counts.failed += 1;
  }
  yield JSON.stringify(counts);
}
