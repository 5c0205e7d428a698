import type { Edition } from './rulebook.js';

/**
 * Takes of each edition of a domain the newest revision published by a day.
 *
 * @param editions - The editions of one domain, by effective date and revision.
 * @param knownOn - The day, `YYYY-MM-DD`; the newest of all when `undefined`.
 * @returns One revision of each edition known on that day, by effective date.
 */
export function newestRevisions(
  editions: readonly Edition[],
  knownOn: string | undefined,
): readonly Edition[] {
  const newest = new Map<string, Edition>();
  for (const edition of editions) {
    const { effectiveFrom, publishedOn } = edition.document;
    // ISO dates sort as the days they name.
    if (knownOn === undefined || publishedOn <= knownOn) newest.set(effectiveFrom, edition);
  }
  return [...newest.values()];
}
