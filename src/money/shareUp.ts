/**
 * Splits an amount into equal parts, each rounded up to the cent, so that together they are never less than the amount.
 *
 * @param cents - The amount in whole cents.
 * @param parts - The whole number of parts, 1 or more.
 * @returns The whole cents of one part.
 * @example
 * shareUp(1000, 12); //=> 84
 */
export function shareUp(cents: number, parts: number): number {
  const rest = cents % parts;
  return (cents - rest) / parts + (rest > 0 ? 1 : 0);
}
