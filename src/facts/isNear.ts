import { distance } from 'fastest-levenshtein';

/**
 * Tells whether a word may have been meant for a known one: it differs in few letters.
 *
 * @param word - The word that came.
 * @param known - The known one.
 * @returns Whether it is near.
 */
export function isNear(word: string, known: string): boolean {
  return distance(word.toLowerCase(), known.toLowerCase()) <= Math.max(2, Math.floor(known.length / 3));
}
