import type { Outcome } from '../engine/outcome.js';
import type { Route } from '../plan/plan.js';
import { casePathName } from '../text/casePathName.js';
import { describeGrant } from '../text/describeGrant.js';
import { describeReason } from '../text/describeReason.js';
import { fillIn } from '../text/fillIn.js';
import { nameOf } from '../text/nameOf.js';
import { writeList } from '../text/writeList.js';
import { type Content, type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { badge, citations, keyed, keyedRows, missingFacts, points, section } from './parts.js';

const OUTCOMES: readonly Outcome[] = ['met', 'unknown', 'unmet'];

/** Of a route, which parts of its conditions are shown: of one that is closed only what does not hold. */
const SHOWN: Readonly<Record<Outcome, readonly (readonly [Outcome, string])[]>> = {
  met: [['met', 'routeMet']],
  unknown: [
    ['unmet', 'routeUnmet'],
    ['unknown', 'routeUnknown'],
    ['met', 'routeMet'],
  ],
  unmet: [['unmet', 'routeUnmet']],
};

/**
 * Writes the routes as cards: those that are open, then those undecided, then those that are closed.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where there is no route.
 */
export function routePart(context: PageContext): Html {
  const { plan, language } = context;
  if (plan.routes.length === 0) return html``;
  const groups = OUTCOMES.map((outcome) => {
    const routes = plan.routes.filter((route) => route.outcome === outcome);
    if (routes.length === 0) return html``;
    return html`<h3>${nameOf('routeOutcome', outcome, language)}</h3>
<div class="cards">
${routes.map((route) => routeCard(route, context))}</div>
`;
  });
  return section('routes', language.plan.routes, groups);
}

function routeCard(route: Route, context: PageContext): Html {
  const { language, say } = context;
  const { outcome, aliases, offer, missing, sources, reasons, validity } = route;
  const params = {
    name: nameOf('Card', route.route, language),
    also: aliases.length === 0 ? null : writeList(aliases, language),
    offer: offer === null ? null : casePathName(offer, language),
  };
  const needs = validity?.needs.map((path) => casePathName(path, language)) ?? [];
  const why = SHOWN[outcome].map(([kind, label]): Content => {
    const texts = reasons
      .filter((reason) => reason.outcome === kind)
      .map((reason) => describeReason(reason, language));
    return texts.length === 0 ? null : [keyed(say(label), '', language), points(texts)];
  });
  return html`<article class="card ${outcome}">
<h4>${fillIn(language.plan.routeName, params, language)}</h4>
<p class="verdict">${badge(outcome, nameOf('routeOutcome', outcome, language))}${citations(sources, language)}</p>
${keyedRows(describeGrant({ ...route, validity: validity && { ...validity, needs } }, language), language)}${why}${missingFacts(missing, language.plan.missing, context)}</article>
`;
}
