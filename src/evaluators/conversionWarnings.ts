import type { Period } from '../facts/period.js';
import type { Warning } from '../rules/ruleSet.js';

/**
 * Says which amounts of a list were given for another period than the rules test, and converted.
 *
 * @param amounts - The list.
 * @param path - Its path in the facts.
 * @param tested - The period that the rules test.
 * @param monthsPerYear - What they were converted by.
 * @returns A warning, or none when every amount was given for the period tested.
 */
export function conversionWarnings(
  amounts: readonly { readonly per: Period }[],
  path: string,
  tested: Period,
  monthsPerYear: number,
): readonly Warning[] {
  const converted = amounts.flatMap(({ per }, index) => (per === tested ? [] : [`${path}[${index}]`]));
  if (converted.length === 0) return [];
  return [{ code: 'amounts-converted', params: { amounts: converted, to: tested, monthsPerYear } }];
}
