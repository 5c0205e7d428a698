import type { Cost, CostTotal } from '../plan/plan.js';
import { cite } from './cite.js';
import { fillIn } from './fillIn.js';
import { itemRows } from './itemRows.js';
import { itemText } from './itemText.js';
import type { Language } from './language.js';
import { nameOf } from './nameOf.js';
import { type Row, row } from './report.js';
import { writeAmount } from './writeAmount.js';

/**
 * Says a cost: how much, for what, and for which routes.
 *
 * @param cost - The cost.
 * @param language - The language.
 * @returns One row for the cost, and deeper ones for what belongs to it.
 */
export function describeCost(cost: Cost, language: Language): readonly Row[] {
  const text = itemText('cost', cost, language) + cite(cost.sources, language);
  return [row(amountText(cost, language), text), ...itemRows(cost, language)];
}

/**
 * Says what the costs of a route come to.
 *
 * @param total - The total.
 * @param language - The language.
 * @returns One row.
 */
export function describeCostTotal(total: CostTotal, language: Language): Row {
  const amount = amountText(total, language);
  const isPartOnly = total.incomplete && total.most !== null;
  const text = isPartOnly ? fillIn(language.plan.totalIncomplete, { amount }, language) : amount;
  return row(nameOf('Card', total.route, language), text);
}

function amountText({ least, most }: Pick<Cost, 'least' | 'most'>, language: Language): string {
  const { plan } = language;
  if (least !== null && least === most) return writeAmount(least, language);
  const phrase =
    least === null
      ? most === null
        ? plan.costUnknown
        : plan.costAtMost
      : most === null
        ? plan.costAtLeast
        : plan.costRange;
  return fillIn(phrase, { least, most }, language);
}
