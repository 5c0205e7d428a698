import type { HashedDocument } from '../rules/rulebook.js';
import type { RulesOptions } from '../rules/rulesAsOf.js';
import { knownEditions } from './knownEditions.js';
import { openedRulebook } from './openedRulebook.js';

/**
 * Lists the documents of a rulebook that count: of each edition the newest revision known on a day.
 *
 * @param options - Which rulebook, and in which state.
 * @returns The documents, by id and effective date.
 * @throws `FactsError` when the name or the date is wrong.
 * @example
 * documentsKnown({ rulebook: 'guide', knownOn: '2026-01-01' }); //=> []
 */
export function documentsKnown(options: RulesOptions = {}): readonly HashedDocument[] {
  return knownEditions(openedRulebook(options), options.knownOn).map(({ document, reference }) => ({
    document,
    hash: reference.hash,
  }));
}
