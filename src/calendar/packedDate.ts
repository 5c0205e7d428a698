/**
 * Finds the year, month and day of the month of a day number, packed into one integer so that nothing is allocated.
 *
 * @param day - The day number.
 * @returns `year * 512 + month * 32 + dayOfMonth`: read them as `p >> 9`, `(p >> 5) & 15` and `p & 31`.
 * @example
 * packedDate(0); //=> 1008673, which is 1970 * 512 + 1 * 32 + 1
 */
export function packedDate(day: number): number {
  // Eras of 400 years from 0000-03-01: within one, every division is of small positive integers.
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const leapDays = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36524) | 0) + ((dayOfEra / 146096) | 0);
  const yearOfEra = ((dayOfEra - leapDays) / 365) | 0;
  const dayOfYear = dayOfEra - (yearOfEra * 365 + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const march = ((dayOfYear * 5 + 2) / 153) | 0;
  const dayOfMonth = dayOfYear - (((march * 153 + 2) / 5) | 0) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  const year = era * 400 + yearOfEra + (march < 10 ? 0 : 1);
  return year * 512 + month * 32 + dayOfMonth;
}
