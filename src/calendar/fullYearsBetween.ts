import { fullMonthsBetween } from './fullMonthsBetween.js';

/**
 * Counts the full years that have passed between two days, such as an age: the greatest whole n for which
 * `addMonths(from, 12 * n)` is not after `to`.
 *
 * A period of years ends on the same day number, or on the last day of a shorter month: somebody born on 29 February
 * turns 30 on 28 February of a common year. Before `from` the count is negative, -1 on the eve.
 *
 * @param from - The day number at which the period starts.
 * @param to - The day number at which it is looked at.
 * @returns The number of full years.
 * @example
 * fullYearsBetween(parseDay('1996-02-29'), parseDay('2026-02-28')); //=> 30
 */
export function fullYearsBetween(from: number, to: number): number {
  return Math.floor(fullMonthsBetween(from, to) / 12);
}
