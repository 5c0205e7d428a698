/** What stands at one key on two sides. */
export interface Pair<T> {
  /** What stands on one of them at least. */
  readonly any: T;
  readonly from: T | undefined;
  readonly to: T | undefined;
}

/**
 * Puts together what has the same key on two sides; where a key stands several times, in order.
 *
 * @param before - What stands on the one side.
 * @param after - What stands on the other.
 * @param keyOf - The key of each.
 * @returns The pairs: those of the one side in order, then those that stand on the other only.
 * @example
 * pairsOf(['a'], ['a', 'b'], (each) => each).length; //=> 2
 */
export function pairsOf<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): readonly Pair<T>[] {
  const others = keyed(after, keyOf);
  const pairs = [...keyed(before, keyOf)].map(([key, from]): Pair<T> => {
    const to = others.get(key);
    others.delete(key);
    return { any: from, from, to };
  });
  return [...pairs, ...[...others.values()].map((to): Pair<T> => ({ any: to, from: undefined, to }))];
}

function keyed<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    let turn = 0;
    while (found.has(`${turn} ${keyOf(item)}`)) turn += 1;
    found.set(`${turn} ${keyOf(item)}`, item);
  }
  return found;
}
