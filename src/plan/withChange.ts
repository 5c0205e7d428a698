import type { CaseFile } from '../facts/caseFile.js';
import { FactsError } from '../facts/factsError.js';
import { showValue } from '../facts/showValue.js';
import { replacedAt, valueAt } from './casePath.js';
import type { Change } from './plan.js';

/**
 * Makes a change that a plan offers, so that the plan after it can be asked for: its steps, documents and costs. A change that
 * is only time leaves the case file as it is; ask as of the day in `on`.
 *
 * @param caseFile - The case file that the plan was made for, which stays as it is.
 * @param change - One of the changes of that plan.
 * @returns A case file with the change made.
 * @throws {@link FactsError} when something else stands in the case file than the change goes out from: it was offered for
 * another case.
 * @example
 * const change = { path: 'jobOffers[0].region', from: 'wallonia', to: 'flanders' };
 * withChange({ jobOffers: [{ region: 'wallonia' }] }, change); //=> { jobOffers: [{ region: 'flanders' }] }
 */
export function withChange(caseFile: CaseFile, change: Pick<Change, 'path' | 'from' | 'to'>): CaseFile {
  const { path, from, to } = change;
  if (path === 'asOf') return caseFile;
  const found = valueAt(caseFile, path) ?? null;
  if (found !== from) {
    throw new FactsError([{ path, expected: showValue(from), received: showValue(found) }]);
  }
  return replacedAt(caseFile, path, to);
}
