import type { RulebookComparison, RulebookSide } from '../evaluators/compareRulebooks.js';
import { cite } from './cite.js';
import { describeDecisiveFigure, nameOfFigure } from './describeDecisiveFigure.js';
import { describeError } from './describeError.js';
import { describeReason } from './describeReason.js';
import { describeSources } from './describeSources.js';
import { describeWarning } from './describeWarning.js';
import { fillIn } from './fillIn.js';
import { headlineOf } from './headlineOf.js';
import type { Language } from './language.js';
import { type Report, type Row, row } from './report.js';
import type { TextContext } from './textContext.js';
import { writeDate } from './writeDate.js';

/**
 * Says where the guide and the law differ on a question, and what each says.
 *
 * @param comparison - Both answers.
 * @param context - What texts are written with.
 * @returns A report, to be laid out with {@link renderReport}.
 */
export function describeComparison(comparison: RulebookComparison, context: TextContext): Report {
  const { language } = context;
  const { labels, phrases } = language;
  const { asOf, agree, differences, guide, law } = comparison;
  const points = differences.flatMap(({ path, ...sides }) => [
    row(nameOfFigure(path, language), ''),
    ...([guide, law] as const).map(({ rulebook }, index) => {
      const { value, sources } = index === 0 ? sides.guide : sides.law;
      return row(rulebook, describeDecisiveFigure(path, value, language) + cite(sources, language), 1);
    }),
  ]);
  return {
    headline: fillIn(
      agree ? phrases.rulebooksAgree : phrases.rulebooksDiffer,
      { guide: guide.rulebook, law: law.rulebook },
      language,
    ),
    sections: [
      { title: '', rows: [row(labels.asOf, writeDate(asOf, language))] },
      { title: labels.differences, rows: points },
      ...[guide, law].map((side) => ({
        title: fillIn(phrases.rulebookSays, { rulebook: side.rulebook }, language),
        rows: sideRows(side, asOf, language),
      })),
      { title: labels.sources, rows: describeSources([guide.answer, law.answer], context) },
    ],
    closing: phrases.closing,
  };
}

function sideRows({ answer, noLaw }: RulebookSide, asOf: string, language: Language): readonly Row[] {
  if (answer === null) {
    return noLaw === null ? [] : [row('', describeError({ code: 'no-law', asOf, ...noLaw }, language))];
  }
  return [
    row('', headlineOf(answer, language)),
    ...answer.reasons.map((reason) =>
      row('-', describeReason(reason, language) + cite(reason.sources, language)),
    ),
    ...answer.warnings.map((warning) => row('!', describeWarning(warning, language))),
  ];
}
