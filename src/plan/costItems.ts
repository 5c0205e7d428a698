import { joinAny } from '../engine/join.js';
import { MET } from '../engine/kleene.js';
import { settle } from '../engine/settle.js';
import { formatAmount } from '../money/formatAmount.js';
import { type ItemParams, itemOf } from './itemOf.js';
import { mergeItems } from './mergeItems.js';
import type { Cost, CostTotal } from './plan.js';
import type { PlanRule } from './planRules.js';
import type { RouteAhead } from './routeAhead.js';

/** The costs of a case, and what they come to by route. */
export interface CostItems {
  readonly costs: readonly Cost[];
  readonly costTotals: readonly CostTotal[];
  /** The rules that gave them. */
  readonly deciding: readonly PlanRule<'cost'>[];
}

interface RouteCost {
  readonly planRule: PlanRule<'cost'>;
  readonly cost: Cost;
  /** In cents; `null` when not known. */
  readonly least: number | null;
  readonly most: number | null;
}

/**
 * Finds the costs of each route, and adds them up.
 *
 * Costs of one group exclude each other, such as a card and an urgent card: a total takes the dearest of those that may
 * apply as its most, and the cheapest as its least where one of them applies for certain. A cost whose amount is not known
 * counts for nothing and makes the total incomplete. There is no total for a route on whose costs the rules say nothing.
 *
 * @param rules - The rules on costs.
 * @param routes - The routes ahead.
 * @returns The costs and totals.
 */
export function costItems(
  rules: readonly PlanRule<'cost'>[],
  routes: readonly (RouteAhead & { readonly route: string })[],
): CostItems {
  const byRoute = routes.map((ahead) => ({
    ahead,
    entries: rules.flatMap((planRule) => costOn(planRule, ahead) ?? []),
  }));
  const all = rules.flatMap((planRule) =>
    byRoute.flatMap(({ entries }) => entries.filter((entry) => entry.planRule === planRule)),
  );
  return {
    costs: mergeItems(all.map(({ cost }) => cost)),
    costTotals: byRoute
      .filter(({ entries }) => entries.length > 0)
      .map(({ ahead, entries }) => totalOf(ahead, entries)),
    deciding: [...new Set(all.map(({ planRule }) => planRule))],
  };
}

function costOn(planRule: PlanRule<'cost'>, ahead: RouteAhead): RouteCost | undefined {
  const { document, event } = planRule;
  const least = event.least === undefined ? null : (document.parameters.get(event.least)?.value ?? null);
  const most = event.most === undefined ? null : (document.parameters.get(event.most)?.value ?? null);
  const amounts: Pick<Cost, 'least' | 'most'> = {
    least: least === null ? null : formatAmount(least),
    most: most === null ? null : formatAmount(most),
  };
  const ground: ItemParams = event.ground === undefined ? {} : { ground: event.ground };
  const params = { ...ground, ...amountParams(amounts) };
  const item = itemOf(planRule, ahead, params, [event.least, event.most]);
  return item && { planRule, cost: { ...item, ...amounts, currency: 'EUR' }, least, most };
}

/** One amount, its two ends, or that it is not known. */
function amountParams({ least, most }: Pick<Cost, 'least' | 'most'>): ItemParams {
  if (least === null && most === null) return { amountUnknown: true };
  return least === most ? { amount: least } : { least, most };
}

function totalOf(ahead: RouteAhead & { readonly route: string }, entries: readonly RouteCost[]): CostTotal {
  const groups = new Map<string, RouteCost[]>();
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
  return {
    route: ahead.route,
    least: formatAmount(least),
    most: formatAmount(most),
    incomplete: entries.some((entry) => entry.least === null || entry.most === null),
  };
}

/** Whether one of the costs of a group applies, whatever is missing. */
function isCertain(group: readonly RouteCost[], { environment }: RouteAhead): boolean {
  const [first] = group;
  if (first === undefined) return false;
  const node = joinAny(group.map(({ planRule }) => planRule.rule.node));
  return settle(node, environment, first.planRule.document.program).outcome === MET;
}
