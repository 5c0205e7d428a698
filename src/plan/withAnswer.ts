import type { CaseFile } from '../facts/caseFile.js';
import { FactsError } from '../facts/factsError.js';
import { ABSENT_PARTS } from './absentParts.js';
import { answerTypeOf } from './answerTypeOf.js';
import { replacedAt, valueAt } from './casePath.js';

/**
 * Puts an answer into a case file. Sections and records on the way that are not there are made.
 *
 * The value is not looked at: {@link assess} says what is wrong with it.
 *
 * @param caseFile - What is known of the person, which stays as it is.
 * @param path - Where the answer belongs, as a question says it: in `path`, or in the path of `none`.
 * @param value - The answer.
 * @returns A case file with the answer in it.
 * @throws {@link FactsError} when there is no such path, or a record on it would leave a gap in its list.
 * @example
 * withAnswer({}, 'jobOffers[0].region', 'flanders'); //=> { jobOffers: [{ region: 'flanders' }] }
 */
export function withAnswer(caseFile: CaseFile, path: string, value: unknown): CaseFile {
  if (!Object.hasOwn(ABSENT_PARTS, path)) answerTypeOf(path);
  refuseGap(caseFile, path);
  return replacedAt(caseFile, path, value);
}

function refuseGap(caseFile: CaseFile, path: string): void {
  const [, list, index] = /^(.*)\[(\d+)\]/.exec(path) ?? [];
  if (list === undefined) return;
  const records = valueAt(caseFile, list);
  const count = Array.isArray(records) ? records.length : 0;
  if (Number(index) <= count) return;
  const expected = `a record of ${list} from 0 to ${count}, the last being a new one`;
  throw new FactsError([{ path, expected, received: index ?? '' }]);
}
