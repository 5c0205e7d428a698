import { parseDay } from '../calendar/parseDay.js';

/**
 * Finds the number of a day of a plan.
 *
 * @param date - The date, `YYYY-MM-DD`; `null` for none.
 * @returns The day number; `null` where there is no such day.
 */
export function dayNumberOf(date: string | null): number | null {
  return date === null ? null : (parseDay(date) ?? null);
}
