import { closest } from 'fastest-levenshtein';
import type { FactsProblem } from './factsError.js';
import { isNear } from './isNear.js';

/**
 * Says that a key does not exist, and which was meant.
 *
 * @param key - The key.
 * @param path - Where it stands.
 * @param received - What stands there, as it is shown.
 * @param known - The keys that exist; none where no key does.
 * @returns The problem.
 */
export function unknownKey(
  key: string,
  path: string,
  received: string,
  known: readonly string[],
): FactsProblem {
  const expected = known.length === 0 ? 'no such key' : `one of the keys ${known.join(', ')}`;
  const problem = { path, expected, received };
  if (known.length === 0) return problem;
  const nearest = closest(key, known);
  return isNear(key, nearest) ? { ...problem, suggestion: nearest } : problem;
}
