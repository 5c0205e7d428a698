import type { Value } from './kind.js';

/** The values that a computed fact can still take: every whole number from `low` to `high` may be among them. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * What is known of one fact: its value, `null` when it is known to be absent, `undefined` when it was not given,
 * a range when it follows from facts of which some were not given, or the records of a list.
 */
export type Slot = Value | null | undefined | Range | Environment[];

/** The facts of a case, one slot for each fact of the vocabulary, computed facts behind them. */
export type Environment = Slot[];
