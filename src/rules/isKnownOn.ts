import type { Contradiction } from './contradiction.js';

/**
 * Tells whether a contradiction was known on a day.
 *
 * @param contradiction - The contradiction.
 * @param knownOn - The day whose state of our data is used; `null` for the newest.
 * @returns Whether the data of that day said so.
 */
export function isKnownOn({ knownFrom, knownUntil }: Contradiction, knownOn: string | null): boolean {
  if (knownOn === null) return knownUntil === null;
  return knownFrom <= knownOn && (knownUntil === null || knownOn < knownUntil);
}
