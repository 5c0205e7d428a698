import { addMonths } from './addMonths.js';
import { fullMonthsBetween } from './fullMonthsBetween.js';

/**
 * Counts the months from one day to another, a month that has begun counted in full.
 *
 * @param from - The day number of the first day.
 * @param to - The day number of the last day.
 * @returns The months; 0 where the last day is not after the first.
 * @example
 * monthsBegunBetween(parseDay('2026-01-15'), parseDay('2026-02-16')); //=> 2
 */
export function monthsBegunBetween(from: number, to: number): number {
  const months = Math.max(0, fullMonthsBetween(from, to));
  return addMonths(from, months) < to ? months + 1 : months;
}
