import type { PlannedDeadline } from '../plan/plan.js';
import { describeState } from '../text/describeState.js';
import { describeStep } from '../text/describeStep.js';
import { describeWarning } from '../text/describeWarning.js';
import { nameOf } from '../text/nameOf.js';
import { writeDate } from '../text/writeDate.js';
import { type Content, type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { badge, citations, missingFacts, points, section, table } from './parts.js';
import { aboutName } from './planTexts.js';
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
    { heading: say('timeline.what') },
    ...used.map((key) => ({ heading: language.labels[key] })),
    { heading: language.labels.state },
  ];
  const lines = plan.deadlines.map((deadline) => deadlineLine(deadline, used, context));
  const drawing = timelineDrawing(context);
  const scale = drawing.text.includes('class="break"') ? html`<p class="note">${say('timeline.scale')}</p>` : '';
  return section('deadlines', say('deadlines'), [
    drawing,
    scale,
    table(say('timeline.table'), columns, lines),
    html`<h3>${say('timeline.counted')}</h3>
${plan.deadlines.map((deadline) => countedPart(deadline, context))}`,
  ]);
}

function deadlineLine(
  { about, missing, determination: { figures, outcome } }: PlannedDeadline,
  used: readonly (typeof DATES)[number][],
  context: PageContext,
): readonly Content[] {
  const { language, say } = context;
  const { doneOn } = figures;
  return [
    html`${nameOf('deadline', figures.kind, language)} <span class="about">${aboutName(about, context)}</span>`,
    ...used.map((key) => {
      const date = figures[key];
      return date === null ? '' : writeDate(date, language);
    }),
    [
      badge(outcome, describeState(figures, language)),
      doneOn === null ? '' : html` ${say('timeline.done', { date: doneOn })}`,
      missingFacts(missing, context),
    ],
  ];
}

function countedPart({ determination }: PlannedDeadline, { language }: PageContext): Html {
  const { figures, warnings, reasons } = determination;
  const steps = figures.steps.map((step) => {
    // The sources stand as links instead.
    const [first, ...others] = describeStep({ ...step, sources: [] }, language);
    const more = others.map(({ text }) => html` <span class="about">${text}</span>`);
    return html`${first?.label ?? ''}: ${first?.text ?? ''}${more}${citations(step.sources)}`;
  });
  const sources = figures.steps.length === 0 ? reasons.flatMap((reason) => reason.sources) : [];
  return html`<div class="counted"><h4>${nameOf('deadline', figures.kind, language)}${citations(sources)}</h4>
${points(steps)}${points(warnings.map((warning) => describeWarning(warning, language)))}</div>
`;
}
