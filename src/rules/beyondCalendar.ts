import { FactsError, type FactsProblem } from '../facts/factsError.js';
import type { NoLawReason } from './noLawError.js';

/** Says that a period leaves the years of the calendar, and at which end. */
export class BeyondCalendar extends FactsError {
  /** Whether it would end after the last day, or begin before the first. */
  readonly reason: Extract<NoLawReason, 'before-first' | 'after-last'>;

  /**
   * Makes the error.
   *
   * @param problems - The date that the period is counted from.
   * @param reason - Where it leaves the calendar.
   */
  constructor(problems: readonly FactsProblem[], reason: BeyondCalendar['reason']) {
    super(problems);
    this.reason = reason;
  }
}
