import { addMonths } from '../calendar/addMonths.js';
import { firstDay } from '../calendar/calendarBounds.js';
import { MONTHS_PER_YEAR } from '../calendar/monthsPerYear.js';
import type { ResidenceInput } from './residenceInput.js';
import type { SettledEffect, SettledShare } from './settle.js';
import type { CountDate, TrackWay } from './trackRules.js';
import { type CompletedYears, type CountedSpan, yearsCompleted } from './yearsCompleted.js';

/** Everything that a count depends on, settled. */
export interface Settled {
  /** How much of each period counts. */
  readonly share: (period: number) => SettledShare;
  /** What each absence does to the count under a way. */
  readonly effect: (absence: number, way: number) => SettledEffect;
  /** Whether the absences that are added up stay within their limit, where their dates do not show it. */
  readonly isWithinTotal: boolean;
  /** Whether those of a later part of the residence do, where all of them do not. */
  readonly isLaterWithinTotal: boolean;
  /** Whether an absence without dates begins the count anew. */
  readonly hasUndatedReset: boolean;
  /** The dates from which ways can count; `null` for one that there is not. */
  readonly date: (name: CountDate) => number | null;
}

/** When the years are complete under a way. */
export interface WayCompleted {
  /** When what follows the day asked about counts in full. */
  readonly atBest: CompletedYears;
  /** When the residence goes on as it is on that day. */
  readonly asItIs: CompletedYears;
}

/**
 * Works out when years of residence are complete under one way, with everything settled. The count begins with the
 * residence, or anew on the return from an absence that breaks it. Where the absences together go beyond their limit, it
 * can begin only after some of them.
 *
 * @param way - The way.
 * @param index - Its place among the ways of the document.
 * @param input - The case.
 * @param settled - What is settled.
 * @returns When they are complete; `undefined` where the way cannot be taken.
 */
export function wayCompleted(
  way: TrackWay,
  index: number,
  { day, periods, absences }: ResidenceInput,
  settled: Settled,
): WayCompleted | undefined {
  const since = periods[0]?.from;
  const counted = way.from === undefined ? since : settled.date(way.from);
  if (since === undefined || counted === undefined || counted === null) return undefined;
  const resets = absences.filter((_absence, position) => settled.effect(position, index) === 'resets');
  const anew = Math.max(...resets.map(({ until }) => until), settled.hasUndatedReset ? day : firstDay);
  // A date can lie before the residence, in another member state or as an applicant.
  const start = Math.max(counted, anew);
  const added = absences.filter(
    ({ until }, position) => settled.effect(position, index) === 'adds' && until > start,
  );
  const spans = way.from === undefined ? spansOf(periods, settled) : [];
  const inBelgium =
    way.inBelgium === 0 ? start : addMonths(Math.max(since, anew), way.inBelgium * MONTHS_PER_YEAR);
  const isGone = resets.some(({ isOver }) => !isOver);
  let best: WayCompleted | undefined;
  for (const from of new Set([start, ...added.map(({ until }) => until)])) {
    const after = added.filter(({ until }) => until > from);
    const months = after.reduce((sum, absence) => sum + absence.months, 0);
    const isFirst = from === start;
    if (!fits(way, months, isFirst, settled)) continue;
    const years = way.required.value;
    const atBest = noEarlier(yearsCompleted(spans, from, years), inBelgium);
    // Who is away for too long begins anew on a return that is not known.
    const asItIs = isGone
      ? { ...atBest, completeOn: Number.POSITIVE_INFINITY }
      : noEarlier(yearsCompleted(lasting(spans), from, years), inBelgium);
    best = best === undefined ? { atBest, asItIs } : earlierOf(best, { atBest, asItIs });
  }
  return best;
}

function fits({ totalMonths }: TrackWay, months: number, isFirst: boolean, settled: Settled): boolean {
  if (totalMonths === undefined || months <= totalMonths || settled.isWithinTotal) return true;
  return !isFirst && settled.isLaterWithinTotal;
}

function spansOf(periods: ResidenceInput['periods'], { share }: Settled): readonly CountedSpan[] {
  return periods.map(({ from, until }, position) => ({ from, until, share: share(position) }));
}

/** The same residence with its last period going on. */
function lasting(spans: readonly CountedSpan[]): readonly CountedSpan[] {
  return spans.map((span, index) =>
    index === spans.length - 1 ? { ...span, until: Number.POSITIVE_INFINITY } : span,
  );
}

function noEarlier({ countsFrom, completeOn }: CompletedYears, day: number): CompletedYears {
  return { countsFrom, completeOn: Math.max(completeOn, day) };
}

/**
 * Puts the earlier of two ways, or of two beginnings, together: either is enough.
 *
 * @param a - The first.
 * @param b - The second.
 * @returns The earlier of each date.
 */
export function earlierOf(a: WayCompleted, b: WayCompleted): WayCompleted {
  return {
    atBest: a.atBest.completeOn <= b.atBest.completeOn ? a.atBest : b.atBest,
    asItIs: a.asItIs.completeOn <= b.asItIs.completeOn ? a.asItIs : b.asItIs,
  };
}
