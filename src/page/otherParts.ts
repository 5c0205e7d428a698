import type { PlanItem, SchengenCount } from '../plan/plan.js';
import { describeReason } from '../text/describeReason.js';
import { fillIn } from '../text/fillIn.js';
import { headlineOf } from '../text/headlineOf.js';
import { describeWarning } from '../text/describeWarning.js';
import { nameOf } from '../text/nameOf.js';
import { writeDate } from '../text/writeDate.js';
import { type Html, html } from './html.js';
import { itemNotes } from './itemNotes.js';
import type { PageContext } from './pageContext.js';
import { citations, definitions, missingFacts, points, section } from './parts.js';
import { itemText } from './planTexts.js';

function statements(items: readonly PlanItem[], context: PageContext): Html {
  return points(items.map((item) => html`${itemText('statement', item, context.language)}${itemNotes(item, context)}`));
}

/**
 * Writes the languages of the administration.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where none is known.
 */
export function languagePart(context: PageContext): Html {
  const { plan, say } = context;
  if (plan.languages.length === 0) return html``;
  return section('languages', say('languages'), statements(plan.languages, context));
}

/**
 * Writes what the document in hand allows, and the days in other Schengen states.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where nothing is known.
 */
export function travelPart(context: PageContext): Html {
  const { plan, say } = context;
  const { statements: items, count } = plan.travel;
  if (items.length === 0 && count === null) return html``;
  return section('travel', say('travel'), [
    statements(items, context),
    count === null ? '' : countPart(count, context),
  ]);
}

function countPart(count: SchengenCount, context: PageContext): Html {
  const { say, language } = context;
  const { allowedDays, windowDays, windowFrom, usedDays, leftDays, stayUntil, overstayedOn } = count;
  const days = (value: number | null): string =>
    value === null ? say('travel.notKnown') : fillIn('{value:count.days}', { value }, language);
  return html`<h3>${say('travel.count')}${citations(count.sources)}</h3>
${definitions([
  [say('travel.allowed'), say('travel.allowedIn', { allowed: allowedDays, window: windowDays })],
  [say('travel.window'), writeDate(windowFrom, language)],
  [say('travel.used'), days(usedDays)],
  [say('travel.left'), days(leftDays)],
  [say('travel.stayUntil'), stayUntil === null ? '' : writeDate(stayUntil, language)],
  [say('travel.overstayed'), overstayedOn.map((day) => writeDate(day, language)).join(language.notation.comma)],
])}${missingFacts(count.missing, context)}`;
}

/**
 * Writes whether the national register number has the right form.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where no number was given.
 */
export function registerNumberPart(context: PageContext): Html {
  const { plan, say, language } = context;
  const { registerNumber } = plan;
  if (registerNumber === null) return html``;
  const { reasons } = registerNumber;
  return section(
    'register-number',
    say('registerNumber'),
    html`<p>${headlineOf(registerNumber, language)}</p>
${points(reasons.map((reason) => html`${describeReason(reason, language)}${citations(reason.sources)}`))}`,
  );
}

/**
 * Writes what to know before relying on the plan, and what the rules do not cover.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where there is nothing to say.
 */
export function warningPart(context: PageContext): Html {
  const { plan, say, language } = context;
  const { warnings, uncovered } = plan;
  if (warnings.length === 0 && uncovered.length === 0) return html``;
  const gaps = uncovered.map(({ domain, reason }) => `${domain}: ${nameOf('noLaw', reason, language)}`);
  return section('warnings', say('warnings'), [
    points(warnings.map((warning) => describeWarning(warning, language))),
    gaps.length === 0
      ? ''
      : html`<h3>${say('uncovered')}</h3>
${points(gaps)}`,
  ]);
}
