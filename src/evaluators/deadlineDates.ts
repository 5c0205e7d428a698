import type { Calendar } from '../calendar/calendar.js';
import { formatDay } from '../calendar/formatDay.js';
import type { Environment } from '../engine/environment.js';
import { dateAt } from './dateAt.js';
import type { DeadlineAlternative, FIGURE_DATES } from './deadlinePlan.js';
import type { DeadlineVerdict } from './deadlineVerdict.js';
import { joinLastDays, lastDaysUnder } from './lastDays.js';

/** The dates of an answer on a deadline, as its figures have them. */
export type DeadlineDates = { readonly [figure in (typeof FIGURE_DATES)[number]]: string | null };

/**
 * Writes the dates of a case under one rule.
 *
 * @param plan - The rule.
 * @param facts - The case, computed facts included.
 * @param calendar - The calendar of working days.
 * @returns The dates.
 */
export function datesUnder(plan: DeadlineAlternative, facts: Environment, calendar: Calendar): DeadlineDates {
  const { opensOn, closesOn, latestDueOn } = plan;
  const dueOn = dateAt(plan.dueOn, facts);
  const safeDueOn = writeDay(lastDaysUnder(plan, facts, calendar).safe);
  return {
    opensOn: dateAt(opensOn, facts),
    dueOn,
    safeDueOn: safeDueOn === dueOn ? null : safeDueOn,
    closesOn: dateAt(closesOn, facts),
    latestDueOn: dateAt(latestDueOn, facts),
  };
}

function writeDay(day: number | null): string | null {
  return day === null ? null : formatDay(day);
}

/**
 * Writes the dates on which all the rules agree that may apply and, where they do not agree on the last day, the earliest
 * and the latest of those that are possible.
 *
 * @param verdict - The verdict, with the rules that may apply.
 * @param facts - The case, computed facts included.
 * @param calendar - The calendar of working days.
 * @returns The dates.
 */
export function agreedDates(
  { possible, covered }: DeadlineVerdict,
  facts: Environment,
  calendar: Calendar,
): DeadlineDates {
  const all = possible.map((alternative) => datesUnder(alternative, facts, calendar));
  const agreed = (figure: keyof DeadlineDates): string | null => {
    const [first, ...others] = covered === 'met' ? all.map((dates) => dates[figure]) : [];
    return first !== undefined && others.every((other) => other === first) ? first : null;
  };
  const dueOn = agreed('dueOn');
  // A rule without any date does not say how long one may wait; it says that waiting changes nothing.
  const last = joinLastDays(
    possible.filter(({ isDated }) => isDated).map((each) => lastDaysUnder(each, facts, calendar)),
  );
  const [safe, latest] = [writeDay(last.safe), writeDay(last.latest)];
  return {
    opensOn: agreed('opensOn'),
    dueOn,
    safeDueOn: safe === dueOn ? null : safe,
    closesOn: agreed('closesOn'),
    latestDueOn: agreed('latestDueOn') ?? (covered !== 'met' || latest === dueOn ? null : latest),
  };
}
