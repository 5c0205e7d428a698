import type { Edition } from '../rules/rulebook.js';

/**
 * Finds the day on which the newest of some editions was published.
 *
 * @param editions - The editions.
 * @returns The day, `YYYY-MM-DD`; `undefined` when there are none.
 */
export function newestPublication(editions: readonly Edition[]): string | undefined {
  // ISO dates sort as the days they name.
  return editions
    .map(({ document }) => document.publishedOn)
    .sort()
    .at(-1);
}
