const SHORT = 12;

/**
 * Shortens a hash to what tells documents apart.
 *
 * @param hash - The hash.
 * @returns Its first digits.
 * @example
 * shortHash('8828e0d47f11cc86012bbaeb74dd91ff'); //=> '8828e0d47f11'
 */
export function shortHash(hash: string): string {
  return hash.slice(0, SHORT);
}
