import type { CaseFile } from '../facts/caseFile.js';
import { planCalendar } from '../ics/planCalendar.js';
import { renderPlanPage } from '../page/renderPlanPage.js';
import { assessUnder } from '../plan/assess.js';
import type { Plan } from '../plan/plan.js';
import { rulesAsOf } from '../rules/rulesAsOf.js';
import { SOURCES } from '../rules/shippedSources.js';
import { describePlan } from '../text/describePlan.js';
import { renderNotes } from '../text/renderNotes.js';
import { renderReport } from '../text/renderReport.js';
import { asOfToday } from './asOfToday.js';
import { ASSESS_FORMATS, ASSESS_OPTIONS } from './assessCommand.js';
import { type Format, readCommandLine } from './commandLine.js';
import { assessHelp } from './help.js';
import { runInteractive } from './interactive.js';
import type { Io } from './io.js';
import { paintFor } from './paintFor.js';
import { readInput } from './readInput.js';
import { shown } from './shown.js';
import { UsageError } from './usageError.js';
import { writeJson } from './writeJson.js';

const COMMAND = 'assess';

/** The forms of output that have one level only. */
const WHOLE: readonly Format[] = ['html', 'ics', 'json'];

/**
 * Runs the command that makes a plan for a case.
 *
 * @param args - The arguments behind the command.
 * @param io - What is read from and written to.
 * @returns The exit code: 0, whatever stands in the plan; that of the interruption when the questions were interrupted.
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
  if (WHOLE.includes(format) && line.has('level')) {
    throw new UsageError(`--level: ${format} has everything, leave out --level`, help);
  }
  if (line.has('out') && !line.interactive) throw new UsageError('--out: only with --interactive', help);
  const asOf = line.asOf ?? io.today();
  const rules = rulesAsOf(asOf, { rulebook, knownOn });
  const context = { language: line.language, sources: SOURCES };
  const dated = (plan: Plan): Plan => (line.asOf === undefined ? aboutToday(plan) : plan);
  const describe = (plan: Plan): string =>
    renderReport(describePlan(dated(plan), context, level), paintFor(io));
  if (line.interactive) {
    if (format !== 'text') throw new UsageError('--interactive: it speaks in text, leave out --format', help);
    if (file === '-')
      throw new UsageError('--interactive: the answers come from standard input, name a file', help);
    const known = file === undefined ? {} : await readInput(file, 'case file', COMMAND, io);
    const options = { rules, out: line.out, language: line.language, describe };
    return runInteractive(io, options, known as CaseFile);
  }
  const caseFile = (await readInput(file, 'case file', COMMAND, io)) as CaseFile;
  const plan = dated(assessUnder(caseFile, rules));
  switch (format) {
    case 'json':
      io.stdout(writeJson(plan));
      break;
    case 'html':
      io.stdout(renderPlanPage(plan, caseFile, context));
      break;
    case 'ics':
      io.stdout(planCalendar(plan, caseFile, context));
      break;
    case 'md':
      io.stdout(renderNotes(describePlan(plan, context, level)));
      break;
    default:
      io.stdout(describe(plan));
  }
  return 0;
}

/** Says with a plan that nobody named its day. */
function aboutToday(plan: Plan): Plan {
  return { ...plan, warnings: [...plan.warnings, asOfToday(plan.asOf)] };
}
