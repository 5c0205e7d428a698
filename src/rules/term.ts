import { addMonths } from '../calendar/addMonths.js';
import { firstDay, lastDay } from '../calendar/calendarBounds.js';
import { formatDay } from '../calendar/formatDay.js';
import { BeyondCalendar } from './beyondCalendar.js';
import type { Calendars } from './calendars.js';
import type { ResolvedParameter } from './resolveParameters.js';
import type { TermSpecification } from './ruleDocument.js';

const DAYS_PER_WEEK = 7;

/** A compiled period: finds a date from another. */
export interface Term {
  /** The fact that it starts from. */
  readonly from: string;
  /** How many of `unit`; negative when counted backwards. */
  readonly count: number;
  /** What is counted. */
  readonly unit: 'days' | 'working-days' | 'working-days-with-saturday' | 'weeks' | 'months' | 'years';
  /** Whether a last day on which offices are closed moves to the next working day. */
  readonly rolls: boolean;
  /** The last day before it moves. */
  readonly unrolled: (start: number) => number;
  /** The last day. */
  readonly apply: (start: number) => number;
}

/**
 * Compiles a period.
 *
 * @param specification - The period in its document.
 * @param path - The path of the given fact that the period, in the end, starts from, for errors.
 * @param period - The parameter that holds its length.
 * @param calendars - The calendars of working days.
 * @returns The compiled period.
 */
export function compileTerm(
  specification: TermSpecification,
  path: string,
  period: ResolvedParameter,
  calendars: Calendars,
): Term {
  const unit = period.unit as Term['unit'];
  const count = specification.subtract === undefined ? period.value : -period.value;
  const rolls = specification.roll === 'next-working-day';
  return {
    from: specification.from,
    count,
    unit,
    rolls,
    unrolled: (start) => moveBy(start, { count, unit, roll: 'none' }, path, calendars),
    apply: (start) => moveBy(start, { count, unit, roll: specification.roll }, path, calendars),
  };
}

/**
 * Counts one period from a day.
 *
 * @param start - The day number.
 * @param step - The period.
 * @param path - The path of the fact that it starts from, for errors.
 * @param calendars - The calendars of working days.
 * @returns The last day.
 * @throws {@link FactsError} when it leaves the years of the calendar.
 */
export function moveBy(
  start: number,
  {
    count,
    unit,
    roll,
  }: { readonly count: number; readonly unit: string; readonly roll: TermSpecification['roll'] },
  path: string,
  calendars: Calendars,
): number {
  const end = within(path, start, count, () => move(start, count, unit as Term['unit'], calendars));
  return roll === 'none'
    ? end
    : within(path, start, count, () => calendars.workingDays().nextWorkingDay(end));
}

function move(start: number, count: number, unit: Term['unit'], calendars: Calendars): number {
  switch (unit) {
    case 'days':
      return start + count;
    case 'working-days':
      return calendars.workingDays().addWorkingDays(start, count);
    case 'working-days-with-saturday':
      return calendars.withSaturday().addWorkingDays(start, count);
    case 'weeks':
      return start + count * DAYS_PER_WEEK;
    case 'months':
      return addMonths(start, count);
    case 'years':
      return addMonths(start, count * 12);
  }
}

/** Refuses a start from which the period would leave the years that the calendar covers. */
function within(path: string, start: number, count: number, find: () => number): number {
  let day: number | undefined;
  try {
    day = find();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  if (day !== undefined && day >= firstDay && day <= lastDay) return day;
  const expected = `a date whose period stays within ${formatDay(firstDay)} and ${formatDay(lastDay)}`;
  const problem = { path, expected, received: JSON.stringify(formatDay(start)) };
  throw new BeyondCalendar([problem], count < 0 ? 'before-first' : 'after-last');
}
