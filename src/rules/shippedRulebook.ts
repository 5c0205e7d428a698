import type { Rulebook } from './rulebook.js';
import { openRulebook } from './rulebook.js';
import { CONTRADICTIONS } from './shippedContradictions.js';
import { CALENDAR, NATIONALITY_GROUPS, SHIPPED } from './shippedDocuments.js';

/** The names of the rulebooks that the package ships. */
export const RULEBOOK_NAMES = ['guide', 'law'] as const;

/** The name of a rulebook that the package ships. */
export type RulebookName = (typeof RULEBOOK_NAMES)[number];

/**
 * Opens a rulebook that the package ships. Keep it when asking for the law of many days: each document is compiled only
 * once.
 *
 * @param name - Its name.
 * @returns The rulebook.
 * @example
 * shippedRulebook('guide').name; //=> 'guide'
 */
export function shippedRulebook(name: RulebookName): Rulebook {
  const rulebook = openRulebook(name, SHIPPED[name], CALENDAR, NATIONALITY_GROUPS);
  return { ...rulebook, contradictions: CONTRADICTIONS[name] };
}
