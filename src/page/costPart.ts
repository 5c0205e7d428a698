import type { Cost } from '../plan/plan.js';
import { nameOf } from '../text/nameOf.js';
import { writeAmount } from '../text/writeAmount.js';
import { type Content, type Html, html } from './html.js';
import { routeNames } from './itemNotes.js';
import type { PageContext } from './pageContext.js';
import { badge, citations, missingFacts, section, table } from './parts.js';
import { itemText } from './planTexts.js';

/**
 * Writes the costs, and what they come to for each route.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where there is no cost.
 */
export function costPart(context: PageContext): Html {
  const { plan, say } = context;
  if (plan.costs.length === 0) return html``;
  const amounts = [
    { heading: say('costs.least'), isFigure: true },
    { heading: say('costs.most'), isFigure: true },
  ];
  return section('costs', say('costs'), [
    table(
      say('costs.caption'),
      [{ heading: say('costs.what') }, { heading: say('costs.routes') }, ...amounts],
      plan.costs.map((cost) => costLine(cost, context)),
    ),
    plan.costTotals.length === 0 ? '' : totals(amounts, context),
  ]);
}

function costLine(cost: Cost, context: PageContext): readonly Content[] {
  const { say, language } = context;
  const { routes, least, most, outcome, sources, missing } = cost;
  const amount = (value: string | null): string =>
    value === null ? say('costs.unknown') : writeAmount(value, language);
  return [
    html`${itemText('cost', cost, language)}${outcome === 'unknown' ? html` ${badge('unknown', say('item.unknown'))}` : ''}${citations(sources)}${missingFacts(missing, context)}`,
    routes.length === 0 ? say('costs.every') : routeNames(routes, context),
    amount(least),
    amount(most),
  ];
}

function totals(amounts: readonly { heading: string; isFigure: boolean }[], { plan, say, language }: PageContext): Html {
  const lines = plan.costTotals.map(({ route, least, most, incomplete }) => [
    html`${nameOf('Card', route, language)}${incomplete ? html` <span class="about">${say('costs.incomplete')}</span>` : ''}`,
    writeAmount(least, language),
    writeAmount(most, language),
  ]);
  return table(say('costs.totals'), [{ heading: say('costs.route') }, ...amounts], lines);
}
