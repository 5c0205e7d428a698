import type { PeriodRange, ProcedureStep } from '../plan/plan.js';
import { describePeriod } from '../text/describePeriod.js';
import { type Html, html } from './html.js';
import { itemNotes } from './itemNotes.js';
import type { PageContext } from './pageContext.js';
import { section } from './parts.js';
import { itemText } from './planTexts.js';

/**
 * Writes the steps of the procedure, with their usual times.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where there is no step.
 */
export function procedurePart(context: PageContext): Html {
  const { plan, say } = context;
  if (plan.procedure.length === 0) return html``;
  return section(
    'procedure',
    say('procedure'),
    html`<p class="note">${say('procedure.lead')}</p>
<ol class="steps">
${plan.procedure.map((step) => stepItem(step, context))}</ol>`,
  );
}

function stepItem(step: ProcedureStep, context: PageContext): Html {
  const times = timesOf(step, context);
  return html`<li><p class="step">${itemText('step', step, context.language)}${itemNotes(step, context)}</p>
${times.length === 0 ? '' : html`<p class="times">${times.join('; ')}.</p>`}</li>
`;
}

function timesOf({ usually, beginsFrom, endsFrom, endsBy }: ProcedureStep, { say, language }: PageContext): readonly string[] {
  const range = usually === null ? null : rangeText(usually, { say, language } as PageContext);
  return [
    range === null ? [] : say('step.usually', { range }),
    beginsFrom === null ? [] : say('step.begins', { date: beginsFrom }),
    endsFrom !== null && endsBy !== null ? say('step.ends', { from: endsFrom, by: endsBy }) : [],
    endsFrom !== null && endsBy === null ? say('step.endsFrom', { date: endsFrom }) : [],
    endsFrom === null && endsBy !== null ? say('step.endsBy', { date: endsBy }) : [],
  ].flat();
}

function rangeText({ least, most }: PeriodRange, { say, language }: PageContext): string | null {
  const [low, high] = [least, most].map((period) => (period === null ? null : describePeriod(period, language)));
  if (low && high) return low === high ? low : say('range.both', { least: low, most: high });
  if (low) return say('range.least', { least: low });
  return high ? say('range.most', { most: high }) : null;
}
