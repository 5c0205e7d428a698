import type { Outcome } from './outcome.js';

/**
 * A truth value of Kleene's strong three-valued logic as a number, so that `all` is the minimum, `any` the maximum
 * and `not` is `2 - value`.
 */
export type Kleene = 0 | 1 | 2;

/** The condition does not hold, whatever the missing facts are. */
export const UNMET: Kleene = 0;

/** The facts given cannot tell. */
export const UNKNOWN: Kleene = 1;

/** The condition holds, whatever the missing facts are. */
export const MET: Kleene = 2;

const OUTCOMES: readonly [Outcome, Outcome, Outcome] = ['unmet', 'unknown', 'met'];

/**
 * Names a truth value.
 *
 * @param value - The truth value.
 * @returns The outcome of that name.
 */
export function outcomeOf(value: Kleene): Outcome {
  return OUTCOMES[value];
}
