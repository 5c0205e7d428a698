import type { CardValidity } from '../evaluators/cardEntry.js';
import { describePeriod } from './describePeriod.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';

/**
 * Writes how long a card is valid.
 *
 * @param validity - The validity in an answer on cards.
 * @param language - The language.
 * @returns The period, and the last day or what it depends on.
 */
export function describeValidity(validity: CardValidity, language: Language): string {
  const { code, period, contractMargin, until, needs } = validity;
  const params = {
    period: period === null ? null : describePeriod(period, language),
    contractMargin: contractMargin === null ? null : describePeriod(contractMargin, language),
    until,
    needs: needs.length === 0 ? null : needs,
  };
  return fillIn(nameOf('validity', code, language) + language.phrases.validityEnd, params, language);
}
