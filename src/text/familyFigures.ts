import type { SourceReference } from '../engine/proof.js';
import type { FamilyIncomeDetermination } from '../evaluators/familyIncome.js';
import { cite } from './cite.js';
import { describeMargin, describeMoney } from './describeMoney.js';
import { fillIn } from './fillIn.js';
import { row, type Section } from './report.js';
import type { TextContext } from './textContext.js';

/**
 * Says the figures of an answer on family income. Which income counts is said by the reasons.
 *
 * @param answer - The answer.
 * @param context - What texts are written with.
 * @returns One section.
 */
export function familyFigures(answer: FamilyIncomeDetermination, context: TextContext): readonly Section[] {
  const { language } = context;
  const { labels } = language;
  const { threshold, countedIncome, possibleIncome, margin } = answer.figures;
  const rows = [
    row(
      labels.threshold,
      describeMoney(threshold, language) + making(answer, context) + cite(sourcesOf(answer, context)),
    ),
    row(labels.countedIncome, describeMoney(countedIncome, language)),
    ...(possibleIncome.amount === countedIncome.amount
      ? []
      : [row(labels.possibleIncome, describeMoney(possibleIncome, language))]),
    row(labels.margin, describeMargin(margin, language)),
  ];
  return [{ title: labels.figures, rows }];
}

/** What the threshold is a percentage of, where it is one. */
function making({ figures }: FamilyIncomeDetermination, { language }: TextContext): string {
  const { percentage, base } = figures;
  if (percentage === null || base === null) return '';
  const params = { percentage: percentage.replace(/\.00$/, ''), base: describeMoney(base, language) };
  return ` (${fillIn(language.phrases.percentageOf, params, language)})`;
}

/** The sources of the threshold, or those of the rule where the document is not at hand. */
function sourcesOf(
  { documents, reasons }: FamilyIncomeDetermination,
  { document }: TextContext,
): readonly SourceReference[] {
  const [reference] = documents;
  const parameters = reference === undefined ? undefined : document?.(reference)?.parameters;
  return parameters?.threshold?.sources ?? reasons[0]?.sources ?? [];
}
