/** A span of days for which there is law, first and last day included; `null` while no end is known. */
export interface CoveredSpan {
  /** The first day. */
  readonly from: string;
  /** The last day. */
  readonly to: string | null;
}

/** A gap that a rulebook declares: why the law of some days is not known. */
export interface DeclaredGap {
  /** The first day. */
  readonly from: string;
  /** The last day; `null` while no end is known. */
  readonly to: string | null;
  /** For people: what is not known, and why. */
  readonly note: string;
}

/** Why there is no law for a day. */
export type NoLawReason = 'before-first' | 'after-last' | 'gap' | 'not-covered';

/**
 * Says that a rulebook has no law for a day, or none on a subject at all. Nothing is extrapolated.
 *
 * Two copies of the library may be loaded side by side, so tell it by its `code` rather than by `instanceof`.
 */
export class NoLawError extends Error {
  /** The name of the class. */
  override readonly name: 'NoLawError';
  /** Tells this error from others. */
  readonly code: 'no-law';
  /** The rulebook and domain asked for, such as `guide/salary/brussels`. */
  readonly domain: string;
  /** The day asked for. */
  readonly asOf: string;
  /** Why there is none. */
  readonly reason: NoLawReason;
  /** The spans for which there is law, in order; editions that follow each other make one span. */
  readonly covered: readonly CoveredSpan[];
  /** What the rulebook says of the gap that the day falls into, where it declares one; `null` otherwise. */
  readonly gap: DeclaredGap | null;
  /** The names of the other rulebooks that the package ships which have law on it for that day. */
  readonly elsewhere: readonly string[];

  /**
   * Makes the error.
   *
   * @param domain - The rulebook and domain asked for.
   * @param asOf - The day asked for.
   * @param reason - Why there is none.
   * @param covered - The spans for which there is law.
   * @param gap - What the rulebook says of the gap, where it declares one.
   * @param elsewhere - The other rulebooks that have law on it.
   */
  constructor(
    domain: string,
    asOf: string,
    reason: NoLawReason,
    covered: readonly CoveredSpan[],
    gap: DeclaredGap | null = null,
    elsewhere: readonly string[] = [],
  ) {
    const spans = covered
      .map(({ from, to }) => (to === null ? `from ${from}` : `from ${from} to ${to}`))
      .join(', ');
    const why = gap === null ? reason : `${reason}: ${gap.note}`;
    const others = elsewhere.map((name) => `; the rulebook ${name} has law on it`).join('');
    super(`${domain}: no law for ${asOf} (${why}); covered: ${spans || 'nothing'}${others}`);
    this.name = 'NoLawError';
    this.code = 'no-law';
    this.domain = domain;
    this.asOf = asOf;
    this.reason = reason;
    this.covered = covered;
    this.gap = gap;
    this.elsewhere = elsewhere;
  }
}
