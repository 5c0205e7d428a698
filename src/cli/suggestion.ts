import { closest, distance } from 'fastest-levenshtein';

/** No name that exists is longer. */
const LONGEST_NAME = 80;

/**
 * Names the nearest of some names, when one is near.
 *
 * @param name - What was written.
 * @param known - The names that exist.
 * @param prefix - What stands before the names when they are written.
 * @returns Such as ` (did you mean --as-of?)`; empty when none is near.
 */
export function suggestion(name: string, known: readonly string[], prefix = ''): string {
  const short = name.slice(0, LONGEST_NAME);
  const nearest = closest(short, [...known]);
  const isNear = distance(short, nearest) <= Math.max(2, Math.floor(nearest.length / 3));
  return isNear ? ` (did you mean ${prefix}${nearest}?)` : '';
}
