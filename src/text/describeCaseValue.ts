import type { Json } from '../rules/ruleDocument.js';
import { caseCodeKind } from './caseCodeKind.js';
import { describeAnswerValue } from './describeAnswerValue.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';

/**
 * Writes a value of the case file as it is read: a date, an amount, yes or no, the name of a code.
 *
 * @param path - Where it stands.
 * @param value - The value.
 * @param language - The language.
 * @returns The value in words.
 * @example
 * describeCaseValue('plans.purpose', 'family', ENGLISH); //=> 'family reunification'
 */
export function describeCaseValue(path: string, value: Json, language: Language): string {
  if (value === null) return language.labels.none;
  const kind = caseCodeKind(path);
  if (kind !== undefined && typeof value === 'string') return nameOf(kind, value, language);
  const isPeriod = typeof value === 'object' && !Array.isArray(value) && 'amount' in value;
  return describeAnswerValue(isPeriod ? { ...value, amount: String(value.amount) } : value, language);
}
