import type { Environment, Slot } from '../engine/environment.js';
import type { DeadlineAlternative } from './deadlinePlan.js';

/** How the day asked about stands to the dates of a deadline. */
export type DeadlineState = 'not-yet-open' | 'open' | 'due-today' | 'passed' | 'unknown';

/**
 * The days between which an act is in time, with the least and the greatest that each end can be. Without an opening it
 * is open from the beginning of time, without a due date to its end.
 */
export interface DeadlineSpan {
  readonly opensFrom: number;
  readonly opensBy: number;
  readonly dueFrom: number;
  readonly dueBy: number;
}

/**
 * Where a day stands in a span: before the opening, where it depends on what is not known whether it is open, in time,
 * where it depends whether it is still in time, or after the last due date that is possible.
 */
type DeadlinePosition = 'early' | 'opening-open' | 'in-time' | 'bounded' | 'after';

/**
 * Finds the span of a case under a rule. Where there are two due dates, the later one holds when it is confirmed, the
 * earlier one when it is known not to be, and otherwise it can be any day between them. A rule without dates says nothing
 * of any day.
 *
 * @param plan - The rule.
 * @param facts - The case, computed facts included.
 * @returns The span.
 */
export function spanOf(plan: DeadlineAlternative, facts: Environment): DeadlineSpan {
  if (!plan.isDated) return ANY_SPAN;
  const opens = at(facts, plan.opensOn);
  const due = at(facts, plan.dueOn);
  const latest = at(facts, plan.latestDueOn);
  const confirmed = at(facts, plan.laterDateConfirmed);
  const [first, last] =
    latest === null || confirmed === false
      ? [due, due]
      : confirmed === true
        ? [latest, latest]
        : [due, latest];
  return {
    opensFrom: lowest(opens, Number.NEGATIVE_INFINITY),
    opensBy: highest(opens, Number.NEGATIVE_INFINITY),
    dueFrom: lowest(first, Number.POSITIVE_INFINITY),
    dueBy: highest(last, Number.POSITIVE_INFINITY),
  };
}

/**
 * Joins the spans of rules of which it is open which one applies.
 *
 * @param spans - Their spans.
 * @returns The span that leaves open what they do not agree on.
 */
export function joinSpans(spans: readonly DeadlineSpan[]): DeadlineSpan {
  const [only] = spans;
  if (only !== undefined && spans.length === 1) return only;
  return {
    opensFrom: Math.min(...spans.map(({ opensFrom }) => opensFrom)),
    opensBy: Math.max(...spans.map(({ opensBy }) => opensBy)),
    dueFrom: Math.min(...spans.map(({ dueFrom }) => dueFrom)),
    dueBy: Math.max(...spans.map(({ dueBy }) => dueBy)),
  };
}

/** The span of a case of which nothing is known. */
export const ANY_SPAN: DeadlineSpan = {
  opensFrom: Number.NEGATIVE_INFINITY,
  opensBy: Number.NEGATIVE_INFINITY,
  dueFrom: Number.NEGATIVE_INFINITY,
  dueBy: Number.POSITIVE_INFINITY,
};

/**
 * Finds where a day stands in a span.
 *
 * @param day - The day number.
 * @param span - The span.
 * @returns The position.
 */
export function positionOf(day: number, span: DeadlineSpan): DeadlinePosition {
  if (day < span.opensFrom) return 'early';
  if (day < span.opensBy) return 'opening-open';
  if (day <= span.dueFrom) return 'in-time';
  return day <= span.dueBy ? 'bounded' : 'after';
}

/**
 * Finds the state on a day, and how many days are left in it.
 *
 * @param day - The day number.
 * @param span - The span.
 * @returns The state and the days left, as {@link DeadlineFigures} says.
 */
export function stateOn(
  day: number,
  span: DeadlineSpan,
): { readonly state: DeadlineState; readonly daysLeft: number | null } {
  switch (positionOf(day, span)) {
    case 'early':
      return { state: 'not-yet-open', daysLeft: span.opensFrom === span.opensBy ? span.opensBy - day : null };
    case 'in-time':
      if (day === span.dueFrom) return { state: 'due-today', daysLeft: 0 };
      return { state: 'open', daysLeft: Number.isFinite(span.dueFrom) ? span.dueFrom - day : null };
    case 'after':
      return { state: 'passed', daysLeft: span.dueBy - day };
    default:
      return { state: 'unknown', daysLeft: null };
  }
}

/** A document that does not have the date is like one that has none in this case. */
function at(facts: Environment, slot: number | undefined): Slot {
  return slot === undefined ? null : facts[slot];
}

function lowest(slot: Slot, absent: number): number {
  if (typeof slot === 'number') return slot;
  if (slot === null) return absent;
  return isRange(slot) ? slot.low : Number.NEGATIVE_INFINITY;
}

function highest(slot: Slot, absent: number): number {
  if (typeof slot === 'number') return slot;
  if (slot === null) return absent;
  return isRange(slot) ? slot.high : Number.POSITIVE_INFINITY;
}

function isRange(slot: Slot): slot is { readonly low: number; readonly high: number } {
  return typeof slot === 'object' && slot !== null && 'low' in slot;
}
