import type { CalendarOptions } from './calendarOptions.js';
import { daysInMonth } from './daysInMonth.js';
import type { Holiday } from './holiday.js';

const MAX_HOLIDAYS = 200;
const LEAP_YEAR = 2000;

function isWholeBetween(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

function exists(holiday: Holiday): boolean {
  if ('daysAfterEaster' in holiday) return isWholeBetween(holiday.daysAfterEaster, -366, 366);
  const { month, day } = holiday;
  return isWholeBetween(month, 1, 12) && isWholeBetween(day, 1, daysInMonth(LEAP_YEAR, month));
}

/**
 * Refuses options from which no calendar can be made.
 *
 * @param options - The holidays and the working week.
 * @throws RangeError when the working week is empty or holds anything but 1 to 7, when a holiday falls on a date that no
 * year has or more than 366 days from Easter, or when there are more than 200 holidays.
 * @example
 * checkCalendarOptions({ holidays: [], workingWeek: [] }); //=> throws RangeError
 */
export function checkCalendarOptions({ holidays, workingWeek }: CalendarOptions): void {
  if (workingWeek.length === 0 || !workingWeek.every((weekday) => isWholeBetween(weekday, 1, 7))) {
    throw new RangeError(`The working week must list weekdays from 1 to 7, got [${workingWeek.join(', ')}]`);
  }
  if (holidays.length > MAX_HOLIDAYS)
    throw new RangeError(`A calendar holds at most ${MAX_HOLIDAYS} holidays`);
  const wrong = holidays.find((holiday) => !exists(holiday));
  if (wrong !== undefined) throw new RangeError(`The holiday ${wrong.id} falls on a date that no year has`);
}
