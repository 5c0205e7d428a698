import type { Check, CheckDetermination } from '../plan/plan.js';
import { checkName } from '../text/checkName.js';
import { describeReason } from '../text/describeReason.js';
import { describeWarning } from '../text/describeWarning.js';
import { nameOf } from '../text/nameOf.js';
import { type Content, type Html, html } from './html.js';
import { measureDrawing } from './measureDrawing.js';
import { measuresOf } from './measuresOf.js';
import type { PageContext } from './pageContext.js';
import { badge, citations, missingFacts, points, section } from './parts.js';

/**
 * Writes the salaries and means, each drawn as a bar against its threshold.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where nothing was checked.
 */
export function checkPart(context: PageContext): Html {
  const { plan, language } = context;
  if (plan.checks.length === 0) return html``;
  const articles = plan.checks.map((check, index) => checkArticle(check, index, context));
  return section('checks', language.plan.checks, articles);
}

function checkArticle(check: Check, index: number, context: PageContext): Html {
  const { language } = context;
  const { outcome, determination, missing } = check;
  const drawings = measuresOf(check, context).map((measure, number) => [
    measure.title === ''
      ? ''
      : html`<p class="key">${measure.title}</p>
`,
    measureDrawing(`measure-${index}-${number}`, measure, context),
  ]);
  return html`<article class="check ${outcome}">
<h3>${checkName(check, language)} ${badge(outcome, nameOf('checkOutcome', outcome, language))}</h3>
${drawings}
${determination === null ? '' : explained(determination, context)}
${missingFacts(missing, language.plan.missing, context)}</article>
`;
}

function explained({ reasons, warnings }: CheckDetermination, { language }: PageContext): Content {
  return [
    points(
      reasons.map(
        (reason) => html`${describeReason(reason, language)}${citations(reason.sources, language)}`,
      ),
    ),
    warnings.length === 0
      ? ''
      : html`<div class="note">${points(warnings.map((warning) => describeWarning(warning, language)))}</div>`,
  ];
}
