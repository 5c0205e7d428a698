import { newestRevisions } from '../rules/newestRevisions.js';
import type { Edition, OpenRulebook } from '../rules/rulebook.js';

/**
 * Lists what a rulebook counts: of each edition the newest revision published by a day.
 *
 * @param book - The rulebook.
 * @param knownOn - The day; the newest of all when `undefined`.
 * @returns The editions, by id and effective date.
 */
export function knownEditions(book: OpenRulebook, knownOn: string | undefined): readonly Edition[] {
  return [...book.domains.values()].flatMap((editions) => newestRevisions(editions, knownOn));
}
