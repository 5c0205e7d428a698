import type { Reason } from '../evaluators/determination.js';
import { describeCode } from './describeCode.js';
import type { Language } from './language.js';

/**
 * Says a reason in words.
 *
 * @param reason - The reason.
 * @param language - The language.
 * @returns One sentence, without its sources.
 * @example
 * const reason = { code: 'card-fits', outcome: 'met', params: { card: 'H' }, sources: [] } as const;
 * describeReason(reason, ENGLISH); //=> 'Card H fits.'
 */
export function describeReason(
  { code, params }: Pick<Reason, 'code' | 'params'>,
  language: Language,
): string {
  return describeCode(language.reasons, code, params, language);
}
