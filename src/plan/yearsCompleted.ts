import { addMonths } from '../calendar/addMonths.js';
import { lastDay } from '../calendar/calendarBounds.js';
import { MONTHS_PER_YEAR } from '../calendar/monthsPerYear.js';
import type { CountedShare } from './plan.js';

/** A stretch of residence, by day numbers, and how much of it counts. */
export interface CountedSpan {
  readonly from: number;
  /** Its last day; infinite while it goes on. */
  readonly until: number;
  readonly share: Exclude<CountedShare, 'unknown'>;
}

/** When years of residence are complete. */
export interface CompletedYears {
  /** The day from which the years run, moved on by the days that do not count. */
  readonly countsFrom: number;
  /** The first day on which they are complete; infinite when they never are within the calendar. */
  readonly completeOn: number;
}

/**
 * Finds the first day on which some years of residence are complete. The start is moved on by the days that do not count,
 * and by half of those that count by half; the years then run from there, and end on the same day number, or on the last
 * day of a shorter month. Half of an odd number of days is rounded as from the first to the last of them, which is how the
 * rules on deadlines halve the years of a student.
 *
 * @param spans - The stretches of residence; a day in none of them counts in full.
 * @param start - The day from which the residence is counted, as a day number.
 * @param years - How many years are asked for.
 * @returns The day from which the years run, and the first day on which they are complete.
 */
export function yearsCompleted(spans: readonly CountedSpan[], start: number, years: number): CompletedYears {
  let completeOn = addMonths(start, years * MONTHS_PER_YEAR);
  const idle = spans.find(({ until, share }) => share === 'none' && until === Number.POSITIVE_INFINITY);
  const end = Math.min(lastDay, idle?.from ?? lastDay);
  // A later day has as many days behind it that do not count, or more: the first day that fits is reached from below.
  while (completeOn <= end) {
    const countsFrom = movedOn(spans, start, completeOn);
    const next = addMonths(countsFrom, years * MONTHS_PER_YEAR);
    if (next === completeOn) return { countsFrom, completeOn };
    completeOn = next;
  }
  return { countsFrom: movedOn(spans, start, end), completeOn: Number.POSITIVE_INFINITY };
}

/** The start, moved on by the days before a day that do not count. */
function movedOn(spans: readonly CountedSpan[], start: number, before: number): number {
  let uncounted = 0;
  let halved = 0;
  for (const { from, until, share } of spans) {
    const days = Math.max(0, Math.min(until + 1, before) - Math.max(from, start));
    if (share === 'none') uncounted += days;
    if (share === 'half') halved += days;
  }
  return start + uncounted + Math.floor(halved / 2);
}
