import type { CaseFile } from '../facts/caseFile.js';
import { caseFileSchema } from '../facts/caseFileSchema.js';
import { type FactsReader, factsReader } from '../facts/factsReader.js';
import { lawOf, type RuleSet } from '../rules/ruleSet.js';

/**
 * Makes the reader of case files for a set of rules, which knows the nationalities.
 *
 * @param rules - The rules.
 * @returns The reader.
 */
export function caseFileReader(rules: RuleSet): FactsReader<CaseFile> {
  const { groups } = lawOf(rules).book.data.nationalityGroups;
  return factsReader(caseFileSchema(Object.values(groups).flat()));
}
