import { joinAny } from '../engine/join.js';
import { MET } from '../engine/kleene.js';
import { settle } from '../engine/settle.js';
import { formatAmount } from '../money/formatAmount.js';
import { type ItemParams, itemOf } from './itemOf.js';
import { mergeItems } from './mergeItems.js';
import type { Cost, CostTotal } from './plan.js';
import type { PlanRule } from './planRules.js';
import { type RouteAhead, type SettledRoutes, settleOnEach } from './routeAhead.js';

/** The costs of a case, and what they come to by route. */
export interface CostItems {
  readonly costs: readonly Cost[];
  readonly costTotals: readonly CostTotal[];
  /** The rules that gave them. */
  readonly deciding: readonly PlanRule<'cost'>[];
}

/** A cost in cents; `null` when not known. */
interface RuleCost {
  readonly planRule: PlanRule<'cost'>;
  readonly settled: readonly SettledRoutes[];
  readonly least: number | null;
  readonly most: number | null;
}

/**
 * Finds the costs of each route, and adds them up.
 *
 * Costs of one group exclude each other, such as a card and an urgent card: a total takes the dearest of those that may
 * apply as its most, and the cheapest as its least where one of them applies for certain. A cost whose amount is not known
 * counts for nothing and makes the total incomplete; where none is known, the total is not either. There is no total for a
 * route on whose costs the rules say nothing.
 *
 * @param rules - The rules on costs.
 * @param routes - The routes ahead.
 * @returns The costs and totals.
 */
export function costItems(
  rules: readonly PlanRule<'cost'>[],
  routes: readonly (RouteAhead & { readonly route: string })[],
): CostItems {
  const found = rules
    .map((planRule): RuleCost => {
      const { document, event } = planRule;
      const amountOf = (name: string | undefined): number | null =>
        name === undefined ? null : (document.parameters.get(name)?.value ?? null);
      const settled = settleOnEach(planRule, routes);
      return { planRule, settled, least: amountOf(event.least), most: amountOf(event.most) };
    })
    .filter(({ settled }) => settled.length > 0);
  return {
    costs: mergeItems(found.flatMap(costsOf)),
    costTotals: routes.flatMap((ahead) => {
      const entries = found.filter(({ settled }) => settled.some((one) => one.routes.includes(ahead)));
      return entries.length === 0 ? [] : [totalOf(ahead, entries)];
    }),
    deciding: found.map(({ planRule }) => planRule),
  };
}

function costsOf({ planRule, settled, ...cents }: RuleCost): readonly Cost[] {
  const { event } = planRule;
  const amounts: Pick<Cost, 'least' | 'most'> = {
    least: cents.least === null ? null : formatAmount(cents.least),
    most: cents.most === null ? null : formatAmount(cents.most),
  };
  const ground: ItemParams = event.ground === undefined ? {} : { ground: event.ground };
  const params = { ...ground, ...amountParams(amounts) };
  return settled.map((one) => ({
    ...itemOf(planRule, one, params, [event.least, event.most]),
    ...amounts,
    currency: 'EUR',
  }));
}

/** One amount, its two ends, or that it is not known. */
function amountParams({ least, most }: Pick<Cost, 'least' | 'most'>): ItemParams {
  if (least === null && most === null) return { amountUnknown: true };
  return least === most ? { amount: least } : { least, most };
}

function totalOf(ahead: RouteAhead & { readonly route: string }, entries: readonly RuleCost[]): CostTotal {
  const groups = new Map<string, RuleCost[]>();
  for (const [index, entry] of entries.entries()) {
    const { document, event } = entry.planRule;
    const key = `${document.reference.id} ${event.group ?? index}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  let least = 0;
  let most = 0;
  for (const group of groups.values()) {
    if (isCertain(group, ahead)) least += Math.min(...group.map((entry) => entry.least ?? 0));
    most += Math.max(...group.map((entry) => entry.most ?? 0));
  }
  const isKnown = entries.some((entry) => entry.least !== null || entry.most !== null);
  return {
    route: ahead.route,
    least: isKnown ? formatAmount(least) : null,
    most: isKnown ? formatAmount(most) : null,
    incomplete: entries.some((entry) => entry.least === null || entry.most === null),
  };
}

/** Whether one of the costs of a group applies, whatever is missing. */
function isCertain(group: readonly RuleCost[], { environment }: RouteAhead): boolean {
  const [first] = group;
  if (first === undefined) return false;
  const node = joinAny(group.map(({ planRule }) => planRule.rule.node));
  return settle(node, environment, first.planRule.document.program).outcome === MET;
}
