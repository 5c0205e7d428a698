/**
 * Writes an amount with exactly two decimals, by whole-number arithmetic.
 *
 * @param cents - The whole cents, negative for a margin that falls short.
 * @returns The amount, such as `-0.05`; zero is never negative.
 * @throws RangeError when the cents are not a safe integer, which only unrounded arithmetic can cause.
 * @example
 * formatAmount(370344); //=> '3703.44'
 */
export function formatAmount(cents: number): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`An amount must be whole cents, got ${cents}`);
  const positive = cents < 0 ? -cents : cents;
  const hundredths = positive % 100;
  const units = (positive - hundredths) / 100;
  return `${cents < 0 ? '-' : ''}${units}${hundredths < 10 ? '.0' : '.'}${hundredths}`;
}
