import type { SourceReference } from '../engine/proof.js';
import type { FamilyIncomeDetermination, RegimeFigures } from '../evaluators/familyIncome.js';
import { cite } from './cite.js';
import { describeMargin, describeMoney } from './describeMoney.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { type Row, row, type Section } from './report.js';
import type { TextContext } from './textContext.js';
import { writePercentage } from './writeFigure.js';

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
  const { threshold, countedIncome, possibleIncome, margin, regime, regimes } = answer.figures;
  const rows = [
    ...(regime === null ? [] : [row(labels.regime, nameOf('regime', regime, language))]),
    ...(threshold === null
      ? []
      : [
          row(
            labels.threshold,
            describeMoney(threshold, language) +
              making(answer, context) +
              cite(sourcesOf(answer, context), language),
          ),
        ]),
    row(labels.countedIncome, describeMoney(countedIncome, language)),
    ...(possibleIncome.amount === countedIncome.amount
      ? []
      : [row(labels.possibleIncome, describeMoney(possibleIncome, language))]),
    ...(margin === null ? [] : [row(labels.margin, describeMargin(margin, language))]),
    ...(regimes.length < 2 ? [] : regimes.map((each, index) => regimeRow(each, index, language))),
  ];
  return [{ title: labels.figures, rows }];
}

function regimeRow({ regime, threshold, margin }: RegimeFigures, index: number, language: Language): Row {
  const params = {
    regime: nameOf('regime', regime, language),
    threshold: threshold === null ? null : describeMoney(threshold, language),
    margin: margin === null ? null : describeMargin(margin, language),
  };
  const text = fillIn(language.phrases.regime, params, language);
  return row(index === 0 ? language.labels.regimes : '', text);
}

/** What the threshold is a percentage of, where it is one. */
function making({ figures }: FamilyIncomeDetermination, { language }: TextContext): string {
  const { percentage, base } = figures;
  if (percentage === null || base === null) return '';
  const params = { percentage: writePercentage(percentage, language), base: describeMoney(base, language) };
  return ` (${fillIn(language.phrases.percentageOf, params, language)})`;
}

/** The sources of the threshold, or those of the rule where the document is not at hand or says it of no parameter. */
function sourcesOf(
  { documents, reasons }: FamilyIncomeDetermination,
  { document }: TextContext,
): readonly SourceReference[] {
  const [reference] = documents;
  const parameters = reference === undefined ? undefined : document?.(reference)?.parameters;
  return parameters?.threshold?.sources ?? reasons[0]?.sources ?? [];
}
