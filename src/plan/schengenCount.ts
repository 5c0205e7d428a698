import { firstDay, lastDay } from '../calendar/calendarBounds.js';
import { formatDay } from '../calendar/formatDay.js';
import { parseDay } from '../calendar/parseDay.js';
import { MET, UNMET } from '../engine/kleene.js';
import type { SourceReference } from '../engine/proof.js';
import { settle } from '../engine/settle.js';
import { figureWarnings } from '../evaluators/figureWarnings.js';
import { planEnvironment } from '../facts/planVocabulary.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import { parameterValue } from '../rules/parameterValue.js';
import type { DocumentReference } from '../rules/ruleDocument.js';
import { lawOf, type Warning } from '../rules/ruleSet.js';
import { theRule } from '../rules/theRule.js';
import type { CaseContext } from './caseContext.js';
import type { SchengenCount } from './plan.js';
import { schengenDays } from './schengenDays.js';

/**
 * Counts the days in other Schengen states: how many are used in the window that ends on the day asked about, how many are
 * left, how long a stay can last that begins on that day, with and without the trips that are booked, and on which days of trips
 * too many were used. Days of entry and exit count, days in Belgium do not, and a day of two trips counts once. Trips after
 * the day asked about are plans: they use nothing yet.
 *
 * @param context - The case and the law.
 * @returns The count, `null` for somebody to whom it does not apply: citizens who are free to travel, and those known to
 * hold neither a card nor a visa D, for whom days in Belgium would count as well. With it the editions that it was taken
 * from, and what to know about them.
 */
export function schengenCount(context: CaseContext): {
  readonly count: SchengenCount | null;
  readonly documents: readonly DocumentReference[];
  readonly warnings: readonly Warning[];
} {
  const { rules } = context;
  const none = { count: null, documents: [], warnings: [] };
  if (!lawOf(rules).book.domains.has('schengen-days')) return none;
  const edition = context.ask(() => lawOf(rules).edition('schengen-days', ''));
  if (edition === undefined) return none;
  const document = edition.compiled();
  const count = countOf(context, document);
  if (count === null) return none;
  const warnings = [...edition.warnings, ...figureWarnings(rules, document, document.rules)];
  return { count, documents: [document.reference], warnings };
}

function countOf({ file, rules, day }: CaseContext, document: CompiledDocument): SchengenCount | null {
  const rule = theRule(document);
  const environment = planEnvironment(null, file, undefined, day, lawOf(rules).book.nationalityGroup);
  const { outcome, missingFacts } = settle(rule.node, environment, document.program);
  if (outcome === UNMET) return null;
  const allowedDays = parameterValue(document, 'allowedDays');
  const windowDays = parameterValue(document, 'windowDays');
  const trips = file.stay?.trips?.map(({ enteredOn, leftOn }) => ({
    from: parseDay(enteredOn) as number,
    until: parseDay(leftOn) as number,
  }));
  const days = trips && schengenDays(trips, day, allowedDays, windowDays);
  return {
    allowedDays,
    windowDays,
    windowFrom: formatDay(Math.max(firstDay, day - windowDays + 1)),
    usedDays: days?.used ?? null,
    leftDays: days === undefined ? null : Math.max(0, allowedDays - days.used),
    stayUntil: writeDay(days?.stayUntil),
    stayUntilWithTrips: writeDay(days?.stayUntilWithTrips),
    overstayedOn: days?.overstayed.map(formatDay) ?? [],
    missing: [...(outcome === MET ? [] : missingFacts), ...(trips === undefined ? ['stay.trips'] : [])],
    sources: sourcesOf(document),
  };
}

/** Writes a last day down; the calendar has none later. */
function writeDay(day: number | undefined): string | null {
  return day === undefined ? null : formatDay(Math.min(lastDay, day));
}

function sourcesOf({ document }: CompiledDocument): readonly SourceReference[] {
  const cited = [...Object.values(document.parameters), ...document.rules].flatMap(({ sources }) => sources);
  return [...new Map(cited.map((source) => [JSON.stringify(source), source])).values()];
}
