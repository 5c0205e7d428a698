/**
 * Says that a batch cannot go on: a thread ended while it worked on some of the lines, such as for want of memory, and so did
 * the fresh one that tried them again. All lines before them have their records.
 *
 * Two copies of the library may be loaded side by side, so tell it by its `code` rather than by `instanceof`.
 */
export class ThreadEndedError extends Error {
  /** The name of the class. */
  override readonly name = 'ThreadEndedError';
  /** Tells this error from others. */
  readonly code = 'thread-ended';
  /** The first line without a record: to go on, begin with it. */
  readonly line: number;

  /**
   * Makes the error.
   *
   * @param chunk - The lines that were worked on: the number of the first, and how many they are.
   * @param cause - What the second thread threw, if anything.
   */
  constructor({ firstLine, lines }: { readonly firstLine: number; readonly lines: number }, cause?: unknown) {
    const why = cause === undefined ? '' : `: ${String(cause)}`;
    const lastLine = firstLine + lines - 1;
    super(
      `no record from line ${firstLine} on: the thread for lines ${firstLine} to ${lastLine} ended, twice${why}`,
      {
        cause,
      },
    );
    this.line = firstLine;
  }
}
