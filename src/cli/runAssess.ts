import { assessUnder } from '../plan/assess.js';
import type { Plan } from '../plan/plan.js';
import { rulesAsOf } from '../rules/rulesAsOf.js';
import { SOURCES } from '../rules/shippedSources.js';
import { describePlan } from '../text/describePlan.js';
import { ENGLISH } from '../text/english.js';
import { renderNotes } from '../text/renderNotes.js';
import { renderReport } from '../text/renderReport.js';
import { asOfToday } from './asOfToday.js';
import { ASSESS_FORMATS, ASSESS_OPTIONS } from './assessCommand.js';
import { readCommandLine } from './commandLine.js';
import { documentFinder } from './documentFinder.js';
import { assessHelp } from './help.js';
import type { Io } from './io.js';
import { paintFor } from './paintFor.js';
import { readInput } from './readInput.js';
import { shown } from './shown.js';
import { UsageError } from './usageError.js';
import { writeJson } from './writeJson.js';

const COMMAND = 'assess';

/**
 * Runs the command that makes a plan for a case.
 *
 * @param args - The arguments behind the command.
 * @param io - What is read from and written to.
 * @returns The exit code: 0, whatever stands in the plan.
 */
export async function runAssess(args: readonly string[], io: Io): Promise<number> {
  const line = readCommandLine(args, COMMAND, ASSESS_OPTIONS, ASSESS_FORMATS);
  const { positionals, rulebook, knownOn, format, level } = line;
  if (line.help) {
    io.stdout(assessHelp());
    return 0;
  }
  const [file, ...others] = positionals;
  const help = `${COMMAND} --help`;
  if (others.length > 0)
    throw new UsageError(`one file expected, found also ${shown(others.join(' '))}`, help);
  if (format === 'json' && line.has('level')) {
    throw new UsageError('--level: JSON has everything, leave out --level', help);
  }
  const asOf = line.asOf ?? io.today();
  const caseFile = await readInput(file, 'case file', COMMAND, io);
  const rules = rulesAsOf(asOf, { rulebook, knownOn });
  const plan = assessUnder(caseFile as never, rules);
  const shownPlan = line.asOf === undefined ? aboutToday(plan) : plan;
  if (format === 'json') {
    io.stdout(writeJson(shownPlan));
    return 0;
  }
  const context = { language: ENGLISH, sources: SOURCES, document: documentFinder(rules) };
  const report = describePlan(shownPlan, context, level);
  io.stdout(format === 'md' ? renderNotes(report) : renderReport(report, paintFor(io)));
  return 0;
}

/** Says with a plan that nobody named its day. */
function aboutToday(plan: Plan): Plan {
  return { ...plan, warnings: [...plan.warnings, asOfToday(plan.asOf)] };
}
