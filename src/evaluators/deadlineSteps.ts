import type { Calendar } from '../calendar/calendar.js';
import type { DayKind } from '../calendar/dayKind.js';
import { formatDay } from '../calendar/formatDay.js';
import type { SkippedDay } from '../calendar/skippedDay.js';
import type { Environment } from '../engine/environment.js';
import type { SourceReference } from '../engine/proof.js';
import type { Calendars } from '../rules/calendars.js';
import type { Term } from '../rules/term.js';
import type { PlannedCount, PlannedDate } from './deadlinePlan.js';

/** A day that a count passes over. */
export interface SkippedDate {
  /** The day, `YYYY-MM-DD`. */
  readonly day: string;
  /** The weekday, such as `saturday`, or the id of the holiday. */
  readonly reason: string;
}

/** How one date was counted from another, so that a person can count again. */
export interface DeadlineStep {
  /** The date found: its key in the figures, or the name of a computed fact on the way. */
  readonly date: string;
  /** The day from which it was counted, which itself is not counted. */
  readonly from: string;
  /** How many were counted. */
  readonly count: number;
  /** What was counted. */
  readonly unit: Term['unit'];
  /** Whether it was counted forwards or backwards. */
  readonly direction: 'after' | 'before';
  /** The day found, after it was moved. */
  readonly end: string;
  /** The days passed over, in the order of the calendar. */
  readonly skipped: readonly SkippedDate[];
  /** The day on which the count ended, when it was moved to the next working day; `null` when it was not moved. */
  readonly rolledFrom: string | null;
  /** What the period rests on. */
  readonly sources: readonly SourceReference[];
}

const WEEKDAYS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];
const NONE: readonly SkippedDate[] = Object.freeze([]);

/**
 * Tells why offices are closed on a day.
 *
 * @param kind - The kind of the day.
 * @returns The weekday or the id of the holiday; `null` for a working day.
 */
export function closedBecause(kind: DayKind): string | null {
  if (kind.kind === 'working') return null;
  return kind.kind === 'holiday' ? kind.holiday : (WEEKDAYS[kind.weekday - 1] as string);
}

/**
 * Says how each date of a case was counted. A date that is not known, or not counted from one other, has no step.
 *
 * @param dates - The dates that the rule rests on.
 * @param facts - The case, computed facts included.
 * @param calendars - The calendars of working days.
 * @returns The steps, in the order of the document.
 */
export function deadlineSteps(
  dates: readonly PlannedDate[],
  facts: Environment,
  calendars: Calendars,
): readonly DeadlineStep[] {
  const steps: DeadlineStep[] = [];
  for (const { name, slot, count } of dates) {
    const end = facts[slot];
    if (count === undefined || typeof end !== 'number') continue;
    steps.push(stepOf(name, count, facts[count.from] as number, end, calendars));
  }
  return steps;
}

function stepOf(
  date: string,
  { term, sources }: PlannedCount,
  from: number,
  end: number,
  calendars: Calendars,
): DeadlineStep {
  const { count, unit, rolls } = term;
  const counted = rolls ? term.unrolled(from) : end;
  const direction = count < 0 ? 'before' : 'after';
  let skipped = NONE;
  if (unit === 'working-days' || unit === 'working-days-with-saturday') {
    const calendar = unit === 'working-days' ? calendars.workingDays : calendars.withSaturday;
    skipped =
      direction === 'after' ? closedDays(from, counted, calendar) : closedDays(counted, from - 1, calendar);
  }
  if (counted !== end) skipped = [...skipped, ...closedDays(counted - 1, end, calendars.workingDays)];
  return {
    date,
    from: formatDay(from),
    count: Math.abs(count),
    unit,
    direction,
    end: formatDay(end),
    skipped,
    rolledFrom: counted === end ? null : formatDay(counted),
    sources,
  };
}

/** The closed days after one day, up to and including another. */
function closedDays(after: number, upTo: number, calendar: () => Calendar): readonly SkippedDate[] {
  return calendar().skippedDays(after, upTo).map(writeSkipped);
}

function writeSkipped({ day, reason }: SkippedDay): SkippedDate {
  return { day: formatDay(day), reason: closedBecause(reason) as string };
}
