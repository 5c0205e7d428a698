import { daysInMonth } from './daysInMonth.js';
import { packedDate } from './packedDate.js';

/**
 * Counts the full months that have passed between two days: the greatest whole n for which `addMonths(from, n)` is not
 * after `to`.
 *
 * A period of months ends on the same day number, or on the last day of a shorter month: from 31 January, one month is
 * full on 28 February. Before `from` the same definition gives a negative count, which is -1 on the eve; so
 * `fullMonthsBetween(from, to) >= n` and `addMonths(from, n) <= to` are the same question for every n.
 *
 * @param from - The day number at which the period starts.
 * @param to - The day number at which it is looked at.
 * @returns The number of full months.
 * @example
 * fullMonthsBetween(parseDay('2026-01-31'), parseDay('2026-02-28')); //=> 1
 */
export function fullMonthsBetween(from: number, to: number): number {
  const start = packedDate(from);
  const end = packedDate(to);
  const months = ((end >> 9) - (start >> 9)) * 12 + ((end >> 5) & 15) - ((start >> 5) & 15);
  const dayOfMonth = end & 31;
  // The last month is full on the day number it started on, or on its own last day when it is too short for that.
  const isFull = dayOfMonth >= (start & 31) || dayOfMonth === daysInMonth(end >> 9, (end >> 5) & 15);
  return isFull ? months : months - 1;
}
