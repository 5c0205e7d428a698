import type { Environment } from '../engine/environment.js';
import { MET, UNMET } from '../engine/kleene.js';
import { settle } from '../engine/settle.js';
import { planEnvironment } from '../facts/planVocabulary.js';
import { lawOf } from '../rules/ruleSet.js';
import type { CaseContext } from './caseContext.js';
import type { Route } from './plan.js';
import type { PlanRule } from './planRules.js';

/** A route that is still to be gone, as rules on plans see it. */
export interface RouteAhead {
  /** The route; `null` for rules that have to do with none. */
  readonly route: string | null;
  /** The path of the job offer that rules on it ask about. */
  readonly offer: string;
  readonly environment: Environment;
}

/** What a rule comes to on a route. */
export interface RouteSettlement {
  readonly outcome: 'met' | 'unknown';
  /** The paths into the case file that it still depends on; empty unless it is unknown. */
  readonly missing: readonly string[];
}

const FIRST_OFFER = 'jobOffers[0]';

/**
 * Finds the routes that are still to be gone: those that are not closed, and those that nothing closes but what a step of
 * the procedure brings about. Who has no visa D yet cannot have a card; that is just why the way to it begins with the visa.
 *
 * @param context - The case and the law.
 * @param routes - The routes.
 * @param steps - The rules on steps.
 * @returns The routes ahead, in their order.
 */
export function routesAhead(
  context: CaseContext,
  routes: readonly Route[],
  steps: readonly PlanRule<'step'>[],
): readonly (RouteAhead & { readonly route: string })[] {
  return routes.flatMap(({ route, offer, outcome, reasons }) => {
    const ahead = { ...routeAhead(context, route, offer), route };
    if (outcome !== 'unmet') return [ahead];
    const closed = reasons.filter((reason) => reason.outcome === 'unmet');
    const opened = closed.every(({ code }) =>
      steps.some((step) => step.event.opens === code && settleOn(step, ahead) !== undefined),
    );
    return opened && closed.length > 0 ? [ahead] : [];
  });
}

/**
 * Lays out a case for rules on a route.
 *
 * @param context - The case and the law.
 * @param route - The route; `null` for rules that have to do with none.
 * @param offer - The path of the job offer that it rests on; the first one where it rests on none.
 * @returns The route as rules see it.
 */
export function routeAhead(
  { file, rules, day }: CaseContext,
  route: string | null,
  offer: string | null = null,
): RouteAhead {
  const path = offer ?? FIRST_OFFER;
  const index = Number(path.slice(path.indexOf('[') + 1, -1));
  const environment = planEnvironment(
    route,
    file,
    file.jobOffers?.[index],
    day,
    lawOf(rules).book.nationalityGroup,
  );
  return { route, offer: path, environment };
}

/**
 * Settles a rule on a route.
 *
 * @param planRule - The rule.
 * @param ahead - The route.
 * @returns What it comes to; `undefined` when it does not apply, whatever is missing.
 */
export function settleOn(
  { document, rule }: Pick<PlanRule<never>, 'document' | 'rule'>,
  { environment, offer }: RouteAhead,
): RouteSettlement | undefined {
  const { outcome, missingFacts } = settle(rule.node, environment, document.program);
  if (outcome === UNMET) return undefined;
  if (outcome === MET) return { outcome: 'met', missing: [] };
  const paths = missingFacts.map((path) =>
    path.startsWith('offer.') ? `${offer}${path.slice('offer'.length)}` : path,
  );
  return { outcome: 'unknown', missing: [...new Set(paths)] };
}

/** The routes on which a rule comes to the same, and what that is. */
export interface SettledRoutes extends RouteSettlement {
  readonly routes: readonly [RouteAhead, ...RouteAhead[]];
}

/**
 * Settles a rule on every route.
 *
 * @param planRule - The rule.
 * @param routes - The routes.
 * @returns What it comes to, with the routes on which it does, where it applies or may apply.
 */
export function settleOnEach(
  planRule: Pick<PlanRule<never>, 'document' | 'rule'>,
  routes: readonly RouteAhead[],
): readonly SettledRoutes[] {
  const settled = new Map<string, SettledRoutes>();
  for (const ahead of routes) {
    const settlement = settleOn(planRule, ahead);
    if (settlement === undefined) continue;
    const key = settlement.missing.join();
    const before = settled.get(key);
    settled.set(key, { ...settlement, routes: before === undefined ? [ahead] : [...before.routes, ahead] });
  }
  return [...settled.values()];
}
