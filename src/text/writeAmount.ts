import type { Language } from './language.js';

/**
 * Writes an amount of euro as a language does.
 *
 * @param amount - The amount as it stands in an answer, such as `-1234.50`.
 * @param language - The language.
 * @returns The amount with its sign, grouped.
 * @example
 * writeAmount('3703.44', ENGLISH); //=> '€3,703.44'
 */
export function writeAmount(amount: string, { notation }: Language): string {
  const sign = amount.startsWith('-') ? '-' : '';
  const [units = '', decimals = ''] = amount.slice(sign.length).split('.');
  const grouped = units.replaceAll(/\B(?=(?:\d{3})+$)/g, notation.group);
  const number = `${grouped}${notation.decimal}${decimals.padEnd(2, '0')}`;
  return notation.amount.replace('{sign}', sign).replace('{number}', () => number);
}
