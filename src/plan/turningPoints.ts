import { addMonths } from '../calendar/addMonths.js';
import { lastDay } from '../calendar/calendarBounds.js';
import { MONTHS_PER_YEAR } from '../calendar/monthsPerYear.js';
import { parseDay } from '../calendar/parseDay.js';
import type { CompiledDocument } from '../rules/compiledDocument.js';
import { lawOf, type RuleSet } from '../rules/ruleSet.js';
import type { CaseContext } from './caseContext.js';
import type { PlannedDeadline, ResidenceTrack } from './plan.js';

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
}

/** The domains by whose periods routes open and rates change. */
const DOMAINS = ['cards', 'salary', 'family-income', 'student-means'] as const;

/**
 * Finds the days to come on which an answer may change: a date of the case file or the day after it, a period of the rules
 * after such a date, a date that was worked out, or the first day of a later edition. They are only candidates: whoever
 * uses one asks again for that day.
 *
 * @param context - The case and the law.
 * @param worked - The deadlines and counts of the plan.
 * @returns The days after that asked about, in order, each once.
 */
export function turningPoints(
  { file, rules, day }: CaseContext,
  worked: { readonly deadlines: readonly PlannedDeadline[]; readonly residence: readonly ResidenceTrack[] },
): readonly TurningPoint[] {
  const dates = [...datesIn(file, '')];
  const periods = periodsOf(rules);
  const plain = (date: string | null): readonly TurningPoint[] => {
    const on = date === null ? undefined : parseDay(date);
    return on === undefined
      ? []
      : [
          { day: on, anniversary: null },
          { day: on + 1, anniversary: null },
        ];
  };
  const found = [
    ...dates.flatMap(({ path, date }) => periods.map((period) => anniversaryOf(path, date, period))),
    ...dates.flatMap(({ date }) => plain(date)),
    ...worked.deadlines.flatMap(({ determination: { figures } }) => [
      ...plain(figures.opensOn),
      ...plain(figures.dueOn),
      ...plain(figures.latestDueOn),
    ]),
    ...worked.residence.flatMap(({ earliestOn, latestOn }) => [...plain(earliestOn), ...plain(latestOn)]),
    ...laterEditions(rules).flatMap((date) => plain(date)),
  ].filter((point) => point.day > day && point.day <= lastDay);
  // Of points on one day the first says most: of which date it is the anniversary.
  const byDay = new Map(found.toReversed().map((point) => [point.day, point]));
  return [...byDay.values()].sort((a, b) => a.day - b.day);
}

function anniversaryOf(path: string, date: string, period: RulePeriod): TurningPoint {
  const months = period.unit === 'years' ? period.value * MONTHS_PER_YEAR : period.value;
  return { day: addMonths(parseDay(date) as number, months), anniversary: { path, date, period } };
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
    yield* datesIn(inner, at);
  }
}

/** The periods in months and years that rules on cards and thresholds know. */
function periodsOf(rules: RuleSet): readonly RulePeriod[] {
  return lawOf(rules).remember(rulePeriods);
}

function rulePeriods(rules: RuleSet): readonly RulePeriod[] {
  const law = lawOf(rules);
  const documents = DOMAINS.flatMap((domain) => law.editions(domain)).map(({ compiled }) => compiled());
  const periods = documents.flatMap(periodsIn);
  return [...new Map(periods.map((period) => [`${period.value} ${period.unit}`, period])).values()];
}

function periodsIn({ parameters }: CompiledDocument): readonly RulePeriod[] {
  return [...parameters.values()].flatMap(({ value, unit }) =>
    unit === 'months' || unit === 'years' ? [{ value, unit }] : [],
  );
}

function laterEditions(rules: RuleSet): readonly string[] {
  const starts = [...lawOf(rules).book.domains.values()].flatMap((editions) =>
    editions.map(({ document }) => document.effectiveFrom),
  );
  return [...new Set(starts)].filter((date) => date > rules.asOf);
}
