import type { FactsProblem } from '../facts/factsError.js';
import { showValue } from '../facts/showValue.js';

/**
 * Finds what canonical JSON (RFC 8785) cannot say, so that it has no hash: texts and keys with half a character, and numbers
 * that are too large.
 *
 * @param json - The parsed JSON.
 * @param path - Where it stands.
 * @returns What is wrong; nothing when it can be hashed.
 * @example
 * canonicalProblems({ id: '\ud800' }, 'lock')[0]?.path; //=> 'lock.id'
 */
export function canonicalProblems(json: unknown, path: string): readonly FactsProblem[] {
  if (typeof json === 'string') return problemAt(path, HALF.test(json), WHOLE, json);
  if (typeof json === 'number') return problemAt(path, !Number.isFinite(json), 'a finite number', json);
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const at = Array.isArray(json) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return [...problemAt(at, HALF.test(key), KEY, key), ...canonicalProblems(value, at)];
  });
}

const HALF = /\p{Cs}/u;
const WHOLE = 'a text without halves of characters';
const KEY = 'a key without halves of characters';

function problemAt(
  path: string,
  isWrong: boolean,
  expected: string,
  value: unknown,
): readonly FactsProblem[] {
  return isWrong ? [{ path, expected, received: showValue(value) }] : [];
}
