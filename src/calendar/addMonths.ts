import { dayNumber } from './dayNumber.js';
import { daysInMonth } from './daysInMonth.js';
import { packedDate } from './packedDate.js';

/**
 * Moves a day by months, under the convention that a period of months ends on the same day number, or on the last day
 * of a shorter month.
 *
 * The last day of a month is no anchor: 28 February and one month make 28 March. The result is not held to 1900 to 2199.
 *
 * @param day - The day number.
 * @param months - The whole number of months, negative to go back.
 * @returns The day number that many months later.
 * @example
 * formatDay(addMonths(parseDay('2026-01-31'), 1)); //=> '2026-02-28'
 */
export function addMonths(day: number, months: number): number {
  const packed = packedDate(day);
  const total = (packed >> 9) * 12 + ((packed >> 5) & 15) - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  const dayOfMonth = packed & 31;
  if (dayOfMonth <= 28) return dayNumber(year, month, dayOfMonth);
  return dayNumber(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
}
