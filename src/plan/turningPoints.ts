import { addMonths } from '../calendar/addMonths.js';
import { lastDay } from '../calendar/calendarBounds.js';
import { formatDay } from '../calendar/formatDay.js';
import { MONTHS_PER_YEAR } from '../calendar/monthsPerYear.js';
import { parseDay } from '../calendar/parseDay.js';
import { leavesOf } from '../engine/leavesOf.js';
import { isFactOperand } from '../engine/node.js';
import { dateKind } from '../facts/valueKinds.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import { lawOf, type RuleSet } from '../rules/ruleSet.js';
import type { CaseContext } from './caseContext.js';
import { offerIn } from './casePath.js';
import type { PlannedDeadline, ResidenceTrack } from './plan.js';
import { type StayFacts, stayFacts } from './residenceFacts.js';

/** A period of a rule that may run from a date of the case. */
interface RulePeriod {
  readonly value: number;
  readonly unit: 'months' | 'years';
}

/** A day to come on which an answer may change. */
export interface TurningPoint {
  /** The day, as a day number. */
  readonly day: number;
  /** The date of the case file that it was counted from, and the period after it; `null` for other days. */
  readonly anniversary: { readonly path: string; readonly date: string; readonly period: RulePeriod } | null;
  /** The places of the job offers whose dates alone make it one; `undefined` where it may bear on everything. */
  readonly offers: readonly number[] | undefined;
}

/** The domains by whose periods routes open and rates change. */
const DOMAINS = ['cards', 'salary', 'family-income', 'student-means'] as const;

/**
 * Finds the days to come on which an answer may change: a date of the case file or the day after it, a period of the rules
 * after such a date, a date that was worked out, a date that the rules name, or the first day of a later edition. They are
 * only candidates: whoever uses one asks again for that day.
 *
 * @param context - The case and the law.
 * @param worked - The deadlines and counts of the plan.
 * @returns The days after that asked about, in order, each once.
 */
export function turningPoints(
  context: CaseContext,
  worked: { readonly deadlines: readonly PlannedDeadline[]; readonly residence: readonly ResidenceTrack[] },
): readonly TurningPoint[] {
  const { file, rules, day } = context;
  const dates = [...datesIn(file, '')];
  const seen = datesSeen(context);
  const periods = periodsOf(rules);
  const plain = (
    offers: TurningPoint['offers'],
    ...on: readonly (string | null)[]
  ): readonly TurningPoint[] =>
    on.flatMap((date) => {
      const first = date === null ? undefined : parseDay(date);
      if (first === undefined) return [];
      return [first, first + 1].map((day) => ({ day, anniversary: null, offers }));
    });
  const found = [
    ...dates
      .filter(({ path, date }) => !LISTED.test(path) || seen.has(date))
      .flatMap(({ path, date }) => periods.map((period) => anniversaryOf(path, date, period))),
    ...dates.flatMap(({ path, date }) => plain(offersIn(path), date)),
    ...worked.deadlines
      .filter(({ about }) => !about.startsWith('events'))
      .flatMap(({ determination: { figures } }) =>
        plain(undefined, figures.opensOn, figures.dueOn, figures.latestDueOn),
      ),
    ...worked.residence.flatMap(({ earliestOn, latestOn }) => plain(undefined, earliestOn, latestOn)),
    ...laterEditions(rules).flatMap((date) => plain(undefined, date)),
    ...lawOf(rules)
      .remember(ruleDates)
      .flatMap((date) => plain(undefined, date)),
  ].filter((point) => point.day > day && point.day <= lastDay);
  const byDay = new Map<number, TurningPoint[]>();
  for (const point of found) {
    const points = byDay.get(point.day);
    if (points === undefined) byDay.set(point.day, [point]);
    else points.push(point);
  }
  return [...byDay.values()].map(joined).sort((a, b) => a.day - b.day);
}

/** Of points on one day the first says most: of which date it is the anniversary. */
function joined(points: readonly TurningPoint[]): TurningPoint {
  const [first] = points as [TurningPoint];
  const bearsOnAll = points.some(({ offers }) => offers === undefined);
  const offers = new Set(points.flatMap((point) => point.offers ?? []));
  return { ...first, offers: bearsOnAll ? undefined : [...offers] };
}

function anniversaryOf(path: string, date: string, period: RulePeriod): TurningPoint {
  const months = period.unit === 'years' ? period.value * MONTHS_PER_YEAR : period.value;
  const day = addMonths(parseDay(date) as number, months);
  return { day, anniversary: { path, date, period }, offers: offersIn(path) };
}

function offersIn(path: string): TurningPoint['offers'] {
  const offer = offerIn(path);
  return offer === undefined ? undefined : [offer];
}

/** What routes and checks never look at. */
const UNSEEN = /^(?:events|stay\.trips|jobOffers\[\d+\]\.startsOn)$/;

/** The lists of which routes look at few of the dates. */
const LISTED = /^stay\.(?:periods|absences)\[/;

/** The dates of periods and absences that routes look at: on the day asked about, and once others of them are reached. */
function datesSeen(context: CaseContext): ReadonlySet<string> {
  const { stay } = context.file;
  const { periods = [], absences = [] } = stay ?? {};
  const ends = [
    ...periods.flatMap(({ from, until }) => [from, until]),
    ...absences.flatMap(({ leftOn, returnedOn }) => [leftOn, returnedOn]),
  ];
  const days = ends.flatMap((date) => {
    const day = date === null ? context.day : (parseDay(date) as number);
    return day > context.day ? [day, day + 1] : [];
  });
  const facts = [context.stayFacts(), ...[...new Set(days)].map((day) => stayFacts(stay, day))];
  // One that goes on can become the longest.
  const lasting = absences.flatMap(({ leftOn, returnedOn }) => (returnedOn === null ? [leftOn] : []));
  return new Set([...lasting, ...facts.flatMap(datesOf)]);
}

function datesOf({ residence, absences }: StayFacts): readonly string[] {
  const longest = absences === undefined ? [] : [absences, ...absences.byReason];
  return [
    residence?.residentSince,
    residence?.studentUntil,
    residence?.currentGroundSince,
    ...longest.flatMap((each) => [each.longestAbsenceLeftOn, each.longestAbsenceReturnedOn]),
  ].flatMap((date) => date ?? []);
}

/** Every date of a case file, with its path. */
function* datesIn(value: unknown, path: string): Generator<{ readonly path: string; readonly date: string }> {
  if (typeof value === 'string') {
    if (parseDay(value) !== undefined) yield { path, date: value };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    if (UNSEEN.test(at)) continue;
    yield* datesIn(inner, at);
  }
}

/** The periods in months and years that rules on cards and thresholds know. */
function periodsOf(rules: RuleSet): readonly RulePeriod[] {
  return lawOf(rules).remember(rulePeriods);
}

function rulePeriods(rules: RuleSet): readonly RulePeriod[] {
  const periods = documentsOf(rules).flatMap(periodsIn);
  return [...new Map(periods.map((period) => [`${period.value} ${period.unit}`, period])).values()];
}

function periodsIn({ parameters }: CompiledDocument): readonly RulePeriod[] {
  return [...parameters.values()].flatMap(({ value, unit }) =>
    unit === 'months' || unit === 'years' ? [{ value, unit }] : [],
  );
}

function documentsOf(rules: RuleSet): readonly CompiledDocument[] {
  const law = lawOf(rules);
  return DOMAINS.flatMap((domain) => law.editions(domain)).map(({ compiled }) => compiled());
}

/** The dates that rules on cards and thresholds name. */
function ruleDates(rules: RuleSet): readonly string[] {
  const leaves = documentsOf(rules).flatMap((document) =>
    document.rules.flatMap(({ node }) => leavesOf(node)),
  );
  const days = leaves.flatMap(({ right }) =>
    !isFactOperand(right) && right.kind === dateKind && typeof right.value === 'number' ? [right.value] : [],
  );
  return [...new Set(days)].map(formatDay);
}

function laterEditions(rules: RuleSet): readonly string[] {
  const starts = [...lawOf(rules).book.domains.values()].flatMap((editions) =>
    editions.map(({ document }) => document.effectiveFrom),
  );
  return [...new Set(starts)].filter((date) => date > rules.asOf);
}
