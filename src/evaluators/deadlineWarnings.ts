import type { Calendar } from '../calendar/calendar.js';
import { formatDay } from '../calendar/formatDay.js';
import type { Environment } from '../engine/environment.js';
import type { Outcome } from '../engine/outcome.js';
import type { Warning } from '../rules/ruleSet.js';
import type { DeadlineAlternative } from './deadlinePlan.js';
import { closedBecause } from './deadlineSteps.js';

/**
 * Collects what to know about an answer: the caveats of the edition and of the rules that may apply, what these say of a
 * deadline that is kept, and due dates on which the offices are closed at which it is to be done.
 *
 * @param edition - The warnings of the edition.
 * @param possible - The rules that may apply.
 * @param only - The one rule that applies, where that is settled.
 * @param facts - The case, computed facts included.
 * @param outcome - The answer.
 * @param calendar - The calendar of working days.
 * @returns The warnings, each once.
 */
export function deadlineWarnings(
  edition: readonly Warning[],
  possible: readonly DeadlineAlternative[],
  only: DeadlineAlternative | undefined,
  facts: Environment,
  outcome: Outcome,
  calendar: Calendar,
): readonly Warning[] {
  const said = saidBy(only === undefined ? possible : [only], facts, outcome);
  const atOffice = only?.atOffice === true ? only : undefined;
  const first = closedOn(atOffice?.dueOn, facts, calendar);
  const last = closedOn(atOffice?.latestDueOn, facts, calendar);
  if (first === undefined && last === undefined && said.length === 0) return edition;
  return [...edition, ...said, ...[first, last].filter((warning) => warning !== undefined)];
}

const NONE: readonly Warning[] = Object.freeze([]);

/** Rules that may apply can say the same. */
function saidBy(
  rules: readonly DeadlineAlternative[],
  facts: Environment,
  outcome: Outcome,
): readonly Warning[] {
  const [only] = rules;
  if (only !== undefined && rules.length === 1 && only.caveats.length === 0) {
    return outcome === 'met' ? only.warnings : NONE;
  }
  const warnings = rules.flatMap(({ caveats, warnings }) => {
    const open = caveats.filter(
      ({ whileMissing }) => whileMissing === undefined || facts[whileMissing] === undefined,
    );
    return [...open.map(({ warning }) => warning), ...(outcome === 'met' ? warnings : NONE)];
  });
  return [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
}

/** A date that its rule moves, or that counts working days, is never one on which offices are closed. */
function closedOn(slot: number | undefined, facts: Environment, calendar: Calendar): Warning | undefined {
  const day = slot === undefined ? undefined : facts[slot];
  if (typeof day !== 'number') return undefined;
  const reason = closedBecause(calendar.dayKind(day));
  return reason === null
    ? undefined
    : { code: 'due-on-non-working-day', params: { date: formatDay(day), reason } };
}
