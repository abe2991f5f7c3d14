import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';

const shown = 10;

/**
 * A test runner reporter that prints which files took longest, and writes `{passed, failed, skipped, failedFiles}` as JSON to
 * `file`, when one is given. A file of tests that failed to load, or that let an error escape, counts as one failure.
 */
export function countingReporter(file) {
  return {
    onTestRunFinished({sessions, testCoverage}) {
      printSlowest(sessions);
      if (!file) return;
      const counts = {passed: 0, failed: 0, skipped: 0, failedFiles: []};
      for (const session of sessions) {
        const {passed, failed, skipped} = countSession(session);
        counts.passed += passed;
        counts.failed += failed;
        counts.skipped += skipped;
        if (failed > 0)
          counts.failedFiles.push({
            path: relative(process.cwd(), session.testFile),
            passed,
            failed,
          });
      }
      if (testCoverage && !testCoverage.passed) counts.failed += 1;
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function printSlowest(sessions) {
  const files = sessions
    .map(({testFile, testResults}) => ({
      file: testFile,
      took: testResults ? timeOf(testResults) : 0,
    }))
    .sort((one, other) => other.took - one.took);
  console.log(
    `Time in tests: ${seconds(files.reduce((sum, {took}) => sum + took, 0))}; most of it:`,
  );
  for (const {file, took} of files.slice(0, shown))
    console.log(`  ${seconds(took)} ${relative(process.cwd(), file)}`);
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

function timeOf({tests, suites}) {
  const own = tests.reduce((sum, {duration}) => sum + (duration ?? 0), 0);
  return suites.reduce((sum, suite) => sum + timeOf(suite), own);
}

function countSession({testResults, passed: isFine}) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  if (testResults) countSuite(testResults, counts);
  if (!isFine && counts.failed === 0) counts.failed = 1;
  return counts;
}

function countSuite(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const child of suite.suites) countSuite(child, counts);
}
