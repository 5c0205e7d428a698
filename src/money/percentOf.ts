import { Decimal } from './decimal.js';

/**
 * Takes a percentage of an amount, rounded half-up to the cent: the product is exact, and rounded once.
 *
 * @param percent - The percentage as a decimal text, of at most 20 digits.
 * @param cents - The amount in whole cents, 0 or more.
 * @returns The whole cents.
 * @throws RangeError when the result is not a safe integer. An ill-written percentage throws the error of decimal.js.
 * @example
 * percentOf('80', 370344); //=> 296275, from 296275.2
 * percentOf('50', 1); //=> 1, from 0.5
 */
export function percentOf(percent: string, cents: number): number {
  const rounded = new Decimal(percent).times(cents).div(100).toDecimalPlaces(0).toNumber();
  if (!Number.isSafeInteger(rounded)) throw new RangeError(`${percent} % of ${cents} cents is not an amount`);
  return rounded;
}
