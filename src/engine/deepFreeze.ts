/**
 * Freezes a value with all that it holds, so that nobody who shares it can change it.
 *
 * @param value - Plain data: nothing in it holds itself.
 * @returns The same value.
 * @example
 * Object.isFrozen(deepFreeze({ kinds: ['pension'] }).kinds); //=> true
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
