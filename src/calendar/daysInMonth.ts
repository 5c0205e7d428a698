const COMMON_YEAR: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Counts the days of a month of the Gregorian calendar.
 *
 * @param year - The year.
 * @param month - The month, 1 to 12.
 * @returns The number of days, 28 to 31.
 * @example
 * daysInMonth(2028, 2); //=> 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return COMMON_YEAR[month - 1] as number;
}
