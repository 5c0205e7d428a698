import type { Vocabulary } from '../engine/vocabulary.js';
import { cardVocabulary } from './cardVocabulary.js';
import { deadlineVocabulary } from './deadlineVocabulary.js';
import { familyVocabulary } from './familyFacts.js';
import { planVocabulary } from './planVocabulary.js';
import { registerNumberVocabulary } from './registerNumberFacts.js';
import { residenceVocabulary } from './residenceVocabulary.js';
import { salaryVocabulary } from './salaryFacts.js';
import { studentVocabulary } from './studentFacts.js';

const VOCABULARIES: ReadonlyMap<string, Vocabulary> = /* @__PURE__ */ new Map([
  ['cards', cardVocabulary],
  ['card-risks', cardVocabulary],
  ['salary', salaryVocabulary],
  ['student-means', studentVocabulary],
  ['family-income', familyVocabulary],
  ['deadlines', deadlineVocabulary],
  ['register-number', registerNumberVocabulary],
  ['administration-language', cardVocabulary],
  ['procedure', planVocabulary],
  ['checklist', planVocabulary],
  ['costs', planVocabulary],
  ['travel', planVocabulary],
  ['schengen-days', planVocabulary],
  ['residence-count', residenceVocabulary],
]);

/**
 * Finds the facts that the rules of a domain may ask about.
 *
 * @param domain - The domain, such as `salary/brussels`.
 * @returns The vocabulary of its first part; empty for a domain that no evaluator reads.
 */
export function vocabularyOf(domain: string): Vocabulary {
  return VOCABULARIES.get(domain.split('/')[0] ?? '') ?? {};
}
