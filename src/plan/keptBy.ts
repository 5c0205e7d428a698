/** Gives what was made for two keys, or makes it. */
export type Kept<A, B, T> = (a: A, b: B, make: () => T) => T;

/**
 * Makes a memory for what is asked for many times over.
 *
 * @returns Gives again what was made for the same keys before.
 */
export function keptBy<A, B, T>(): Kept<A, B, T> {
  const kept = new Map<A, Map<B, T>>();
  return (a, b, make) => {
    let inner = kept.get(a);
    if (inner === undefined) {
      inner = new Map();
      kept.set(a, inner);
    }
    if (!inner.has(b)) inner.set(b, make());
    return inner.get(b) as T;
  };
}
