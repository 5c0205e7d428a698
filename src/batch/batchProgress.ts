/** How far a batch has come. */
export interface BatchProgress {
  /** The last line that is done: to go on later, begin with the line after it. */
  readonly line: number;
  /** How many cases were read, those with errors included; empty lines are none. */
  readonly cases: number;
  /** How many of them have an error instead of an answer. */
  readonly errors: number;
}
