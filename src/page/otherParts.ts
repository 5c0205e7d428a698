import type { PlanItem } from '../plan/plan.js';
import { describeReason } from '../text/describeReason.js';
import { describeTravel } from '../text/describeTravel.js';
import { describeWarning } from '../text/describeWarning.js';
import { fillIn } from '../text/fillIn.js';
import { headlineOf } from '../text/headlineOf.js';
import { itemText } from '../text/itemText.js';
import { type Html, html } from './html.js';
import { itemNotes } from './itemNotes.js';
import type { PageContext } from './pageContext.js';
import { citations, keyed, points, section } from './parts.js';

function statements(items: readonly PlanItem[], context: PageContext): Html {
  return points(
    items.map((item) => html`${itemText('statement', item, context.language)}${itemNotes(item, context)}`),
  );
}

/**
 * Writes the languages of the administration.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where none is known.
 */
export function languagePart(context: PageContext): Html {
  const { plan, language } = context;
  if (plan.languages.length === 0) return html``;
  return section('languages', language.plan.languages, statements(plan.languages, context));
}

/**
 * Writes what the document in hand allows, and the days in other Schengen states.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where nothing is known.
 */
export function travelPart(context: PageContext): Html {
  const { plan, language } = context;
  const { statements: items, count } = plan.travel;
  if (items.length === 0 && count === null) return html``;
  // The sources stand as links instead.
  const counted =
    count === null
      ? []
      : describeTravel({ statements: [], count: { ...count, sources: [] } }, plan.asOf, language);
  const rows = counted.map(({ label, text }, index) => {
    if (/^[-!]?$/.test(label))
      return html`<p>${text}${index === 0 ? citations(count?.sources ?? [], language) : ''}</p>
`;
    return keyed(label, text, language);
  });
  return section('travel', language.plan.travel, [statements(items, context), rows]);
}

/**
 * Writes whether the national register number has the right form.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where no number was given.
 */
export function registerNumberPart({ plan, language }: PageContext): Html {
  const { registerNumber } = plan;
  if (registerNumber === null) return html``;
  const reasons = registerNumber.reasons.map(
    (reason) => html`${describeReason(reason, language)}${citations(reason.sources, language)}`,
  );
  const warnings = registerNumber.warnings.map((warning) => describeWarning(warning, language));
  return section(
    'register-number',
    language.plan.registerNumber,
    html`<p>${headlineOf(registerNumber, language)}</p>
${points([...reasons, ...warnings])}`,
  );
}

/**
 * Writes what to know before relying on the plan, and what the rules do not cover.
 *
 * @param context - What the page is written with.
 * @returns The section.
 */
export function warningPart({ plan, language }: PageContext): Html {
  const gaps = plan.uncovered.map(({ domain, reason }) =>
    fillIn(language.plan.uncovered, { domain, reason }, language),
  );
  return section('warnings', language.labels.warnings, [
    html`<p>${language.plan.discretion}</p>
`,
    points(plan.warnings.map((warning) => describeWarning(warning, language))),
    gaps.length === 0
      ? ''
      : html`<h3>${language.labels.uncovered}</h3>
${points(gaps)}`,
  ]);
}
