import type { Check, CheckDetermination } from '../plan/plan.js';
import type { Json } from '../rules/ruleDocument.js';
import type { Warning } from '../rules/ruleSet.js';
import { casePathName } from './casePathName.js';
import { checkName } from './checkName.js';
import { cite } from './cite.js';
import { describeCode } from './describeCode.js';
import { describeFigures } from './describeFigures.js';
import { describeWarning } from './describeWarning.js';
import type { Params } from './fillIn.js';
import type { Language } from './language.js';
import { listRows } from './listRows.js';
import { missingRows } from './missingRows.js';
import { nameOf } from './nameOf.js';
import type { Row } from './report.js';
import type { TextContext } from './textContext.js';

/**
 * Says whether a salary or means suffice: the threshold, the margin and why.
 *
 * @param check - The check.
 * @param context - What texts are written with.
 * @returns One row for the check, and deeper ones for what belongs to it.
 */
export function describeCheck(check: Check, context: TextContext): readonly Row[] {
  const { outcome, missing, determination } = check;
  const { language } = context;
  const label = nameOf('checkOutcome', outcome, language);
  return [
    { depth: 0, label, outcome, text: checkName(check, language) },
    ...(determination === null ? [] : determinationRows(determination, context)),
    ...missingRows(missing, language.plan.missing, language),
  ];
}

/** Where the lists stand in the case file that an answer has paths into. */
const LISTS: Readonly<Record<CheckDetermination['evaluator'], string>> = {
  salary: '',
  'student-means': 'studies.',
  'family-income': 'family.sponsor.',
};

function determinationRows(determination: CheckDetermination, context: TextContext): readonly Row[] {
  const { language } = context;
  const list = LISTS[determination.evaluator];
  const named = (params: Params): Params => withNames(params, list, language);
  const figures = describeFigures(determination, context).flatMap(({ rows }) => rows);
  const reasons = determination.reasons.map(
    ({ code, params, sources }) =>
      describeCode(language.reasons, code, named(params), language) + cite(sources, language),
  );
  const warnings = determination.warnings.map(({ code, params }) =>
    describeWarning({ code, params: named(params) as Warning['params'] }, language),
  );
  return [
    ...figures.map((figure) => ({ ...figure, depth: figure.depth + 1 })),
    ...listRows(language.plan.why, reasons),
    ...listRows(language.plan.toKnow, warnings),
  ];
}

/** Names the records that parameters have paths to. */
function withNames(params: Params, list: string, language: Language): Params {
  const name = (path: Json): string => casePathName(`${list}${String(path)}`, language);
  const { path, amounts } = params;
  return {
    ...params,
    ...(typeof path === 'string' ? { path: name(path) } : {}),
    ...(Array.isArray(amounts) ? { amounts: amounts.map(name) } : {}),
  };
}
