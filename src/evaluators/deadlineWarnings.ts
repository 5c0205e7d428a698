import type { Calendar } from '../calendar/calendar.js';
import { formatDay } from '../calendar/formatDay.js';
import type { Environment } from '../engine/environment.js';
import type { Outcome } from '../engine/outcome.js';
import type { Warning } from '../rules/ruleSet.js';
import type { DeadlinePlan } from './deadlinePlan.js';
import { closedBecause } from './deadlineSteps.js';

/**
 * Collects what to know about an answer: the caveats of the edition, what its rule says of a deadline that is kept, and
 * due dates on which offices are closed.
 *
 * @param edition - The warnings of the edition.
 * @param plan - The plan of the document.
 * @param facts - The case, computed facts included.
 * @param outcome - The answer.
 * @param calendar - The calendar of working days.
 * @returns The warnings.
 */
export function deadlineWarnings(
  edition: readonly Warning[],
  plan: DeadlinePlan,
  facts: Environment,
  outcome: Outcome,
  calendar: Calendar,
): readonly Warning[] {
  const first = closedOn(plan.dueOn, facts, calendar);
  const last = closedOn(plan.latestDueOn, facts, calendar);
  const said = outcome === 'met' ? plan.warnings : [];
  if (first === undefined && last === undefined && said.length === 0) return edition;
  return [...edition, ...said, ...[first, last].filter((warning) => warning !== undefined)];
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
