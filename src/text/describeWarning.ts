import type { Warning } from '../rules/ruleSet.js';
import { describeCode } from './describeCode.js';
import type { Language } from './language.js';
import { warningParams } from './warningParams.js';

/**
 * Says a warning in words.
 *
 * @param warning - The warning.
 * @param language - The language.
 * @returns One or two sentences.
 * @example
 * describeWarning({ code: 'as-of-today', params: { asOf: '2026-11-24' } }, ENGLISH);
 * //=> 'No date was given: the answer is about today, 24 November 2026.'
 */
export function describeWarning({ code, params }: Warning, language: Language): string {
  return describeCode(language.warnings, code, warningParams({ code, params }, language), language);
}
