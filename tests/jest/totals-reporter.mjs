import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Hands the numbers of this jest run, file by file, to the one who adds up all runs. */
export default class TotalsReporter {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onTestResult({ path }, result) {
    const totals = process.env.TSUNAGI_TEST_TOTALS;
    if (!totals) return;
    const counts = {
      file: relative(this.rootDir, path),
      passed: result.numPassingTests,
      // A file that does not even load has no failed test in it, yet it is a failure.
      failed: Math.max(result.numFailingTests, result.testExecError ? 1 : 0),
      skipped: result.numPendingTests + result.numTodoTests,
    };
    appendFileSync(totals, `${JSON.stringify(counts)}\n`);
  }
}
