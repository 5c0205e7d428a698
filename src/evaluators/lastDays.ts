import type { Calendar } from '../calendar/calendar.js';
import { firstDay } from '../calendar/calendarBounds.js';
import type { Environment } from '../engine/environment.js';
import type { DeadlineAlternative } from './deadlinePlan.js';

/** The first and the last of the last days of an act that are possible, as day numbers. */
export interface LastDays {
  /** The earliest: acting by then is in time, whatever is in doubt; `null` where there is none, or it is not known. */
  readonly safe: number | null;
  /** The latest; `null` in the same cases. */
  readonly latest: number | null;
}

const NONE: LastDays = { safe: null, latest: null };

/**
 * Finds the last days that are possible under a rule. Where the last day does not move although offices are closed on it,
 * what is done at one is safe on the working day before.
 *
 * @param plan - The rule.
 * @param facts - The case, computed facts included.
 * @param calendar - The calendar of working days.
 * @returns The days.
 */
export function lastDaysUnder(plan: DeadlineAlternative, facts: Environment, calendar: Calendar): LastDays {
  const due = at(plan.dueOn, facts);
  const possible = [plan.dueOn, plan.safeDueOn].flatMap(
    (slot) => workedBefore(slot, plan, facts, calendar) ?? [],
  );
  return {
    safe: possible.length === 0 ? null : Math.min(...possible),
    latest: at(plan.latestDueOn, facts) ?? due,
  };
}

/**
 * Joins the last days of rules of which it is open which one applies.
 *
 * @param days - Those of each rule that has dates.
 * @returns The earliest and the latest of them, each `null` while one of them is not known.
 */
export function joinLastDays(days: readonly LastDays[]): LastDays {
  if (days.length === 0) return NONE;
  const safe = days.map((each) => each.safe);
  const latest = days.map((each) => each.latest);
  return {
    safe: areKnown(safe) ? Math.min(...safe) : null,
    latest: areKnown(latest) ? Math.max(...latest) : null,
  };
}

/** The last day up to a date on which the act can be done, where that is not before the first day or the day of the event. */
function workedBefore(
  date: number | undefined,
  { atOffice, dates, opensOn }: DeadlineAlternative,
  facts: Environment,
  calendar: Calendar,
): number | null {
  const day = at(date, facts);
  if (day === null || !atOffice || calendar.isWorkingDay(day) || day === firstDay) return day;
  const count = dates.find(({ slot }) => slot === date)?.count;
  // An office that counts Saturday as a working day is open on it.
  if (count?.term.unit === 'working-days-with-saturday') return day;
  const worked = calendar.previousWorkingDay(day);
  const from = count === undefined || count.term.count < 0 ? null : at(count.from, facts);
  const least = Math.max(from ?? worked, at(opensOn, facts) ?? worked);
  return worked < least ? day : worked;
}

function at(slot: number | undefined, facts: Environment): number | null {
  const day = slot === undefined ? null : facts[slot];
  return typeof day === 'number' ? day : null;
}

function areKnown(days: readonly (number | null)[]): days is readonly number[] {
  return !days.includes(null);
}
