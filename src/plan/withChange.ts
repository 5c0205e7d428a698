import type { CaseFile } from '../facts/caseFile.js';
import { FactsError, type FactsProblem } from '../facts/factsError.js';
import { anyText, dataOf, type Form, partOf, refuseIfAny } from '../facts/forms.js';
import { showValue } from '../facts/showValue.js';
import type { Json } from '../rules/ruleDocument.js';
import { ANSWER_TYPES } from './answerTypes.js';
import { caseFileForm } from './caseFileForm.js';
import { replacedAt, valueAt } from './casePath.js';
import { casePattern } from './casePattern.js';
import type { Change } from './plan.js';

/**
 * Makes a change that a plan offers, so that the plan after it can be asked for: its steps, documents and costs. A change that
 * is only time leaves the case file as it is; ask as of the day in `on`.
 *
 * @param caseFile - The case file that the plan was made for, which stays as it is.
 * @param change - One of the changes of that plan.
 * @returns A case file with the change made.
 * @throws {@link FactsError} when there is no such path, or something else stands in the case file than the change goes out from: it was offered for
 * another case.
 * @example
 * const change = { path: 'jobOffers[0].region', from: 'wallonia', to: 'flanders' };
 * withChange({ jobOffers: [{ region: 'wallonia' }] }, change); //=> { jobOffers: [{ region: 'flanders' }] }
 */
export function withChange(caseFile: CaseFile, change: Pick<Change, 'path' | 'from' | 'to'>): CaseFile {
  const problems: FactsProblem[] = [];
  const file = caseFileForm(caseFile, '', problems);
  const { path, from, to } = changeForm(change, 'change', problems);
  refuseIfAny(problems);
  if (path === 'asOf') return file;
  if (!isCasePath(path)) {
    throw new FactsError([
      { path: 'change.path', expected: 'a path of the case file', received: showValue(path) },
    ]);
  }
  const found = valueAt(file, path) ?? null;
  if (found !== from) {
    throw new FactsError([{ path, expected: showValue(from), received: showValue(found) }]);
  }
  return replacedAt(file, path, to);
}

type Step = Pick<Change, 'path' | 'from' | 'to'>;

const known: Form<Json> = (value, path, problems) => {
  if (value === undefined)
    problems.push({ path, expected: 'a value, or null for none', received: 'nothing' });
  return value as Json;
};

/** Of a change that a plan offers, what else is said of it is not looked at. */
const changeForm: Form<Step> = /* @__PURE__ */ dataOf(
  /* @__PURE__ */ partOf<Step>({ path: anyText, from: known, to: known }),
);

/** Whether a case file has something at a path: a fact, a part of one, or a record of a list. */
function isCasePath(path: string): boolean {
  if (path.includes('[]')) return false;
  const pattern = casePattern(path);
  return Object.keys(ANSWER_TYPES).some(
    (known) => pattern === known || pattern.startsWith(`${known}.`) || pattern.startsWith(`${known}[]`),
  );
}
