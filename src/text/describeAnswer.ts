import type { Proof } from '../engine/proof.js';
import type { AnyDetermination } from '../evaluators/determinations.js';
import { cite } from './cite.js';
import { describeEdition } from './describeEdition.js';
import { describeFigures } from './describeFigures.js';
import { describeProof } from './describeProof.js';
import { describeReason } from './describeReason.js';
import { describeSources } from './describeSources.js';
import { describeWarning } from './describeWarning.js';
import { factName } from './factName.js';
import { headlineOf } from './headlineOf.js';
import type { Language } from './language.js';
import { type Report, type Row, row, type Section } from './report.js';
import type { TextContext } from './textContext.js';
import { writeDate } from './writeDate.js';

/**
 * Says an answer in words: what it is, its figures, why, what is missing, what to know, and from which sources.
 *
 * @param answer - The answer.
 * @param context - What texts are written with.
 * @param proof - The proof of the answer, to be shown with it.
 * @returns A report, to be laid out with {@link renderReport}.
 */
export function describeAnswer(answer: AnyDetermination, context: TextContext, proof?: Proof): Report {
  const { language } = context;
  const { labels } = language;
  const { asOf, rulebook, missingFacts, warnings, documents } = answer;
  const sections: readonly Section[] = [
    { title: '', rows: [row(labels.asOf, writeDate(asOf, language)), row(labels.rulebook, rulebook)] },
    ...describeFigures(answer, context),
    { title: labels.reasons, rows: reasonRows(answer, language) },
    { title: labels.missingFacts, rows: missingFacts.map((path) => row(path, factName(path, language))) },
    { title: labels.warnings, rows: warnings.map((warning) => row('-', describeWarning(warning, language))) },
    { title: labels.proof, rows: proof === undefined ? [] : describeProof(proof, language) },
    { title: labels.documents, rows: documents.map((reference) => describeEdition(reference, language)) },
    { title: labels.sources, rows: describeSources([answer, proof], context) },
  ];
  return {
    headline: headlineOf(answer, language),
    outcome: answer.outcome,
    sections: sections.filter(({ rows }) => rows.length > 0),
    closing: language.phrases.closing,
  };
}

/** The reasons of an answer on cards stand with the cards. */
function reasonRows({ evaluator, reasons }: AnyDetermination, language: Language): readonly Row[] {
  if (evaluator === 'cards') return [];
  return reasons.map((reason): Row => {
    const { outcome, sources } = reason;
    const text = describeReason(reason, language) + cite(sources);
    return { depth: 0, label: language.outcomes[outcome], outcome, text };
  });
}
