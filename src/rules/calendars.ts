import type { Calendar } from '../calendar/calendar.js';
import { createCalendar } from '../calendar/createCalendar.js';
import { once } from './once.js';
import type { CalendarDocument } from './supportingData.js';

/** The calendars that periods are counted with, each made when it is first used. */
export interface Calendars {
  /** The working days of the law. */
  readonly workingDays: () => Calendar;
  /** The same with Saturday worked, as some offices count. */
  readonly withSaturday: () => Calendar;
}

const SATURDAY = 6;

/**
 * Makes the calendars from the one that the rules state.
 *
 * @param calendar - The working week and the legal holidays.
 * @returns The calendars.
 */
export function calendarsOf(calendar: CalendarDocument): Calendars {
  const { workingWeek } = calendar;
  return {
    workingDays: once(() => createCalendar(calendar)),
    withSaturday: once(() => createCalendar({ ...calendar, workingWeek: [...workingWeek, SATURDAY] })),
  };
}
