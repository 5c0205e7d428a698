import { firstDay, lastDay } from './calendarBounds.js';
import type { CalendarOptions } from './calendarOptions.js';
import type { DayKind } from './dayKind.js';
import { dayOfWeek } from './dayOfWeek.js';
import { easterSunday } from './easterSunday.js';
import type { Holiday } from './holiday.js';
import { holidayDay } from './holidayDay.js';

const FIRST_HOLIDAY_CODE = 8;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * The kind of every day from 1900 to 2199.
 *
 * @example
 * const table: DayTable = dayTable({ holidays: [], workingWeek: [1, 2, 3, 4, 5] });
 */
export interface DayTable {
  /** A code for each day, the first being 1900-01-01: 0 for a working day, otherwise an index into `kinds`. */
  readonly codes: Uint8Array;
  /** The kind that each code stands for. */
  readonly kinds: readonly DayKind[];
}

/**
 * Lays out the kind of every day from 1900 to 2199.
 *
 * @param options - The holidays and the working week, already checked.
 * @returns The table.
 * @example
 * dayTable({ holidays: [], workingWeek: [1, 2, 3, 4, 5] }).codes[0]; //=> 0, since 1900-01-01 was a Monday
 */
export function dayTable({ holidays, workingWeek }: CalendarOptions): DayTable {
  const kinds: DayKind[] = [{ kind: 'working' }];
  for (let weekday = 1; weekday <= 7; weekday += 1) kinds.push({ kind: 'weekend', weekday });
  for (const { id } of holidays) kinds.push({ kind: 'holiday', holiday: id });

  const codes = new Uint8Array(lastDay - firstDay + 1);
  for (let index = 0; index < 7; index += 1) {
    const weekday = dayOfWeek(firstDay + index);
    codes[index] = workingWeek.includes(weekday) ? 0 : weekday;
  }
  // The first week is doubled until it fills the table, which is many times faster than a loop not yet compiled.
  for (let filled = 7; filled < codes.length; filled *= 2) codes.copyWithin(filled, 0, filled);
  // A holiday counted from the Easter of the year before the first, or after the last, can fall inside the table.
  for (let year = FIRST_YEAR - 1; year <= LAST_YEAR + 1; year += 1) {
    const easter = easterSunday(year);
    for (let position = 0; position < holidays.length; position += 1) {
      const day = holidayDay(holidays[position] as Holiday, year, easter);
      if (day === undefined || day < firstDay || day > lastDay) continue;
      const code = FIRST_HOLIDAY_CODE + position;
      const taken = codes[day - firstDay] as number;
      // The holiday listed first keeps a shared day.
      if (taken < FIRST_HOLIDAY_CODE || taken > code) codes[day - firstDay] = code;
    }
  }
  return { codes, kinds: kinds.map((kind) => Object.freeze(kind)) };
}
