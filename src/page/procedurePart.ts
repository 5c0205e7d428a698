import { describeStepItem } from '../text/describeStepItem.js';
import { type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { badge, citations, keyedRows, section } from './parts.js';

/**
 * Writes the steps of the procedure, with their usual times.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where there is no step.
 */
export function procedurePart({ plan, say, language }: PageContext): Html {
  if (plan.procedure.length === 0) return html``;
  const items = plan.procedure.map((step, index) => {
    // The sources stand as links instead.
    const [said, ...rows] = describeStepItem({ ...step, sources: [] }, index + 1, language);
    const mark = step.outcome === 'unknown' ? html` ${badge('unknown', say('mayApply'))}` : '';
    return html`<li><p class="step">${said?.text ?? ''}${mark}${citations(step.sources, language)}</p>
${keyedRows(rows, language)}</li>
`;
  });
  return section(
    'procedure',
    language.plan.steps,
    html`<p class="note">${language.plan.usualTimes}</p>
<ol class="steps">
${items}</ol>`,
  );
}
