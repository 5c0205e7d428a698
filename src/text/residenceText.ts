import { describeCode } from './describeCode.js';
import type { Params } from './fillIn.js';
import type { Language, Messages } from './language.js';

/**
 * Says what a code of a count of years means.
 *
 * @param code - The code.
 * @param params - Its parameters.
 * @param language - The language.
 * @returns The text; the code where there is none.
 */
export function residenceText(code: string, params: Params, language: Language): string {
  const own = (language as { readonly residence?: Messages }).residence ?? {};
  return describeCode({ ...language.warnings, ...own }, code, params, language);
}
