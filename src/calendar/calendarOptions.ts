import type { Holiday } from './holiday.js';

/**
 * What a calendar is made from.
 *
 * @example
 * const options: CalendarOptions = { holidays: [], workingWeek: [1, 2, 3, 4, 5] };
 */
export interface CalendarOptions {
  /** The legal holidays; where two fall on one day, the one listed first gives the day its name. */
  readonly holidays: readonly Holiday[];
  /** The weekdays that are worked, 1 for Monday to 7 for Sunday. */
  readonly workingWeek: readonly number[];
}
