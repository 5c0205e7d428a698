import { casePattern } from '../plan/casePattern.js';
import { casePathName } from './casePathName.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';

/**
 * Says what to ask a person for a fact of the case file.
 *
 * @param path - The path, such as `jobOffers[0].region`.
 * @param language - The language.
 * @returns The question, with the record that it is about where the path goes into a list; the path when there is no
 * question for it.
 * @example
 * questionText('person.nationality', ENGLISH); //=> 'Which nationality does the person have?'
 */
export function questionText(path: string, language: Language): string {
  const pattern = casePattern(path);
  const question = Object.hasOwn(language.questions, pattern) ? language.questions[pattern] : undefined;
  if (question === undefined) return path;
  const record = /^.*\[\d+\]/.exec(path)?.[0];
  if (record === undefined) return question;
  const params = { record: casePathName(record, language), question };
  return fillIn(language.plan.questionOfRecord, params, language);
}
