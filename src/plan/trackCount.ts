import type { Outcome } from '../engine/outcome.js';
import type { ResidenceInput } from './residenceInput.js';
import { dateOf, effectOf, type SettledEffect, type SettledShare, shareOf } from './settle.js';
import { trackCompleted } from './trackCompleted.js';
import type { TrackItems } from './trackItems.js';
import { trackMissing } from './trackMissing.js';
import type { TrackRules } from './trackRules.js';
import type { Settled, WayCompleted } from './wayCompleted.js';

/** What a count of years comes to. Dates are day numbers, infinite where there is none within the calendar. */
export interface TrackCount {
  readonly outcome: Outcome;
  readonly missing: readonly string[];
  /** The day from which the years run; `undefined` while that depends on what is open. */
  readonly countsFrom: number | undefined;
  /** The first day on which they can be complete; `undefined` where there is no residence to count. */
  readonly earliestOn: number | undefined;
  /** The first day on which they are complete for certain, if the residence goes on as it is. */
  readonly latestOn: number | undefined;
}

/**
 * Counts years of residence for all that the facts that were not given can be, and all that the law leaves open.
 *
 * Whatever is open moves the day on which the years are complete only one way: less that counts, or one more beginning,
 * never makes it earlier. So its ends are found where everything is at its best, and at its worst.
 *
 * @param rules - The rules.
 * @param items - What they say of each period and absence.
 * @param input - The case.
 * @returns The outcome, which holds whatever these are; the facts that could change it; and the ends of the dates.
 */
export function trackCount(rules: TrackRules, items: TrackItems, input: ResidenceInput): TrackCount {
  const under = (isBest: boolean): readonly (WayCompleted | undefined)[] =>
    items.completions.map((_completion, index) =>
      trackCompleted(rules, items, input, index, extreme(items, input, index, isBest)),
    );
  const [atBest, atWorst] = [under(true), under(false)];
  const [best, worst] = [atBest.flatMap((each) => each ?? []), atWorst.flatMap((each) => each ?? [])];
  const isDone = (each: WayCompleted | undefined): boolean =>
    each !== undefined && each.atBest.completeOn <= input.day;
  // Somebody to whom no way is open has no years to complete.
  const outcome = atWorst.every(isDone) ? 'met' : atBest.some(isDone) ? 'unknown' : 'unmet';
  const starts = new Set([...best, ...worst].map((each) => each.atBest.countsFrom));
  return {
    outcome,
    missing: outcome === 'unknown' ? trackMissing(rules, items, input) : [],
    countsFrom: starts.size === 1 ? [...starts][0] : undefined,
    earliestOn: best.length === 0 ? undefined : Math.min(...best.map((each) => each.atBest.completeOn)),
    latestOn: worst.length === 0 ? undefined : Math.max(...worst.map((each) => each.asItIs.completeOn)),
  };
}

const BEST_FIRST: readonly (SettledShare | SettledEffect)[] = [
  'full',
  'half',
  'none',
  'goes-on',
  'adds',
  'resets',
];

/** Everything at its best, or at its worst, under one completion of the case. */
function extreme(items: TrackItems, input: ResidenceInput, completion: number, isBest: boolean): Settled {
  const pick = <T extends SettledShare | SettledEffect>(all: readonly T[]): T => {
    const sorted = [...all].sort((a, b) => BEST_FIRST.indexOf(a) - BEST_FIRST.indexOf(b));
    return (isBest ? sorted[0] : sorted.at(-1)) as T;
  };
  const shares = items.periods.map(({ results }) =>
    pick((results[completion] ?? []).map((rule) => shareOf(rule, isBest))),
  );
  return {
    share: (period) => shares[period] as SettledShare,
    effect: (absence, way) =>
      pick(
        (items.absences[absence]?.results[completion] ?? []).map((effects) => effectOf(effects[way], isBest)),
      ),
    isWithinTotal: input.absencesWithinTotal ?? isBest,
    isLaterWithinTotal: isBest,
    hasUndatedReset: !isBest && input.undated.length > 0,
    date: (name) => dateOf(input, name, isBest),
  };
}
