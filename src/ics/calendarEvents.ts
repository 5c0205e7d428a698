import type { Plan, PlannedDeadline, SchengenCount } from '../plan/plan.js';

/** The dates of a deadline that become events of a calendar. */
export type EventDate = 'window' | 'opensOn' | 'dueOn' | 'safeDueOn' | 'latestDueOn';

/** An event of a calendar that takes whole days. */
export type CalendarEvent = DeadlineEvent | StayEvent;

/** A date of a deadline. */
export interface DeadlineEvent extends WholeDays {
  readonly deadline: PlannedDeadline;
  readonly date: EventDate;
}

/** The last day of a stay in other Schengen states that leaves the booked trips possible. */
export interface StayEvent extends WholeDays {
  readonly count: SchengenCount;
  readonly date: 'stayUntilWithTrips';
}

interface WholeDays {
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Its last day. */
  readonly to: string;
  /** Whether to remind of it. */
  readonly isReminded: boolean;
}

/**
 * Finds the events of a plan: the window of each act from its first to its last day, and a day of its own for each last day, so
 * that it is not lost in a window. A first day without a last one is an event too, and so is the last day of a stay that booked
 * trips shorten.
 *
 * Dates that have passed are among them, without a reminder: an event that an earlier run put into a calendar is then brought up
 * to date, where it would otherwise stay as it was.
 *
 * @param plan - The plan.
 * @returns The events, in the order of the deadlines.
 */
export function calendarEvents(plan: Pick<Plan, 'deadlines' | 'travel' | 'asOf'>): readonly CalendarEvent[] {
  return [
    ...plan.deadlines.flatMap((deadline) => datesOf(deadline, plan.asOf)),
    ...stayOf(plan.travel.count),
  ];
}

/** Where booked trips leave less of a stay, its last day is one that nothing else tells. */
function stayOf(count: SchengenCount | null): readonly CalendarEvent[] {
  const day = count?.stayUntilWithTrips ?? null;
  if (count === null || day === null || day === count.stayUntil) return [];
  return [{ count, date: 'stayUntilWithTrips', from: day, to: day, isReminded: true }];
}

function datesOf(deadline: PlannedDeadline, asOf: string): readonly CalendarEvent[] {
  const { figures } = deadline.determination;
  const { opensOn, safeDueOn, latestDueOn, doneOn } = figures;
  const dueOn = figures.dueOn ?? figures.closesOn;
  const last = dueOn ?? latestDueOn;
  const on = (date: EventDate, day: string | null): readonly CalendarEvent[] =>
    day === null ? [] : [{ deadline, date, from: day, to: day, isReminded: doneOn === null && day >= asOf }];
  const opening =
    opensOn !== null && last !== null && opensOn < last
      ? [{ deadline, date: 'window' as const, from: opensOn, to: last, isReminded: false }]
      : on('opensOn', last === null ? opensOn : null);
  return [
    ...opening,
    ...on('safeDueOn', safeDueOn === dueOn ? null : safeDueOn),
    ...on('dueOn', dueOn),
    ...on('latestDueOn', latestDueOn === dueOn ? null : latestDueOn),
  ];
}
