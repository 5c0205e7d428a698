/**
 * Expresses an amount by the year.
 *
 * @param cents - The amount in whole cents.
 * @param per - The period that the amount is for.
 * @param monthsPerYear - The whole number of months that make a year under the rule.
 * @returns The whole cents for a year.
 * @example
 * perYear(370344, 'month', 12); //=> 4444128
 */
export function perYear(cents: number, per: 'month' | 'year', monthsPerYear: number): number {
  return per === 'year' ? cents : cents * monthsPerYear;
}
