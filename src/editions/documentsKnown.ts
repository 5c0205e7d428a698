import type { FactsProblem } from '../facts/factsError.js';
import { readOptions } from '../facts/forms.js';
import type { HashedDocument } from '../rules/hashedDocument.js';
import { RULES_OPTIONS, type RulesOptions } from '../rules/rulesAsOf.js';
import { knownEditions } from './knownEditions.js';
import { openedRulebook } from './openedRulebook.js';

/**
 * Lists the documents of a rulebook that count: of each edition the newest revision known on a day.
 *
 * @param options - Which rulebook, and in which state.
 * @returns The documents, by id and effective date.
 * @throws `FactsError` when the name, the date or another option is wrong, listing all of it.
 * @example
 * documentsKnown({ rulebook: 'guide', knownOn: '2026-01-01' }); //=> []
 */
export function documentsKnown(options: RulesOptions = {}): readonly HashedDocument[] {
  const problems: FactsProblem[] = [];
  const read = readOptions(RULES_OPTIONS, options, problems);
  return knownEditions(openedRulebook(read, problems), read.knownOn).map(({ document, reference }) => ({
    document,
    hash: reference.hash,
  }));
}
