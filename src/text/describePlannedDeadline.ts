import type { PlannedDeadline } from '../plan/plan.js';
import { cite } from './cite.js';
import { deadlineFigures } from './deadlineFigures.js';
import { describeReason } from './describeReason.js';
import { describeWarning } from './describeWarning.js';
import { fillIn } from './fillIn.js';
import { listRows } from './listRows.js';
import { missingRows } from './missingRows.js';
import { plannedDate } from './plannedDate.js';
import { plannedState } from './plannedState.js';
import type { Row } from './report.js';
import type { TextContext } from './textContext.js';
import { writeDate } from './writeDate.js';

/**
 * Says until when, or from when, something can be done, and how the day asked about stands to that.
 *
 * @param deadline - The deadline.
 * @param context - What texts are written with.
 * @returns One row for the deadline, and deeper ones for its dates, why, and what is missing.
 */
export function describePlannedDeadline(deadline: PlannedDeadline, context: TextContext): readonly Row[] {
  const { language } = context;
  const { missing, determination } = deadline;
  const { figures, outcome, reasons, warnings } = determination;
  const date = plannedDate(deadline);
  const params = { kind: figures.kind, state: plannedState(deadline, language) };
  const [dates] = deadlineFigures(determination, context);
  const why = reasons.map(
    ({ code, params, sources }) =>
      // The path is one into the facts of the question, not into the case file; the dates tell the record.
      describeReason(
        { code, params: 'path' in params ? { ...params, path: '' } : params },
        language,
      ).replaceAll('  ', ' ') + cite(sources),
  );
  return [
    {
      depth: 0,
      label: date === null ? language.plan.undated : writeDate(date, language),
      outcome,
      text: fillIn(language.plan.deadline, params, language),
    },
    // The first is the state, which is said already.
    ...(dates?.rows ?? []).slice(1).map((each) => ({ ...each, depth: each.depth + 1 })),
    ...listRows(language.plan.why, why),
    ...listRows(
      language.plan.toKnow,
      warnings.map((warning) => describeWarning(warning, language)),
    ),
    ...missingRows(missing, language.plan.missing, language),
  ];
}
