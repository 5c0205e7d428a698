import type { PlannedDeadline } from '../plan/plan.js';
import { casePathName } from '../text/casePathName.js';
import { describeStep } from '../text/describeStep.js';
import { describeWarning } from '../text/describeWarning.js';
import { nameOf } from '../text/nameOf.js';
import { plannedState } from '../text/plannedState.js';
import { writeDate } from '../text/writeDate.js';
import { type Content, type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { badge, citations, dataTable, missingFacts, points, section } from './parts.js';
import { timelineDrawing } from './timelineDrawing.js';

const DATES = ['opensOn', 'safeDueOn', 'dueOn', 'latestDueOn'] as const;

/**
 * Writes the dates that bind: drawn, as a table, and how they were counted.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where there is no deadline.
 */
export function deadlinePart(context: PageContext): Html {
  const { plan, say, language } = context;
  if (plan.deadlines.length === 0) return html``;
  const used = DATES.filter((key) =>
    plan.deadlines.some(({ determination }) => determination.figures[key] !== null),
  );
  const columns = [
    { heading: language.plan.what },
    ...used.map((key) => ({ heading: language.labels[key] })),
    { heading: language.labels.state },
  ];
  const lines = plan.deadlines.map((deadline) => deadlineLine(deadline, used, context));
  const drawn = timelineDrawing(context);
  return section('deadlines', language.plan.dates, [
    drawn,
    drawn.text.includes('class="break"') ? html`<p class="note">${say('timelineScale')}</p>` : null,
    dataTable(say('timelineTable'), columns, lines),
    html`<h3>${language.labels.steps}</h3>
<div class="columns">
${plan.deadlines.map((deadline) => countedPart(deadline, context))}</div>
`,
  ]);
}

function deadlineLine(
  deadline: PlannedDeadline,
  used: readonly (typeof DATES)[number][],
  { language }: PageContext,
): readonly Content[] {
  const { about, missing, determination } = deadline;
  const { figures, outcome } = determination;
  return [
    html`${nameOf('deadline', figures.kind, language)}${record(about, language)}`,
    ...used.map((key) => {
      const date = figures[key];
      return date === null ? '' : writeDate(date, language);
    }),
    [
      badge(outcome, plannedState(deadline, language)),
      missingFacts(missing, language.plan.missing, { language }),
    ],
  ];
}

/** Which of several records something is about. */
function record(about: string, language: PageContext['language']): Content {
  return about.endsWith(']') ? html` <span class="about">${casePathName(about, language)}</span>` : '';
}

function countedPart({ determination }: PlannedDeadline, { language }: PageContext): Html {
  const { figures, warnings, reasons } = determination;
  const steps = figures.steps.map((step) => {
    // The sources stand as links instead.
    const [first, ...others] = describeStep({ ...step, sources: [] }, language);
    const more = others.map(({ text }) => html` <span class="about">${text}</span>`);
    return html`${first?.label ?? ''}${language.notation.colon}${first?.text ?? ''}${more}${citations(step.sources, language)}`;
  });
  const sources = figures.steps.length === 0 ? reasons.flatMap((reason) => reason.sources) : [];
  return html`<div class="counted"><h4>${nameOf('deadline', figures.kind, language)}${citations(sources, language)}</h4>
${points(steps)}${notes(warnings, language)}</div>
`;
}

function notes(
  warnings: PlannedDeadline['determination']['warnings'],
  language: PageContext['language'],
): Content {
  if (warnings.length === 0) return null;
  return html`<div class="note">${points(warnings.map((warning) => describeWarning(warning, language)))}</div>`;
}
