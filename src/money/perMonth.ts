/**
 * Expresses an amount for a year by the month, rounded down to the cent.
 *
 * Rounding down keeps the comparison with a monthly threshold exact: for a whole threshold t, floor(x / 12) is at least
 * t if and only if x is at least 12 t.
 *
 * @param cents - The amount for a year in whole cents.
 * @param monthsPerYear - The whole number of months that make a year under the rule.
 * @returns The whole cents for a month.
 * @example
 * perMonth(4444139, 12); //=> 370344
 */
export function perMonth(cents: number, monthsPerYear: number): number {
  // The remainder is exact where the quotient of two doubles need not be.
  const rest = cents % monthsPerYear;
  return (cents - rest) / monthsPerYear - (rest < 0 ? 1 : 0);
}
