import type { Calendar } from './calendar.js';
import { firstDay, lastDay } from './calendarBounds.js';
import type { CalendarOptions } from './calendarOptions.js';
import { checkCalendarOptions } from './checkCalendarOptions.js';
import type { DayKind } from './dayKind.js';
import { dayTable } from './dayTable.js';
import { formatDay } from './formatDay.js';
import type { SkippedDay } from './skippedDay.js';

function outside(what: string): RangeError {
  return new RangeError(
    `The calendar covers ${formatDay(firstDay)} to ${formatDay(lastDay)}: ${what} is outside it`,
  );
}

/**
 * Makes a calendar of working days from 1900 to 2199. It is laid out once, as a table of 110 kilobytes, so that each
 * question is a look-up or a short walk from day to day; make it once and keep it.
 *
 * @param options - The legal holidays and the working week.
 * @returns The calendar.
 * @throws RangeError when the options hold a weekday or a holiday that cannot exist.
 * @example
 * const calendar = createCalendar({ holidays: [{ id: 'christmas', month: 12, day: 25 }], workingWeek: [1, 2, 3, 4, 5] });
 * formatDay(calendar.addWorkingDays(parseDay('2026-12-24'), 1)); //=> '2026-12-28'
 */
export function createCalendar(options: CalendarOptions): Calendar {
  checkCalendarOptions(options);
  const { codes, kinds } = dayTable(options);
  const size = codes.length;

  function indexOf(day: number): number {
    const index = day - firstDay;
    // Also true for NaN, a fraction and a negative index.
    if (index >>> 0 !== index || index >= size) throw outside(`day ${day}`);
    return index;
  }

  function kindAt(index: number): DayKind {
    return kinds[codes[index] as number] as DayKind;
  }

  /** Walks to the n-th working day after an index, or before it when n is negative. */
  function walk(from: number, n: number): number {
    const step = n < 0 ? -1 : 1;
    let index = from;
    for (let left = Math.abs(n); left > 0; ) {
      index += step;
      if (index < 0 || index >= size) throw outside('the day found');
      if (codes[index] === 0) left -= 1;
    }
    return firstDay + index;
  }

  function addWorkingDays(day: number, n: number): number {
    if (!Number.isInteger(n)) throw new RangeError(`The number of working days must be whole, got ${n}`);
    return walk(indexOf(day), n);
  }

  function workingDaysBetween(from: number, to: number): number {
    const start = indexOf(from);
    const end = indexOf(to);
    if (end < start) return 0 - workingDaysBetween(to, from);
    let count = 0;
    for (let index = start + 1; index <= end; index += 1) if (codes[index] === 0) count += 1;
    return count;
  }

  function latestStartFor(dueDate: number, n: number): number {
    const index = indexOf(dueDate);
    if (!Number.isInteger(n) || n < 0) {
      throw new RangeError(`The number of working days must be whole and not negative, got ${n}`);
    }
    // The eve of a working day is the last day from which that working day is the first.
    const latest = walk(index + 1, -n) - 1;
    indexOf(latest);
    return latest;
  }

  function skippedDays(from: number, to: number): readonly SkippedDay[] {
    const skipped: SkippedDay[] = [];
    const end = indexOf(to);
    for (let index = indexOf(from) + 1; index <= end; index += 1) {
      const reason = kindAt(index);
      if (reason.kind !== 'working') skipped.push({ day: firstDay + index, reason });
    }
    return skipped;
  }

  return {
    dayKind: (day) => kindAt(indexOf(day)),
    isWorkingDay: (day) => codes[indexOf(day)] === 0,
    addWorkingDays,
    nextWorkingDay: (day) => walk(indexOf(day) - 1, 1),
    previousWorkingDay: (day) => walk(indexOf(day) + 1, -1),
    workingDaysBetween,
    latestStartFor,
    skippedDays,
  };
}
