import { dayNumber } from './dayNumber.js';
import { daysInMonth } from './daysInMonth.js';
import type { Holiday } from './holiday.js';

/**
 * Finds the day of a holiday in a year.
 *
 * @param holiday - The holiday.
 * @param year - The year; for a movable holiday, the year of the Easter Sunday that it is counted from.
 * @param easter - The day number of Easter Sunday in that year, taken here so that one year computes it once.
 * @returns The day number, or undefined for a 29 February in a common year.
 * @example
 * formatDay(holidayDay({ id: 'ascension', daysAfterEaster: 39 }, 2026, easterSunday(2026))); //=> '2026-05-14'
 */
export function holidayDay(holiday: Holiday, year: number, easter: number): number | undefined {
  if ('daysAfterEaster' in holiday) return easter + holiday.daysAfterEaster;
  if (holiday.day > daysInMonth(year, holiday.month)) return undefined;
  return dayNumber(year, holiday.month, holiday.day);
}
