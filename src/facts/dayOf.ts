import { parseDay } from '../calendar/parseDay.js';

/**
 * Reads a date that is known to be right.
 *
 * @param date - The date; `null` when it is known to be absent, `undefined` when it was not given.
 * @returns The day number, or what stood in its place.
 */
export function dayOf(date: string | null | undefined): number | null | undefined {
  return typeof date === 'string' ? parseDay(date) : date;
}
