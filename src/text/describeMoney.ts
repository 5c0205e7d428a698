import type { Money } from '../evaluators/determination.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { writeAmount } from './writeAmount.js';

/**
 * Writes an amount of an answer with its period.
 *
 * @param money - The amount.
 * @param language - The language.
 * @returns Such as `€3,703.44 a month`.
 */
export function describeMoney({ amount, per }: Money, language: Language): string {
  return `${writeAmount(amount, language)} ${nameOf('period', per, language)}`;
}

/**
 * Writes how far an amount is above or below what is asked for.
 *
 * @param margin - The amount less what is asked for.
 * @param language - The language.
 * @returns Such as `€52.00 a month above`.
 */
export function describeMargin(margin: Money, language: Language): string {
  if (Number(margin.amount) === 0) return language.phrases.marginNone;
  const isBelow = margin.amount.startsWith('-');
  const size = describeMoney({ ...margin, amount: margin.amount.replace('-', '') }, language);
  return language.phrases[isBelow ? 'marginBelow' : 'marginAbove'].replace('{size}', () => size);
}
