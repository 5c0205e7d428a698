/**
 * Leaves out what is there already.
 *
 * @param items - The items.
 * @param keyOf - What makes two of them the same; their JSON when left out.
 * @returns Each once, at the place of the first.
 */
export function distinctBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string = JSON.stringify,
): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
