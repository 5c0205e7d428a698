import type { PlannedDeadline } from '../plan/plan.js';

/**
 * Finds the deadline that binds next: the one with the first last day that has not passed, of what is not done yet.
 *
 * @param deadlines - The deadlines.
 * @param asOf - The day asked about.
 * @returns The deadline and its date; `undefined` when none binds.
 */
export function nextBinding(
  deadlines: readonly PlannedDeadline[],
  asOf: string,
): { readonly deadline: PlannedDeadline; readonly date: string } | undefined {
  const dated = deadlines.flatMap((deadline) => {
    const { safeDueOn, dueOn, latestDueOn, doneOn } = deadline.determination.figures;
    // Where the day that is safe has passed, the later ones still bind.
    const date = [safeDueOn, dueOn, latestDueOn].find((each) => each !== null && each >= asOf);
    return date === null || date === undefined || doneOn !== null ? [] : [{ deadline, date }];
  });
  return dated.reduce<(typeof dated)[number] | undefined>(
    (first, each) => (first === undefined || each.date < first.date ? each : first),
    undefined,
  );
}
