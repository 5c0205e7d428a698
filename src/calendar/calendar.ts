import type { DayKind } from './dayKind.js';
import type { SkippedDay } from './skippedDay.js';

/**
 * A calendar of working days from 1900 to 2199. Every member takes and gives day numbers, and throws a RangeError that
 * names these bounds when a day, given or found, lies outside them.
 *
 * @example
 * const calendar: Calendar = createCalendar({ holidays: [], workingWeek: [1, 2, 3, 4, 5] });
 */
export interface Calendar {
  /** Tells whether a day is worked and, if not, why. The object is frozen and shared by all days alike. */
  readonly dayKind: (day: number) => DayKind;
  /** Tells whether a day is worked. */
  readonly isWorkingDay: (day: number) => boolean;
  /**
   * Finds the n-th working day strictly after a day; for a negative n, strictly before it; for 0, the day itself, worked
   * or not. A fraction is a RangeError.
   */
  readonly addWorkingDays: (day: number, n: number) => number;
  /** Finds the first working day that is not before a day. */
  readonly nextWorkingDay: (day: number) => number;
  /** Finds the last working day that is not after a day. */
  readonly previousWorkingDay: (day: number) => number;
  /**
   * Counts the working days after `from` up to and including `to`. When `to` is before `from`, the count is that of the
   * same days with the ends exchanged, negated.
   */
  readonly workingDaysBetween: (from: number, to: number) => number;
  /**
   * Finds the latest day, worked or not, for which the n-th working day after it is not after `dueDate`. n is 0 or more;
   * for 0 it is `dueDate` itself. A fraction or a negative number is a RangeError.
   */
  readonly latestStartFor: (dueDate: number, n: number) => number;
  /** Lists the days after `from` up to and including `to` that are not worked, in order; none when `to` is before `from`. */
  readonly skippedDays: (from: number, to: number) => readonly SkippedDay[];
}
