import type { DayKind } from './dayKind.js';

/**
 * A day that a count of working days passes over, and why.
 *
 * @example
 * const skipped: SkippedDay = { day: 20656, reason: { kind: 'holiday', holiday: 'national-day' } };
 */
export interface SkippedDay {
  /** The day number. */
  readonly day: number;
  /** Why the day is not worked. */
  readonly reason: Exclude<DayKind, { readonly kind: 'working' }>;
}
