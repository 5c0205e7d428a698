/** The days of an edition. */
interface CoveredDates {
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
}

/**
 * Tells whether an edition is in force on a day.
 *
 * @param edition - Its first and last day.
 * @param asOf - The day, `YYYY-MM-DD`.
 * @returns Whether it is.
 */
export function isInForce({ effectiveFrom, effectiveTo }: CoveredDates, asOf: string): boolean {
  return effectiveFrom <= asOf && (effectiveTo === null || asOf <= effectiveTo);
}
