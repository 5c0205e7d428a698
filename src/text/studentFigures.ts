import type { StudentMeansDetermination } from '../evaluators/studentMeans.js';
import { cite } from './cite.js';
import { describeMargin, describeMoney } from './describeMoney.js';
import { describeMonthAndYear } from './describeMonthAndYear.js';
import { nameOf } from './nameOf.js';
import { row, type Section } from './report.js';
import type { TextContext } from './textContext.js';

/**
 * Says the figures of an answer on a student's means.
 *
 * @param answer - The answer.
 * @param context - What texts are written with.
 * @returns One section.
 */
export function studentFigures(
  { figures, reasons }: StudentMeansDetermination,
  { language }: TextContext,
): readonly Section[] {
  const { labels } = language;
  const { required, means, possibleMeans, shortfall, margin, counted } = figures;
  const taken = counted.filter((item) => item.counted === 'met');
  const rows = [
    row(
      labels.required,
      describeMonthAndYear(required, language) + cite(reasons[0]?.sources ?? [], language),
    ),
    row(labels.means, describeMonthAndYear(means, language)),
    ...(possibleMeans.year.amount === means.year.amount
      ? []
      : [row(labels.possibleMeans, describeMonthAndYear(possibleMeans, language))]),
    shortfall === null
      ? row(labels.margin, describeMargin(margin, language))
      : row(labels.shortfall, describeMonthAndYear(shortfall, language)),
    ...taken.map(({ kind, year }, index) =>
      row(
        index === 0 ? labels.countedMeans : '',
        `${nameOf('means', kind, language)}${language.notation.colon}${describeMoney(year, language)}`,
      ),
    ),
  ];
  return [{ title: labels.figures, rows }];
}
