import type { SchengenCount, TravelPlan } from '../plan/plan.js';
import { cite } from './cite.js';
import { describeStatement } from './describeStatement.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';
import { missingRows } from './missingRows.js';
import { type Row, row } from './report.js';

/**
 * Says what the document in hand allows, and how many days in other Schengen states are left.
 *
 * @param travel - The travel part of a plan.
 * @param asOf - The day asked about.
 * @param language - The language.
 * @returns The rows; none when there is nothing to say.
 */
export function describeTravel(
  { statements, count }: TravelPlan,
  asOf: string,
  language: Language,
): readonly Row[] {
  return [
    ...statements.flatMap((statement) => describeStatement('statement', statement, language)),
    ...(count === null ? [] : countRows(count, asOf, language)),
  ];
}

function countRows(count: SchengenCount, asOf: string, language: Language): readonly Row[] {
  const { plan } = language;
  const { stayUntil, stayUntilWithTrips, overstayedOn, missing } = count;
  const params = { ...count, sources: null, asOf };
  const isCounted = count.leftDays !== null;
  const withTrips = stayUntilWithTrips === null ? plan.schengenNoStayWithTrips : plan.schengenStayWithTrips;
  return [
    row('-', fillIn(plan.schengenCount, params, language) + cite(count.sources, language)),
    ...(isCounted
      ? [row('', fillIn(stayUntil === null ? plan.schengenNoStay : plan.schengenStay, params, language), 1)]
      : []),
    ...(stayUntil === stayUntilWithTrips ? [] : [row('!', fillIn(withTrips, params, language), 1)]),
    ...(overstayedOn.length === 0
      ? []
      : [row('!', fillIn(plan.schengenOverstayed, { days: overstayedOn }, language), 1)]),
    ...missingRows(missing, plan.missing, language),
  ];
}
