import { describeCode } from './describeCode.js';
import type { Params } from './fillIn.js';
import type { Language } from './language.js';

/**
 * Says what a code of a count of years means.
 *
 * @param kind - Whether it says how a period counts, or what to know about the count.
 * @param code - The code.
 * @param params - Its parameters.
 * @param language - The language.
 * @returns The text; that of a warning of answers where the count has none of its own; the code where there is none at all.
 */
export function residenceText(
  kind: 'period' | 'warning',
  code: string,
  params: Params,
  language: Language,
): string {
  const key = `${kind}.${code}`;
  return Object.hasOwn(language.residence, key)
    ? describeCode(language.residence, key, params, language)
    : describeCode(language.warnings, code, params, language);
}
