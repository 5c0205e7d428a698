/** The greatest amount that is tried, in cents: no threshold comes near it, and twelve times it is still a safe integer. */
export const GREATEST_AMOUNT = 10_000_000_00;

/**
 * Finds the least amount with which something holds, given that it holds with every greater one.
 *
 * @param from - An amount in cents with which it does not hold.
 * @param holds - Tells whether it holds with an amount; it holds with the greatest.
 * @param guess - An amount that may be the least, and is greater than `from`; it is tried first.
 * @returns The amount in cents.
 */
export function leastAmount(from: number, holds: (cents: number) => boolean, guess?: number): number {
  if (guess !== undefined && guess <= GREATEST_AMOUNT && holds(guess)) {
    if (guess - 1 === from || !holds(guess - 1)) return guess;
  }
  let low = from;
  let high = Math.max(from + 1, 2 * from);
  while (high < GREATEST_AMOUNT && !holds(high)) {
    low = high;
    high *= 2;
  }
  high = Math.min(high, GREATEST_AMOUNT);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
