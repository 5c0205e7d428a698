import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What is read here of the report of vitest's JSON reporter. */
interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly status: string;
    }[];
  }[];
}

/** The groups of tests that were left out, with how many there are of each: their names say why. */
function leftOut({ testResults }: TestReport): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // Of a file that failed, tests can be skipped that were not left out.
  const whole = testResults.filter(({ status }) => status !== 'failed');
  for (const { ancestorTitles, status } of whole.flatMap(({ assertionResults }) => assertionResults)) {
    if (status === 'passed' || status === 'failed') continue;
    const group = ancestorTitles[0] ?? '';
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
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
  for (const [group, count] of leftOut(report)) console.log(`left out: ${group}: ${count}`);
  console.log(`test files: ${report.testResults.length - broken} passed, ${broken} failed`);
  console.log(
    `${report.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
  if (failed > 0 || report.numPassedTests === 0) process.exitCode = 1;
}
