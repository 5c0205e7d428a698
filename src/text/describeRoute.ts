import type { Outcome } from '../engine/outcome.js';
import type { Route } from '../plan/plan.js';
import { casePathName } from './casePathName.js';
import { cite } from './cite.js';
import { describeGrant } from './describeGrant.js';
import { describeReason } from './describeReason.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { listRows } from './listRows.js';
import { missingRows } from './missingRows.js';
import { nameOf } from './nameOf.js';
import type { Row } from './report.js';
import { writeList } from './writeList.js';

/** Which parts of the conditions are shown of a route, in this order. What is open does not matter to a closed one. */
const SHOWN: Readonly<Record<Outcome, readonly Outcome[]>> = {
  met: ['met'],
  unknown: ['unmet', 'unknown', 'met'],
  unmet: ['unmet'],
};

/**
 * Says of a route whether it is open and why, with which job offer, what it gives and leads to, and what is missing.
 *
 * @param route - The route.
 * @param language - The language.
 * @returns One row for the route, and deeper ones for what belongs to it.
 */
export function describeRoute(route: Route, language: Language): readonly Row[] {
  const { aliases, outcome, offer, reasons, missing, validity, sources } = route;
  const params = {
    name: nameOf('card', route.route, language),
    also: aliases.length === 0 ? null : writeList(aliases, language),
    offer: offer === null ? null : casePathName(offer, language),
  };
  const text = fillIn(language.plan.routeName, params, language) + cite(sources);
  const label = nameOf('routeOutcome', outcome, language);
  const needs = validity?.needs.map((path) => casePathName(path, language)) ?? [];
  return [
    { depth: 0, label, outcome, text },
    ...SHOWN[outcome].flatMap((part) =>
      listRows(
        language.outcomes[part],
        reasons.filter((reason) => reason.outcome === part).map((reason) => describeReason(reason, language)),
      ),
    ),
    ...describeGrant({ ...route, validity: validity && { ...validity, needs } }, language),
    ...missingRows(missing, language.plan.missing, language),
  ];
}
