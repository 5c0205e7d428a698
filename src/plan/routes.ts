import type { Outcome } from '../engine/outcome.js';
import type { CardEntry } from '../evaluators/cardEntry.js';
import { type CardsDetermination, decideCards } from '../evaluators/cards.js';
import type { CardFacts } from '../facts/cardFacts.js';
import type { CaseFile } from '../facts/caseFile.js';
import type { RuleSet } from '../rules/ruleSet.js';
import { type CardQuestion, cardFactsOf } from './cardFactsOf.js';
import type { CaseContext } from './caseContext.js';
import type { CaseChecks } from './checks.js';
import type { Route } from './plan.js';
import { withinCalendar } from './withinCalendar.js';

/** The routes of a case, and the answers that they were taken from. */
export interface CaseRoutes {
  readonly routes: readonly Route[];
  /** One answer for each job offer, or a single one; empty where there is no law on cards. */
  readonly answers: readonly CardsDetermination[];
}

/**
 * Decides which routes are open. With several job offers each route is taken with the one that leads furthest.
 *
 * @param context - The case and the law.
 * @param checks - The checks of its salaries and means.
 * @returns The routes: those that are open first, then those undecided, then those that are closed.
 */
export function caseRoutes(context: CaseContext, checks: CaseChecks): CaseRoutes {
  const offers = offersOf(context.file);
  const angles = offers.flatMap((offer) => context.ask(() => angleOf(context, checks, offer)) ?? []);
  const [first] = angles;
  if (first === undefined) return { routes: [], answers: [] };
  const without = offers[0] === undefined ? first : angleOf(context, checks, undefined);
  const routes = [...first.routes.keys()].map((name) => {
    const best = joined(angles.map(({ routes }) => routes.get(name) as Route));
    const unaided = without.routes.get(name) as Route;
    return dependsOnOffer(best, unaided) ? best : { ...best, offer: null };
  });
  return { routes: routes.sort(byRank), answers: angles.map(({ answer }) => answer) };
}

/**
 * Lists the job offers of a case that routes are tried with.
 *
 * @param file - The case file.
 * @returns Their indexes; `undefined` alone where there is none.
 */
export function offersOf({ jobOffers = [] }: CaseFile): readonly (number | undefined)[] {
  return jobOffers.length === 0 ? [undefined] : [...jobOffers.keys()];
}

interface Angle {
  readonly answer: CardsDetermination;
  readonly routes: ReadonlyMap<string, Route>;
}

/** The routes with one job offer, or with none. */
function angleOf(context: CaseContext, checks: CaseChecks, offer: number | undefined): Angle {
  const question = cardFactsOf(context, checks, offer);
  const { facts, sufficient } = question;
  const answer = withinCalendar(facts, (known) => decideCards(known, context.rules));
  const cards = new Map(answer.figures.cards.map((entry) => [entry.card, entry]));
  for (const list of sufficient) {
    const [first, ...others] = list.map((each) => openCards(each, context.rules));
    for (const [card, entry] of first ?? [])
      if (others.every((each) => each.has(card))) cards.set(card, entry);
  }
  const sources = new Map(answer.reasons.map(({ params, sources }) => [params.card, sources]));
  const routes = [...cards.values()].map((entry) =>
    routeOf(entry, question, offer, sources.get(entry.card) ?? []),
  );
  return { answer, routes: new Map(routes.map((route) => [route.route, route])) };
}

/** The cards that fit, by their names. */
function openCards(facts: CardFacts, rules: RuleSet): ReadonlyMap<string, CardEntry> {
  const { cards } = withinCalendar(facts, (known) => decideCards(known, rules)).figures;
  return new Map(cards.filter(({ outcome }) => outcome === 'met').map((entry) => [entry.card, entry]));
}

function routeOf(
  { card, aliases, outcome, missingFacts, reasons, validity, rightToWork, duties, leadsTo }: CardEntry,
  { pathsOf }: CardQuestion,
  offer: number | undefined,
  sources: Route['sources'],
): Route {
  return {
    route: card,
    aliases,
    outcome,
    missing: [...new Set(missingFacts.flatMap(pathsOf))],
    offer: offer === undefined ? null : `jobOffers[${offer}]`,
    reasons,
    validity: validity && { ...validity, needs: [...new Set(validity.needs.flatMap(pathsOf))] },
    rightToWork,
    duties,
    leadsTo,
    sources,
  };
}

/** The route that leads furthest; while it is undecided, each of those that are can still be opened. */
function joined(routes: readonly Route[]): Route {
  const best = routes.reduce(better);
  if (best.outcome !== 'unknown') return best;
  return { ...best, missing: [...new Set([best, ...routes].flatMap(({ missing }) => missing))] };
}

const RANKS: readonly Outcome[] = ['met', 'unknown', 'unmet'];

function byRank(a: Route, b: Route): number {
  return RANKS.indexOf(a.outcome) - RANKS.indexOf(b.outcome);
}

/** Of two routes to one card the one that leads further: open before undecided, with fewer questions, with fewer conditions unmet. */
function better(a: Route, b: Route): Route {
  const order = byRank(a, b) || a.missing.length - b.missing.length || closed(a).length - closed(b).length;
  return order <= 0 ? a : b;
}

function closed({ reasons }: Route): readonly unknown[] {
  return reasons.filter(({ outcome }) => outcome === 'unmet');
}

/** Whether a route came out otherwise, or is valid for another time, than with no offer named. */
function dependsOnOffer(route: Route, without: Route): boolean {
  const told = ({ outcome, reasons, validity, leadsTo }: Route): string =>
    JSON.stringify([outcome, reasons.map((reason) => reason.outcome), validity, leadsTo]);
  return told(route) !== told(without);
}
