import type { Cost } from '../plan/plan.js';
import { fillIn } from '../text/fillIn.js';
import { itemText } from '../text/itemText.js';
import type { Language } from '../text/language.js';
import { nameOf } from '../text/nameOf.js';
import { writeAmount } from '../text/writeAmount.js';
import { writeList } from '../text/writeList.js';
import { type Content, type Html, html } from './html.js';
import { itemNotes } from './itemNotes.js';
import type { PageContext } from './pageContext.js';
import { type Column, dataTable, section } from './parts.js';

/**
 * Writes the costs, and what they come to for each route.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where there is no cost.
 */
export function costPart(context: PageContext): Html {
  const { plan, say, language } = context;
  if (plan.costs.length === 0) return html``;
  const amounts = [
    { heading: say('least'), isFigure: true },
    { heading: say('most'), isFigure: true },
  ];
  const columns = [{ heading: language.plan.what }, { heading: language.plan.forRoutes }, ...amounts];
  const lines = plan.costs.map((cost) => costLine(cost, context));
  return section('costs', language.plan.costs, [
    dataTable(language.plan.costs, columns, lines),
    plan.costTotals.length === 0 ? '' : totals(amounts, context),
  ]);
}

function costLine(cost: Cost, context: PageContext): readonly Content[] {
  const { say, language } = context;
  const { routes, least, most } = cost;
  const names = routes.map((route) => nameOf('card', route, language));
  return [
    // The routes have their own column.
    html`${itemText('cost', cost, language)}${itemNotes({ ...cost, routes: [] }, context)}`,
    names.length === 0 ? say('everyRoute') : writeList(names, language),
    ...[least, most].map((amount) => amountOf(amount, language)),
  ];
}

function totals(amounts: readonly Column[], { plan, language }: PageContext): Html {
  const lines = plan.costTotals.map(({ route, least, most, incomplete }) => {
    const amounts = [least, most].map((amount) => amountOf(amount, language));
    const note = fillIn(language.plan.totalIncomplete, { amount: amounts[1] }, language);
    const name = nameOf('Card', route, language);
    const isPartOnly = incomplete && most !== null;
    return [isPartOnly ? html`${name} <span class="about">${note}</span>` : name, ...amounts];
  });
  return dataTable(language.plan.totals, [{ heading: language.plan.route }, ...amounts], lines);
}

function amountOf(amount: string | null, language: Language): string {
  return amount === null ? language.plan.costUnknown : writeAmount(amount, language);
}
