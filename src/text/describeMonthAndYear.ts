import type { MonthAndYear } from '../evaluators/studentMeans.js';
import { describeMoney } from './describeMoney.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';

/**
 * Writes an amount for a month and for the year.
 *
 * @param amounts - The amounts.
 * @param language - The language.
 * @returns Such as `€1,062.00 a month, €12,744.00 a year`.
 */
export function describeMonthAndYear({ month, year }: MonthAndYear, language: Language): string {
  const params = { month: describeMoney(month, language), year: describeMoney(year, language) };
  return fillIn(language.phrases.monthAndYear, params, language);
}
