import type { SourceReference } from '../engine/proof.js';
import type { SalaryDetermination, SalaryRate } from '../evaluators/salary.js';
import { cite } from './cite.js';
import { describeMargin, describeMoney } from './describeMoney.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { type Row, row, type Section } from './report.js';
import type { TextContext } from './textContext.js';

/**
 * Says the figures of an answer on a salary.
 *
 * @param answer - The answer.
 * @param context - What texts are written with.
 * @returns One section; none when the rules have no threshold.
 */
export function salaryFigures(
  { figures, reasons }: SalaryDetermination,
  { language }: TextContext,
): readonly Section[] {
  const { labels } = language;
  const { threshold, salary, margin, rates } = figures;
  if (rates.length === 0) return [];
  const sources = reasons.filter(({ params }) => 'rate' in params).map((reason) => reason.sources);
  const rows = [
    ...(threshold === null
      ? []
      : [row(labels.threshold, describeMoney(threshold, language) + cite(sources[0] ?? [], language))]),
    ...(salary === null ? [] : [row(labels.salary, describeMoney(salary, language))]),
    ...(margin === null ? [] : [row(labels.margin, describeMargin(margin, language))]),
    ...(rates.length === 1
      ? []
      : rates.map((rate, index) => rateRow(rate, sources[index] ?? [], index, language))),
  ];
  return [{ title: labels.figures, rows }];
}

function rateRow(
  rate: SalaryRate,
  sources: readonly SourceReference[],
  index: number,
  language: Language,
): Row {
  const params = {
    rate: nameOf('rate', rate.rate, language),
    threshold: describeMoney(rate.threshold, language),
    margin: rate.margin === null ? null : describeMargin(rate.margin, language),
  };
  const text = fillIn(language.phrases.rate, params, language);
  return row(index === 0 ? language.labels.rates : '', text + cite(sources, language));
}
