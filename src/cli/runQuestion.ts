import { receiptFor } from '../editions/receiptFor.js';
import type { Outcome } from '../engine/outcome.js';
import type { AnyDetermination } from '../evaluators/determinations.js';
import { canonicalJson } from '../rules/canonicalJson.js';
import type { Warning } from '../rules/ruleSet.js';
import { rulesAsOf } from '../rules/rulesAsOf.js';
import { SOURCES } from '../rules/shippedSources.js';
import { describeAnswer } from '../text/describeAnswer.js';
import { documentFinder } from '../text/documentFinder.js';
import { jsonText } from '../text/jsonText.js';
import { renderReport } from '../text/renderReport.js';
import { asOfToday } from './asOfToday.js';
import { type CommandLine, readCommandLine } from './commandLine.js';

import { questionHelp } from './help.js';
import type { Io } from './io.js';
import { paintFor } from './paintFor.js';
import { type Answered, QUESTION_OPTIONS, type Question } from './questions.js';
import { readInput } from './readInput.js';
import { checkComparison, runComparison } from './runComparison.js';
import { shown } from './shown.js';
import { UsageError } from './usageError.js';
import { writeJson } from './writeJson.js';

const EXIT_CODES: Readonly<Record<Outcome, number>> = { met: 0, unmet: 1, unknown: 3 };

/**
 * Runs a command that answers a question.
 *
 * @param command - The command.
 * @param question - What it answers.
 * @param args - The arguments behind the command.
 * @param io - What is read from and written to.
 * @returns The exit code.
 */
export async function runQuestion(
  command: string,
  question: Question,
  args: readonly string[],
  io: Io,
): Promise<number> {
  const line = readCommandLine(args, command, QUESTION_OPTIONS);
  const { positionals, rulebook, knownOn, format, language, explain, compare, exitCode, receipt } = line;
  if (line.help) {
    io.stdout(questionHelp(command, question));
    return 0;
  }
  const [file, ...others] = positionals;
  if (others.length > 0)
    throw new UsageError(`one file expected, found also ${shown(others.join(' '))}`, `${command} --help`);
  if (compare) checkComparison(line, command);
  if (receipt !== undefined) checkReceipt(line, command);
  const asOf = line.asOf ?? io.today();
  const facts = await readInput(file, 'facts', command, io);
  if (compare) return runComparison(question, facts, line, io);
  const rules = rulesAsOf(asOf, { rulebook, knownOn });
  if (receipt !== undefined) {
    const options = { factsHashOnly: receipt === 'facts-hash' };
    const made = receiptFor(question.evaluator, facts as never, rules, options);
    io.stdout(`${jsonText(canonicalJson(made))}\n`);
    return exitCode ? EXIT_CODES[made.answer.outcome] : 0;
  }
  const answered = question.answer(facts, rules, explain);
  const { answer, proof } = line.asOf === undefined ? aboutToday(answered) : answered;
  if (format === 'json') io.stdout(writeJson(proof === undefined ? answer : { answer, proof }));
  else {
    const context = { language, sources: SOURCES, document: documentFinder(rules) };
    io.stdout(renderReport(describeAnswer(answer, context, proof), paintFor(io)));
  }
  return exitCode ? EXIT_CODES[answer.outcome] : 0;
}

/** A receipt is JSON, and has no proof: asking again proves it. */
function checkReceipt({ has, format }: CommandLine, command: string): void {
  const help = `${command} --help`;
  if (has('explain')) throw new UsageError('--receipt: a receipt has no proof, leave out --explain', help);
  if (has('format') && format !== 'json') {
    throw new UsageError(`--format: a receipt is json, received "${format}"`, help);
  }
}

/** Says with an answer that nobody named its day. */
function aboutToday(answered: Answered): Answered {
  return { ...answered, answer: withWarning(answered.answer, asOfToday(answered.answer.asOf)) };
}

function withWarning<T extends AnyDetermination>(answer: T, warning: Warning): T {
  return { ...answer, warnings: [...answer.warnings, warning] };
}
