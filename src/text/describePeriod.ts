import type { CardPeriod } from '../evaluators/cardEntry.js';
import type { Language } from './language.js';
import { writeCount } from './writeCount.js';

/**
 * Writes a period of an answer on cards.
 *
 * @param period - The period.
 * @param language - The language.
 * @returns Such as `5 years`.
 */
export function describePeriod({ value, unit }: CardPeriod, language: Language): string {
  return writeCount(value, unit, language);
}
