/** One thing wrong in conditions: where, what was expected, and what stands there. */
export interface Refusal {
  /** The path, from the root of the document. */
  readonly path: string;
  /** What would have been right. */
  readonly expected: string;
  /** What stands there. */
  readonly received: string;
}
