import type { Plan } from '../plan/plan.js';
import { describeChange } from './describeChange.js';
import { describeCheck } from './describeCheck.js';
import { describeChecklistItem } from './describeChecklistItem.js';
import { describeCost, describeCostTotal } from './describeCost.js';
import { describeEdition } from './describeEdition.js';
import { describePlannedDeadline } from './describePlannedDeadline.js';
import { describeQuestion } from './describeQuestion.js';
import { describeRegisterNumber } from './describeRegisterNumber.js';
import { describeResidenceTrack } from './describeResidenceTrack.js';
import { describeRoute } from './describeRoute.js';
import { describeSources } from './describeSources.js';
import { describeStatement } from './describeStatement.js';
import { describeStepItem } from './describeStepItem.js';
import { describeTravel } from './describeTravel.js';
import { describeWarning } from './describeWarning.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { printable } from './printable.js';
import { type Row, row, type Section } from './report.js';
import type { TextContext } from './textContext.js';
import { writeDate } from './writeDate.js';

/**
 * Says every part of a plan.
 *
 * @param plan - The plan.
 * @param context - What texts are written with.
 * @returns The parts, in the order in which a person needs them; those that are empty are left out.
 */
export function planSections(plan: Plan, context: TextContext): readonly Section[] {
  const { language } = context;
  const { labels } = language;
  const words = language.plan;
  const { procedure, residence, registerNumber, warnings, documents, uncovered } = plan;
  const sections: readonly Section[] = [
    { title: '', rows: aboutRows(plan, language) },
    { title: words.routes, rows: plan.routes.flatMap((route) => describeRoute(route, language)) },
    { title: words.checks, rows: plan.checks.flatMap((check) => describeCheck(check, context)) },
    {
      title: words.dates,
      rows: plan.deadlines.flatMap((deadline) => describePlannedDeadline(deadline, context)),
    },
    {
      title: words.questions,
      rows: plan.questions.flatMap((question, index) => describeQuestion(question, index + 1, language)),
    },
    {
      title: words.changes,
      rows: [
        ...plan.changes.map((change) => describeChange(change, language)),
        ...(plan.changes.length === 0 ? [] : [row('!', words.afterChange)]),
      ],
      headings: [words.what, labels.change],
    },
    {
      title: words.steps,
      rows: [
        ...procedure.flatMap((step, index) => describeStepItem(step, index + 1, language)),
        ...(procedure.length === 0 ? [] : [row('!', words.usualTimes)]),
      ],
    },
    {
      title: words.checklist,
      rows: plan.checklist.flatMap((item) => describeChecklistItem(item, language)),
    },
    {
      title: words.costs,
      rows: plan.costs.flatMap((cost) => describeCost(cost, language)),
      headings: [words.amount, words.what],
    },
    {
      title: words.totals,
      rows: plan.costTotals.map((total) => describeCostTotal(total, language)),
      headings: [words.route, words.amount],
    },
    {
      title: words.languages,
      rows: plan.languages.flatMap((statement) => describeStatement('language', statement, language)),
    },
    { title: words.travel, rows: describeTravel(plan.travel, plan.asOf, language) },
    {
      title: words.years,
      rows: [
        ...residence.flatMap((track) => describeResidenceTrack(track, language)),
        ...(residence.length === 0 ? [] : [row('!', words.trackOnly)]),
      ],
    },
    {
      title: words.registerNumber,
      rows: registerNumber === null ? [] : describeRegisterNumber(registerNumber, context),
    },
    {
      title: labels.uncovered,
      rows: uncovered.map((gap) => row('-', fillIn(words.uncovered, { ...gap }, language))),
    },
    { title: labels.warnings, rows: warnings.map((warning) => row('-', describeWarning(warning, language))) },
    {
      title: labels.documents,
      rows: documents.map((reference) => describeEdition(reference, language)),
      headings: [words.edition, words.what],
    },
    { title: labels.sources, rows: describeSources(plan, context), hasLinks: true },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function aboutRows({ reference, asOf, rulebook, knownOn }: Plan, language: Language): readonly Row[] {
  const { labels, plan } = language;
  return [
    ...(reference === null ? [] : [row(plan.reference, printable(reference))]),
    row(labels.asOf, writeDate(asOf, language)),
    row(labels.rulebook, rulebook),
    ...(knownOn === null ? [] : [row(plan.knownOn, writeDate(knownOn, language))]),
  ];
}
