import type { Outcome } from '../engine/outcome.js';
import type { PlannedDeadline } from '../plan/plan.js';
import { describeState } from './describeState.js';
import { fillIn } from './fillIn.js';
import type { Language } from './language.js';

/** What is said of an act that is done, by whether that was in time. */
const DONE: Readonly<Record<Outcome, 'doneInTime' | 'doneNotInTime' | 'done'>> = {
  met: 'doneInTime',
  unmet: 'doneNotInTime',
  unknown: 'done',
};

/**
 * Says how the day asked about stands to a deadline, or that what it asks for is done.
 *
 * @param deadline - The deadline.
 * @param language - The language.
 * @returns The state.
 */
export function plannedState({ determination }: PlannedDeadline, language: Language): string {
  const { figures, outcome } = determination;
  const { doneOn } = figures;
  if (doneOn === null) return describeState(figures, language);
  return fillIn(language.plan[DONE[outcome]], { doneOn }, language);
}
