import type { Money } from '../evaluators/determination.js';
import type { Json } from '../rules/ruleDocument.js';
import { describeMoney } from './describeMoney.js';
import { describeMonthAndYear } from './describeMonthAndYear.js';
import type { Language } from './language.js';
import { writeDate } from './writeDate.js';
import { writeValue } from './writeValue.js';

/**
 * Writes a value of an answer: an amount, a date or a word as it is read, anything else as JSON.
 *
 * @param value - The value.
 * @param language - The language.
 * @returns The text.
 * @example
 * describeAnswerValue({ amount: '4748.00', currency: 'EUR', per: 'month' }, ENGLISH); //=> '€4,748.00 a month'
 */
export function describeAnswerValue(value: Json, language: Language): string {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return writeDate(value, language);
  if (isMoney(value)) return describeMoney(value, language);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return writeValue(value, '', language);
  const { month, year } = value as Readonly<Record<string, Json>>;
  if (!isMoney(month) || !isMoney(year)) return JSON.stringify(value);
  return describeMonthAndYear({ month, year }, language);
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amount' in value && 'per' in value;
}
