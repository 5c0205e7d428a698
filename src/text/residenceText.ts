import { describeCode } from './describeCode.js';
import type { Params } from './fillIn.js';
import type { Language } from './language.js';

/**
 * Says what a code of a count of years means.
 *
 * @param code - The code.
 * @param params - Its parameters.
 * @param language - The language.
 * @returns The text; the code where there is none.
 */
export function residenceText(code: string, params: Params, language: Language): string {
  return describeCode({ ...language.warnings, ...language.residence }, code, params, language);
}
