import type { PlannedDeadline } from '../plan/plan.js';

/**
 * Finds the date under which a deadline stands in a plan.
 *
 * @param deadline - The deadline.
 * @returns The last day that is safe, or else the first day, or else the last day that is possible; `null` where no date is known.
 */
export function plannedDate({ determination: { figures } }: PlannedDeadline): string | null {
  return figures.safeDueOn ?? figures.dueOn ?? figures.opensOn ?? figures.latestDueOn;
}
