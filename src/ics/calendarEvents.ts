import type { Plan, PlannedDeadline } from '../plan/plan.js';

/** The dates of a deadline that become events of a calendar. */
export type EventDate = 'window' | 'opensOn' | 'dueOn' | 'safeDueOn' | 'latestDueOn';

/** An event of a calendar that takes whole days. */
export interface CalendarEvent {
  readonly deadline: PlannedDeadline;
  readonly date: EventDate;
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Its last day. */
  readonly to: string;
  /** Whether to remind of it. */
  readonly isReminded: boolean;
}

/**
 * Finds the events of a plan: the window of each act from its first to its last day, and a day of its own for each last day, so
 * that it is not lost in a window. A first day without a last one is an event too.
 *
 * Dates that have passed are among them, without a reminder: an event that an earlier run put into a calendar is then brought up
 * to date, where it would otherwise stay as it was.
 *
 * @param plan - The plan.
 * @returns The events, in the order of the deadlines.
 */
export function calendarEvents({
  deadlines,
  asOf,
}: Pick<Plan, 'deadlines' | 'asOf'>): readonly CalendarEvent[] {
  return deadlines.flatMap((deadline) => {
    const { figures } = deadline.determination;
    const { opensOn, safeDueOn, latestDueOn, doneOn } = figures;
    const dueOn = figures.dueOn ?? figures.closesOn;
    const last = dueOn ?? latestDueOn;
    const on = (date: EventDate, day: string | null): readonly CalendarEvent[] =>
      day === null
        ? []
        : [{ deadline, date, from: day, to: day, isReminded: doneOn === null && day >= asOf }];
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
  });
}
