import type { CaseFile } from '../facts/caseFile.js';
import type { FactsProblem } from '../facts/factsError.js';
import { type Form, refuseIfAny } from '../facts/forms.js';
import { plainData } from '../facts/plainData.js';
import { ABSENT_PARTS } from './absentParts.js';
import { answerTypeOf } from './answerTypeOf.js';
import { caseFileForm } from './caseFileForm.js';
import { replacedAt } from './casePath.js';

/**
 * Puts an answer into a case file. Sections and records on the way that are not there are made.
 *
 * The value is not looked at: {@link assess} says what is wrong with it.
 *
 * @param caseFile - What is known of the person, which stays as it is.
 * @param path - Where the answer belongs, as a question says it: in `path`, or in the path of `none`.
 * @param value - The answer.
 * @returns A case file with the answer in it.
 * @throws {@link FactsError} when there is no such path, a record on it would leave a gap in its list, something else stands on the way to it, or the case
 * file or the value is no data.
 * @example
 * withAnswer({}, 'jobOffers[0].region', 'flanders'); //=> { jobOffers: [{ region: 'flanders' }] }
 */
export function withAnswer(caseFile: CaseFile, path: string, value: unknown): CaseFile {
  const problems: FactsProblem[] = [];
  const file = caseFileForm(caseFile, '', problems);
  const answer = answerForm(value, 'value', problems);
  refuseIfAny(problems);
  if (typeof path !== 'string' || !Object.hasOwn(ABSENT_PARTS, path)) answerTypeOf(path);
  return replacedAt(file, path, answer);
}

const answerForm: Form<unknown> = (value, path, problems) => {
  if (value !== undefined) return plainData(value, path, problems);
  problems.push({ path, expected: 'an answer', received: 'nothing' });
  return undefined;
};
