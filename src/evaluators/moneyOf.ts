import { formatAmount } from '../money/formatAmount.js';
import type { Money } from './determination.js';

/**
 * Writes an amount for an answer.
 *
 * @param cents - The amount in cents, negative for a shortfall.
 * @param per - The period that it is for.
 * @returns The amount as JSON.
 */
export function moneyOf(cents: number, per: Money['per']): Money {
  return { amount: formatAmount(cents), currency: 'EUR', per };
}
