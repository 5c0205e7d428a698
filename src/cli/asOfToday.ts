import type { Warning } from '../rules/ruleSet.js';

/**
 * Says that nobody named the day, so that today was taken.
 *
 * @param asOf - Today.
 * @returns The warning.
 */
export function asOfToday(asOf: string): Warning {
  return { code: 'as-of-today', params: { asOf } };
}
