import type { RegisterNumberDetermination } from '../evaluators/registerNumber.js';
import { cite } from './cite.js';
import { describeCode } from './describeCode.js';
import { describeFigures } from './describeFigures.js';
import { describeReason } from './describeReason.js';
import { describeWarning } from './describeWarning.js';
import { listRows } from './listRows.js';
import type { Row } from './report.js';
import type { TextContext } from './textContext.js';

/**
 * Says in a plan whether the national register number has the right form.
 *
 * @param answer - The answer on the number.
 * @param context - What texts are written with.
 * @returns One row for the number, and deeper ones for its figures and why.
 */
export function describeRegisterNumber(
  answer: RegisterNumberDetermination,
  context: TextContext,
): readonly Row[] {
  const { language } = context;
  const { evaluator, outcome, reasons, warnings } = answer;
  const figures = describeFigures(answer, context).flatMap(({ rows }) => rows);
  return [
    {
      depth: 0,
      label: language.outcomes[outcome],
      outcome,
      text: describeCode(language.headlines, `${evaluator}.${outcome}`, {}, language),
    },
    ...figures.map((figure) => ({ ...figure, depth: figure.depth + 1 })),
    ...listRows(
      language.plan.why,
      reasons.map((reason) => describeReason(reason, language) + cite(reason.sources)),
    ),
    ...listRows(
      language.plan.toKnow,
      warnings.map((warning) => describeWarning(warning, language)),
    ),
  ];
}
