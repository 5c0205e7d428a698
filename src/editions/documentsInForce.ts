import type { FactsProblem } from '../facts/factsError.js';
import { readOptions } from '../facts/forms.js';
import { checkDay } from '../rules/checkDay.js';
import { editionInForce } from '../rules/editionInForce.js';
import type { HashedDocument } from '../rules/hashedDocument.js';
import { newestRevisions } from '../rules/newestRevisions.js';
import { RULES_OPTIONS, type RulesOptions } from '../rules/rulesAsOf.js';
import { openedRulebook } from './openedRulebook.js';

/**
 * Lists the documents that are in force on a day, those that only declare a gap included.
 *
 * @param asOf - The day, `YYYY-MM-DD`.
 * @param options - Which rulebook, and in which state.
 * @returns The documents, by id.
 * @throws `FactsError` when a date, the name of the rulebook or another option is wrong, listing all of it.
 * @throws `RuleDocumentError` when two editions of a domain are in force at once.
 * @example
 * documentsInForce('2025-12-31', { rulebook: 'guide' }); //=> []
 */
export function documentsInForce(asOf: string, options: RulesOptions = {}): readonly HashedDocument[] {
  const problems: FactsProblem[] = [];
  checkDay('asOf', asOf, problems);
  const read = readOptions(RULES_OPTIONS, options, problems);
  return [...openedRulebook(read, problems).domains.values()].flatMap((editions) => {
    const edition = editionInForce(newestRevisions(editions, read.knownOn), asOf);
    return edition === undefined ? [] : [{ document: edition.document, hash: edition.reference.hash }];
  });
}
