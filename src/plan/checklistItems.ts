import { itemOf, periodOf } from './itemOf.js';
import { mergeItems } from './mergeItems.js';
import type { ChecklistItem } from './plan.js';
import type { PlanRule } from './planRules.js';
import { type RouteAhead, type SettledRoutes, settleOnEach } from './routeAhead.js';

/**
 * Finds what to bring or to prove on each route.
 *
 * @param rules - The rules on documents.
 * @param routes - The routes ahead.
 * @returns The checklist, in the order of the rules, and the rules that gave it.
 */
export function checklistItems(
  rules: readonly PlanRule<'document'>[],
  routes: readonly RouteAhead[],
): { readonly checklist: readonly ChecklistItem[]; readonly deciding: readonly PlanRule<'document'>[] } {
  const found = rules.map((planRule) => ({
    planRule,
    items: settleOnEach(planRule, routes).map((settled) => documentOn(planRule, settled)),
  }));
  return {
    checklist: mergeItems(found.flatMap(({ items }) => items)),
    deciding: found.filter(({ items }) => items.length > 0).map(({ planRule }) => planRule),
  };
}

function documentOn(planRule: PlanRule<'document'>, settled: SettledRoutes): ChecklistItem {
  const { document, event } = planRule;
  const period = periodOf(document, event.validity);
  const params = period === null ? {} : { validity: period.value, validityUnit: period.unit };
  return {
    ...itemOf(planRule, settled, params, [event.validity]),
    apostille: event.apostille ?? false,
    translation: event.translation ?? false,
    validity: period,
  };
}
