import { formatDay } from '../calendar/formatDay.js';
import type { Environment } from '../engine/environment.js';

/**
 * Writes the date of a case that stands in a slot.
 *
 * @param slot - The slot; `undefined` where there is no such date.
 * @param facts - The case, computed facts included.
 * @returns The date; `null` when there is none or it is not known.
 */
export function dateAt(slot: number | undefined, facts: Environment): string | null {
  const day = slot === undefined ? null : facts[slot];
  return typeof day === 'number' ? formatDay(day) : null;
}
