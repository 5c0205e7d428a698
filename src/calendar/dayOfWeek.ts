/**
 * Finds the day of the week, numbered as in ISO 8601.
 *
 * @param day - The day number.
 * @returns 1 for Monday to 7 for Sunday.
 * @example
 * dayOfWeek(0); //=> 4, since 1970-01-01 was a Thursday
 */
export function dayOfWeek(day: number): number {
  const sinceMonday = (day + 3) % 7;
  return sinceMonday < 0 ? sinceMonday + 8 : sinceMonday + 1;
}
