import type { Check, CheckDetermination } from '../plan/plan.js';
import { casePathName } from './casePathName.js';
import { checkName } from './checkName.js';
import { cite } from './cite.js';
import { describeFigures } from './describeFigures.js';
import { describeReason } from './describeReason.js';
import { describeWarning } from './describeWarning.js';
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
  const figures = describeFigures(determination, context).flatMap(({ rows }) => rows);
  const reasons = determination.reasons.map(({ code, params, sources }) => {
    const { path } = params;
    const named =
      typeof path === 'string' ? casePathName(LISTS[determination.evaluator] + path, language) : null;
    return (
      describeReason({ code, params: named === null ? params : { ...params, path: named } }, language) +
      cite(sources)
    );
  });
  const warnings = determination.warnings.map((warning) => describeWarning(warning, language));
  return [
    ...figures.map((figure) => ({ ...figure, depth: figure.depth + 1 })),
    ...listRows(language.plan.why, reasons),
    ...listRows(language.plan.toKnow, warnings),
  ];
}
