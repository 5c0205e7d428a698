import type { Check } from '../plan/plan.js';
import { casePathName } from './casePathName.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';

/**
 * Names what is checked, with the job offer that it is about.
 *
 * @param check - The check and what it is about; `null` when that is not said.
 * @param language - The language.
 * @returns Such as `salary for a single permit, job offer 1`.
 */
export function checkName(
  { check, about }: { readonly check: string; readonly about: Check['about'] | null },
  language: Language,
): string {
  // Of the studies and the family there is one check only.
  const record = about?.endsWith(']') === true ? casePathName(about, language) : null;
  return fillIn(language.plan.checkName, { check, record }, language);
}
