/**
 * Numbers a civil date of the Gregorian calendar by its distance in days from 1970-01-01.
 *
 * @param year - The year.
 * @param month - The month, 1 to 12.
 * @param day - The day of the month, which must exist.
 * @returns The day number, negative before 1970.
 * @example
 * dayNumber(1970, 1, 1); //=> 0
 */
export function dayNumber(year: number, month: number, day: number): number {
  // Years that begin in March put the leap day last, so that the months before it have fixed lengths.
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 9 : month - 3;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((m * 153 + 2) / 5) + day - 719469;
}
