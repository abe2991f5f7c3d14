import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * A test runner reporter that writes `{passed, failed, skipped}` as JSON to `file`, when one is given.
 * A file of tests that failed to load, or that let an error escape, counts as one failure.
 */
export function countingReporter(file) {
  return {
    onTestRunFinished({sessions, testCoverage}) {
      if (!file) return;
      const counts = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) countSuite(session.testResults, counts);
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
      if (testCoverage && !testCoverage.passed) counts.failed += 1;
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function countSuite(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const child of suite.suites) countSuite(child, counts);
}
