import { addMonths } from '../calendar/addMonths.js';
import { firstDay, lastDay } from '../calendar/calendarBounds.js';
import { MONTHS_PER_YEAR } from '../calendar/monthsPerYear.js';
import type { CardPeriod } from '../evaluators/cardEntry.js';

const DAYS_PER_WEEK = 7;
/**
 * Finds the day a usual time later. A usual time is not a deadline: weeks are of seven days, nothing is said of days on
 * which offices are closed, and a month ends on the same day number, or on the last day of a shorter month.
 *
 * @param day - The day number that it begins on; `null` when not known.
 * @param period - The time; `null` when not known.
 * @returns The day number; `null` when something is not known, or the calendar ends before.
 */
export function addPeriod(day: number | null, period: CardPeriod | null): number | null {
  if (day === null || period === null) return null;
  const end = move(day, period);
  return end === undefined || end < firstDay || end > lastDay ? null : end;
}

function move(day: number, { value, unit }: CardPeriod): number | undefined {
  switch (unit) {
    case 'days':
      return day + value;
    case 'weeks':
      return day + value * DAYS_PER_WEEK;
    case 'months':
      return addMonths(day, value);
    case 'years':
      return addMonths(day, value * MONTHS_PER_YEAR);
    case 'working-days':
      return undefined;
  }
}
