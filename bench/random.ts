/**
 * Makes a small repeatable source of numbers, so that every run measures the same cases.
 *
 * @param seed - Where it starts.
 * @returns A function that gives numbers from 0 up to but not including 1.
 */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/**
 * Picks one of several values.
 *
 * @param next - The source of numbers.
 * @param values - The values.
 * @returns One of them.
 */
export function pick<T>(next: () => number, values: readonly T[]): T {
  return values[Math.floor(next() * values.length)] as T;
}
