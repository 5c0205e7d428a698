import type { Check, CheckDetermination } from '../plan/plan.js';
import { describeReason } from '../text/describeReason.js';
import { describeWarning } from '../text/describeWarning.js';
import { type Content, type Html, html } from './html.js';
import { measureDrawing } from './measureDrawing.js';
import { measuresOf } from './measuresOf.js';
import type { PageContext } from './pageContext.js';
import { badge, citations, missingFacts, points, section } from './parts.js';
import { aboutName } from './planTexts.js';

/**
 * Writes the salaries and means, each drawn as a bar against its threshold.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where nothing was checked.
 */
export function checkPart(context: PageContext): Html {
  const { plan, say } = context;
  if (plan.checks.length === 0) return html``;
  return section(
    'checks',
    say('checks'),
    plan.checks.map((check, index) => checkArticle(check, index, context)),
  );
}

function checkArticle(check: Check, index: number, context: PageContext): Html {
  const { say } = context;
  const { outcome, about, determination, missing } = check;
  const value = say(`measure.${determination?.evaluator ?? 'salary'}`);
  const drawings = measuresOf(check, context).map((measure, number) => [
    measure.title === '' ? '' : html`<p class="key">${measure.title}</p>
`,
    measureDrawing(`measure-${index}-${number}`, measure, value, context),
  ]);
  return html`<article class="check ${outcome}">
<h3>${say(`check.${check.check}`)} <span class="about">${aboutName(about, context)}</span> ${badge(outcome, say(`checkOutcome.${outcome}`))}</h3>
${drawings}
${determination === null ? '' : explained(determination, context)}
${missingFacts(missing, context)}
</article>
`;
}

function explained({ reasons, warnings }: CheckDetermination, { language }: PageContext): Content {
  return [
    points(reasons.map((reason) => html`${describeReason(reason, language)}${citations(reason.sources)}`)),
    warnings.length === 0
      ? ''
      : html`<div class="note">${points(warnings.map((warning) => describeWarning(warning, language)))}</div>`,
  ];
}
