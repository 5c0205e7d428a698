import { distinctSources } from './itemOf.js';
import type { PlanItem } from './plan.js';

/**
 * Joins the items of several routes that are the same in all but the route.
 *
 * @param items - The items, each for one route.
 * @returns Each item once, with all its routes in their order.
 */
export function mergeItems<Item extends PlanItem>(items: readonly Item[]): readonly Item[] {
  const codes = new Set(items.map(({ code }) => code));
  if (codes.size === items.length) return items;
  const merged = new Map<string, Item>();
  for (const item of items) {
    const { routes, sources, ...rest } = item;
    const key = JSON.stringify(rest);
    const before = merged.get(key);
    merged.set(
      key,
      before === undefined
        ? item
        : {
            ...before,
            routes: [...new Set([...before.routes, ...routes])],
            sources: distinctSources([...before.sources, ...sources]),
          },
    );
  }
  return [...merged.values()];
}
