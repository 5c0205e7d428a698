import { compareRulebooks } from '../evaluators/compareRulebooks.js';
import { SOURCES } from '../rules/shippedSources.js';
import { describeComparison } from '../text/describeComparison.js';
import { describeWarning } from '../text/describeWarning.js';
import { renderReport } from '../text/renderReport.js';
import { row } from '../text/report.js';
import { asOfToday } from './asOfToday.js';
import type { CommandLine, OptionName } from './commandLine.js';
import type { Io } from './io.js';
import { paintFor } from './paintFor.js';
import type { Question } from './questions.js';
import { UsageError } from './usageError.js';
import { writeJson } from './writeJson.js';

/** The options that say nothing where both rulebooks are asked, and why. */
const OTHERS: readonly (readonly [option: OptionName, why: string])[] = [
  ['rulebook', 'both rulebooks are asked'],
  ['explain', 'a comparison has no proof'],
  ['receipt', 'a comparison has no receipt'],
];

/**
 * Refuses options that cannot stand beside `--compare`.
 *
 * @param line - The arguments.
 * @param command - The command, to be named in errors.
 * @throws UsageError when one stands there.
 */
export function checkComparison({ has }: CommandLine, command: string): void {
  for (const [option, why] of OTHERS) {
    if (has(option)) throw new UsageError(`--compare: ${why}, leave out --${option}`, `${command} --help`);
  }
}

/**
 * Asks both rulebooks the same question, and shows where they differ.
 *
 * @param question - The question.
 * @param facts - The facts, which are checked before they are used.
 * @param line - The arguments.
 * @param io - What is written to.
 * @returns The exit code: with `--exit-code`, 1 when they differ.
 */
export function runComparison(question: Question, facts: unknown, line: CommandLine, io: Io): number {
  const { knownOn, format, language, exitCode } = line;
  const asOf = line.asOf ?? io.today();
  const comparison = compareRulebooks(question.evaluator, facts as never, asOf, { knownOn });
  const warnings = line.asOf === undefined ? [asOfToday(asOf)] : [];
  if (format === 'json') io.stdout(writeJson({ ...comparison, warnings }));
  else {
    const { sections, ...report } = describeComparison(comparison, { language, sources: SOURCES });
    const rows = warnings.map((warning) => row('-', describeWarning(warning, language)));
    const shown = { ...report, sections: [...sections, { title: language.labels.warnings, rows }] };
    io.stdout(renderReport(shown, paintFor(io)));
  }
  return exitCode && !comparison.agree ? 1 : 0;
}
