import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What is read here of the report of vitest's JSON reporter. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
}

const path = fileURLToPath(new URL('../reports/tests.json', import.meta.url));
const report = await readFile(path, 'utf8').then(
  (text) => JSON.parse(text) as TestReport,
  () => undefined,
);

if (report === undefined) {
  console.error('no test report: the run ended before the tests');
  process.exitCode = 1;
} else {
  // A file that cannot be loaded fails without a failed test.
  const broken = report.testResults.filter(({ status }) => status === 'failed').length;
  const failed = Math.max(report.numFailedTests, broken);
  const skipped = report.numPendingTests + report.numTodoTests;
  console.log(`test files: ${report.testResults.length - broken} passed, ${broken} failed`);
  console.log(
    `${report.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
  if (failed > 0 || report.numPassedTests === 0) process.exitCode = 1;
}
