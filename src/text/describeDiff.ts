import type { AnswerOrRefusal } from '../editions/answerOrRefusal.js';
import type { Flip, Flips } from '../editions/flipsBetween.js';
import type { Change, DiffedEdition, DocumentChange, RulesDiff } from '../editions/rulesDiff.js';
import { describeDecisiveFigure, nameOfFigure } from './describeDecisiveFigure.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import type { Page, PageSection } from './page.js';
import { shortHash } from './shortHash.js';
import { writeFigure } from './writeFigure.js';
import { writePlace } from './writePlace.js';

/** Two states of a rulebook, and how they differ: plain JSON, with its keys always in this order. */
export interface Comparison {
  /** The name of the rulebook. */
  readonly rulebook: string;
  /** What was compared: two days of law, two days on which the rulebook was known, or a lock and what is installed. */
  readonly by: 'as-of' | 'known-on' | 'lock';
  /** The day of the one state; for a lock the day on which the newest of its documents was published. */
  readonly before: string;
  /** The day of the other; for what is installed the day on which the newest of its documents was published. */
  readonly after: string;
  /** The documents that differ. */
  readonly documents: RulesDiff['documents'];
  /** The cases that come to something else; `null` when none were asked. */
  readonly flips: Flips | null;
}

/**
 * Says how two states of a rulebook differ, and which cases come to something else.
 *
 * @param comparison - The states and how they differ.
 * @param language - The language.
 * @returns A page, to be laid out with {@link renderPage} or {@link renderMarkdown}.
 */
export function describeDiff(comparison: Comparison, language: Language): Page {
  const { by, rulebook, before, after, documents, flips } = comparison;
  const { labels, phrases } = language;
  const headlines = { 'as-of': phrases.diffAsOf, 'known-on': phrases.diffKnownOn, lock: phrases.diffLock };
  const nothing = { title: labels.rules, paragraphs: [phrases.diffNothing] };
  return {
    headline: fillIn(headlines[by], { rulebook, before, after }, language),
    sections: [
      ...(documents.length === 0
        ? [nothing]
        : documents.map((document) => documentSection(document, language))),
      ...(flips === null ? [] : flipSections(flips, language)),
    ],
  };
}

function documentSection(document: DocumentChange, language: Language): PageSection {
  const { change, id, before, after, values, rules, sources, gap, others } = document;
  const { labels, phrases, notation } = language;
  const editions = [
    ...(before === null ? [] : [`${labels.before}${notation.colon}${describeEdition(before, language)}`]),
    ...(after === null ? [] : [`${labels.after}${notation.colon}${describeEdition(after, language)}`]),
  ];
  const listed = (label: string, changed: readonly { readonly change: Change; readonly name: string }[]) =>
    changed.length === 0
      ? []
      : [
          `${label}${notation.colon}${changed.map((each) => `${each.name} (${nameOf('change', each.change, language)})`).join(notation.semicolon)}`,
        ];
  return {
    title: `${id}${notation.colon}${nameOf('change', change, language)}`,
    paragraphs: [
      ...editions,
      ...(gap === null ? [] : [gap === 'declared' ? phrases.gapDeclared : phrases.gapClosed]),
      ...listed(
        labels.rules,
        rules.map(({ change: kind, rule: name }) => ({ change: kind, name })),
      ),
      ...listed(
        labels.sources,
        sources.map(({ change: kind, id: source, at }) => ({
          change: kind,
          name: `${source}${notation.colon}${writePlace(at, language)}`,
        })),
      ),
      ...(others.length === 0 ? [] : [`${labels.others}${notation.colon}${others.join(notation.comma)}`]),
    ],
    table: {
      headings: [labels.figure, labels.change, labels.before, labels.after, labels.from],
      lines: values.map((value) => [
        value.parameter,
        nameOf('change', value.change, language),
        value.before === null ? '' : writeFigure(value.before, value.unit, language),
        value.after === null ? '' : writeFigure(value.after, value.unit, language),
        value.effectiveFrom,
      ]),
    },
  };
}

function describeEdition(
  { effectiveFrom: from, effectiveTo: to, revision, hash }: DiffedEdition,
  language: Language,
): string {
  return fillIn(language.phrases.diffEdition, { from, to, revision, hash: shortHash(hash) }, language);
}

function flipSections(
  { compared, changed, refused, cases }: Flips,
  language: Language,
): readonly PageSection[] {
  const { labels, phrases } = language;
  const lines = cases.flatMap(({ name, evaluator, figures }) =>
    figures.map(({ path, before, after }) => [
      name,
      evaluator,
      nameOfFigure(path, language),
      describeDecisiveFigure(path, before, language),
      describeDecisiveFigure(path, after, language),
    ]),
  );
  const headings = [labels.case, labels.question, labels.figure, labels.before, labels.after];
  const counts = fillIn(phrases.flips, { compared, changed, refused }, language);
  const refusals = cases
    .filter(isRefused)
    .map(({ name, evaluator, before, after }) => [
      name,
      evaluator,
      describeSide(before, language),
      describeSide(after, language),
    ]);
  const refusedTable = {
    headings: [labels.case, labels.question, labels.before, labels.after],
    lines: refusals,
  };
  return [
    { title: labels.flips, paragraphs: [counts], table: { headings, lines } },
    ...(refusals.length === 0 ? [] : [{ title: labels.refused, paragraphs: [], table: refusedTable }]),
  ];
}

function isRefused({ before, after }: Flip): boolean {
  return before.refusal !== null || after.refusal !== null;
}

/** The outcome, or the first line of why there is none. */
function describeSide({ answer, refusal }: AnswerOrRefusal, { outcomes, notation }: Language): string {
  if (answer !== null) return outcomes[answer.outcome];
  return refusal?.message.replaceAll('\n', notation.semicolon) ?? '';
}
