import { dayNumber } from './dayNumber.js';
import { daysInMonth } from './daysInMonth.js';

/** Reads two ASCII digits; -1 when either is none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return tens < 0 || tens > 9 || units < 0 || units > 9 ? -1 : tens * 10 + units;
}

/**
 * Reads a civil date written `YYYY-MM-DD` that exists in the Gregorian calendar, from 1900-01-01 to 2199-12-31.
 *
 * @param text - The text, which must be the date and nothing else.
 * @returns The day number (1970-01-01 is 0), or undefined for anything else.
 * @example
 * parseDay('2026-02-28'); //=> 20512
 * parseDay('2026-02-29'); //=> undefined
 */
export function parseDay(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 19 || century > 21 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1)
    return undefined;
  const year = century * 100 + yearOfCentury;
  if (day > 28 && day > daysInMonth(year, month)) return undefined;
  return dayNumber(year, month, day);
}
